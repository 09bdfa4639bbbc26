/** Why an expected cost lies outside the range of 8 in 10 futures: on which side, and what carries it there. */

export const rareFutures = {
  above:
    'Expected is above the range of 8 in 10 futures: a few rare futures are so costly that they raise the average.',
  below:
    'Expected is below the range of 8 in 10 futures: a few rare futures are so cheap that they lower the average.',
} as const;
export const leaningRanges = {
  below: (difference: string): string =>
    `Expected is below the range of 8 in 10 futures: it takes the typical values, and your ranges lean upwards (${difference} more on average).`,
  above: (difference: string): string =>
    `Expected is above the range of 8 in 10 futures: it takes the typical values, and your ranges lean downwards (${difference} less on average).`,
} as const;
