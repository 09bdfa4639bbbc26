/** Why the plans differ, what would change the answer, and what to find out first. */

export const heading = 'Why, and what would change it';
export const from = 'From';
export const to = 'To';
export const why = 'Why the plans differ';
export const inputs = 'What would change the answer';
export const map = 'Which is cheapest where';
export const turns = 'Where the answer turns';
export const whenToSwitch = 'When to switch';
export const settled = 'When the order is settled';
export const worth = 'What to find out first';
export const promise = 'How much rests on prevention';
export const beyond = 'Beyond the money';
export const partOf = (title: string, part: number, parts: number): string =>
  `${title}, ${part} of ${parts}`;
export const toCome = (what: string): string => `${what}: being worked out …`;
export const failed = (what: string, reason: string): string =>
  `${what}: could not be worked out. ${reason}`;
export const chooseRow = 'Choose a row to change its input.';
export const list = 'List';
export const showFewer = 'Show fewer';
export const showAll = (count: number): string => `Show all ${count} inputs`;
export const tryEvery = 'Try every input that has a range';
export const now = (value: string): string => `now ${value}`;
export const tryIt = 'Try';
export const tryValue = (value: string, input: string): string => `Try ${value} for ${input}`;
export const across = 'Across';
export const up = 'Up';
