import type { Runner } from '../runner/contract.ts';
import { inlineRunner } from '../runner/inlineRunner.ts';
import { afterOtherTasks, pageClock } from '../runner/scheduler.ts';
import { simulationEngine } from '../runner/simulationEngine.ts';

export function createOwnThreadRunner(): Runner {
  return inlineRunner({ engine: simulationEngine, schedule: afterOtherTasks, now: pageClock });
}
