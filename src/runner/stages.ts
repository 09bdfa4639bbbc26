import type { SimulationJob } from './contract.ts';

/** While a person edits: a first answer at once, then the one that stays. */
export const usualStages: SimulationJob['stages'] = [500, 2_000, 10_000];

/** On request: by way of the usual ones, so that progress shows early, to the far tail. */
export const farStages: SimulationJob['stages'] = [500, 2_000, 10_000, 25_000, 50_000, 100_000];
