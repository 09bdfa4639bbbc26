import type { Runner } from './contract.ts';
import { createRunner } from './createRunner.ts';
import { inlineLane } from './inlineLane.ts';
import type { Clock, Scheduler } from './scheduler.ts';
import type { SimulationEngine } from './simulationEngine.ts';

/** What a runner on the page's own thread is given. */
export interface OwnThread {
  readonly engine: SimulationEngine;
  readonly schedule: Scheduler;
  readonly now: Clock;
}

/** A slice takes about a painted frame, so that a key or a tick of a drag waits no longer than for one. */
export const ownThreadPace = { sliceMs: 16, firstTrials: 8, leastTrials: 1 };

/** On the thread of the caller, a slice at a time between its other tasks. */
export function inlineRunner({ engine, schedule, now }: OwnThread): Runner {
  return createRunner({
    lanes: [inlineLane(engine, schedule, now)],
    questionsAhead: 1,
    pace: ownThreadPace,
    now,
  });
}
