import { luckTrials, summarise } from '../engine/index.ts';
import type { RunEngine } from './answerQuestion.ts';

/** What a run with luck needs, and no more: the first thing that a worker fetches. */
export const luckEngine: RunEngine = { runTrials: luckTrials, summarise };
