import type { SimulationJob } from '../runner/contract.ts';

/** Whether two jobs ask for the same figures of the same futures; one may ask for more of them. */
export function isSameQuestion(one: SimulationJob, other: SimulationJob): boolean {
  return one === other || textOf(one) === textOf(other);
}

function textOf({ stages: _stages, ...question }: SimulationJob): string {
  return JSON.stringify(question);
}
