/** Why a file is not opened, where its content is not to blame. */

export const tooLarge = 'The file is too large to be a scenario.';
export const unreadable = 'The browser could not read this file.';
export const andMore = (count: number): string => `and ${count} more`;
