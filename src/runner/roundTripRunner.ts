import type { Runner } from './contract.ts';
import { createRunner } from './createRunner.ts';
import { inlineLane } from './inlineLane.ts';
import { type OwnThread, ownThreadPace } from './inlineRunner.ts';
import { roundTripLane } from './roundTripLane.ts';

/** On the caller's thread, but every message crosses as if there were two: proves that it can. */
export function roundTripRunner({ engine, schedule, now }: OwnThread): Runner {
  return createRunner({
    lanes: [roundTripLane(inlineLane(engine, schedule, now))],
    questionsAhead: 1,
    pace: ownThreadPace,
    now,
  });
}
