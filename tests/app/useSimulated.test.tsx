import { renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useSimulated } from '../../src/app/useSimulated.ts';
import type { SimulationSummary } from '../../src/engine/index.ts';
import type { RunState } from '../../src/runner/runState.ts';
import { aJob } from '../runner/aJob.ts';

function aSummary(trials: number): SimulationSummary {
  return { trials, fanTrials: trials, percentages: [], plans: [], pairs: [] };
}

const usual = aJob({ stages: [500, 10_000] });
const far = aJob({ stages: [500, 100_000] });

const done = (job: typeof usual, trials: number): RunState => ({
  kind: 'done',
  job,
  summary: aSummary(trials),
  isRestarted: false,
});

const running = (job: typeof usual, trials: number): RunState => ({
  kind: 'running',
  job,
  summary: aSummary(trials),
  trials,
  of: 100_000,
  isRestarted: false,
});

/** What is shown at the end of these states: number of futures, and whether they are current. */
function shownAfter(...states: readonly [RunState, ...RunState[]]) {
  const hook = renderHook((state: RunState) => useSimulated(state), { initialProps: states[0] });
  for (const state of states.slice(1)) hook.rerender(state);
  const simulated = hook.result.current;
  return simulated && [simulated.summary.trials, simulated.isCurrent];
}

describe('the figures shown', () => {
  it('stay while more futures of the same inputs begin anew', () => {
    const lastGood = { job: usual, summary: aSummary(10_000) };
    const waiting: RunState = { kind: 'waiting', job: far, lastGood };
    expect(shownAfter(done(usual, 10_000), waiting)).toEqual([10_000, true]);
    expect(shownAfter(done(usual, 10_000), waiting, running(far, 500))).toEqual([10_000, true]);
  });

  it('give way once there are as many', () => {
    expect(shownAfter(done(usual, 10_000), running(far, 25_000))).toEqual([25_000, true]);
  });

  it('give way at once to those of other inputs', () => {
    const other = aJob({ seed: 8 });
    expect(shownAfter(done(usual, 10_000), running(other, 500))).toEqual([500, true]);
  });

  it('are of older inputs until something is heard of the new ones', () => {
    const lastGood = { job: usual, summary: aSummary(10_000) };
    const waiting: RunState = { kind: 'waiting', job: aJob({ seed: 8 }), lastGood };
    expect(shownAfter(done(usual, 10_000), waiting)).toEqual([10_000, false]);
  });

  it('are none before the first', () => {
    expect(shownAfter({ kind: 'idle' })).toBeNull();
  });
});
