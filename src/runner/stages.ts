import type { SimulationJob } from './contract.ts';

/** While a person edits: a first answer at once, then the one that stays. */
export const usualStages: SimulationJob['stages'] = [500, 2_000, 10_000];

/** On request: from what is on screen already to the far tail. */
export const farStages: SimulationJob['stages'] = [10_000, 25_000, 50_000, 100_000];
