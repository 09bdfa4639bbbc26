import type { Simulated } from '../present/simulation/simulated.ts';
import type { JobResult, RunState } from '../runner/runState.ts';

/** The figures that there are to show, told apart from those of older inputs; null: none yet. */
export function simulatedOf(state: RunState): Simulated | null {
  switch (state.kind) {
    case 'idle':
      return null;
    case 'waiting':
      return fromResult(state.lastGood, false);
    case 'running':
    case 'done':
      return fromResult(state, true);
    case 'failed':
      return fromResult(state.lastGood, state.lastGood?.job === state.job);
  }
}

function fromResult(result: JobResult | null, isCurrent: boolean): Simulated | null {
  if (result === null) return null;
  const { hasLuck, hasRanges } = result.job;
  return { summary: result.summary, isCurrent, hasLuck, hasRanges };
}
