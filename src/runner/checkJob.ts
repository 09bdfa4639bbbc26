import { checkInput, checkRanges, type InputProblem } from '../engine/index.ts';
import type { RunFailure, SimulationJob } from './contract.ts';

/** Everything wrong with a job. Runners ask before they begin, so that workers need not know how. */
export function checkJob({ input, ranges }: SimulationJob): readonly InputProblem[] {
  const problems = checkInput(input);
  return problems.length > 0 ? problems : checkRanges(input, ranges);
}

/** Null: nothing is wrong with the job. */
export function refusalOf(job: SimulationJob): RunFailure | null {
  const problems = checkJob(job);
  return problems.length === 0 ? null : { kind: 'refused', problems, input: job.input };
}
