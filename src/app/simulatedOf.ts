import type { Simulated } from '../present/simulation/simulated.ts';
import type { JobResult, RunState } from '../runner/runState.ts';
import { isSameQuestion } from './isSameQuestion.ts';

/** The figures that there are to show, told apart from those of older inputs; null: none yet. */
export function simulatedOf(state: RunState): Simulated | null {
  switch (state.kind) {
    case 'idle':
      return null;
    case 'waiting':
    case 'failed': {
      const { job, lastGood } = state;
      return fromResult(lastGood, lastGood !== null && isSameQuestion(lastGood.job, job));
    }
    case 'running':
    case 'done':
      return fromResult(state, true);
  }
}

function fromResult(result: JobResult | null, isCurrent: boolean): Simulated | null {
  if (result === null) return null;
  const { hasLuck, hasRanges } = result.job;
  return { summary: result.summary, isCurrent, hasLuck, hasRanges };
}
