import type { Runner } from './contract.ts';
import { createRunner } from './createRunner.ts';
import type { Clock } from './scheduler.ts';
import { type Patience, usualPatience, workerLane } from './workerLane.ts';
import type { StartWorker } from './workerPort.ts';

export interface OtherThreads {
  readonly start: StartWorker;
  readonly now: Clock;
  readonly patience?: Patience;
}

/** Long enough to be worth a question, short enough for a newer run to begin within a tenth of a second. */
const workerPace = { sliceMs: 32, firstTrials: 100, leastTrials: 64 };

/** On several workers: blocks of trials go to whoever is free and meet again for the summaries. */
export function poolRunner(threads: OtherThreads, workers: number): Runner {
  const { start, now, patience = usualPatience } = threads;
  return createRunner({
    lanes: Array.from({ length: workers }, () => workerLane(start, patience)),
    questionsAhead: 2,
    pace: workerPace,
    now,
  });
}

/** Workers for a machine of so many cores: one stays with the page, and more than 4 gain little. */
export function poolSize(cores: number): number {
  return Math.max(1, Math.min(cores - 1, 4));
}
