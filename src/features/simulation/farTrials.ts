import type { RunState } from '../../runner/runState.ts';

/** How many futures are simulated on request. */
export const farTrials = 100_000;

/** Whether more is to come of the newest run. */
export function isUnderWay(state: RunState): boolean {
  return (
    state.kind === 'waiting' ||
    state.kind === 'running' ||
    (state.kind === 'failed' && state.isRestarted)
  );
}
