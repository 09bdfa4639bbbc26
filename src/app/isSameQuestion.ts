import type { SimulationJob } from '../runner/contract.ts';
import { isSame } from '../ui/isSame.ts';

/** Whether two jobs ask for the same figures of the same futures; one may ask for more of them. */
export function isSameQuestion(one: SimulationJob, other: SimulationJob): boolean {
  return isSame(one, { ...other, stages: one.stages });
}
