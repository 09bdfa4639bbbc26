/** Multiplied out: the language leaves the last digit of its powers to each browser. */
export const squared = (x: number): number => x * x;

export const cubed = (x: number): number => x * x * x;
