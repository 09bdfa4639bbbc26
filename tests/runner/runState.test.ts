import { describe, expect, it } from 'vitest';
import type { SimulationSummary } from '../../src/engine/index.ts';
import type { RunEvent } from '../../src/runner/contract.ts';
import { heardState, type RunState, startedState } from '../../src/runner/runState.ts';
import { aJob } from './aJob.ts';

const first = aJob({ seed: 1 });
const second = aJob({ seed: 2 });

function aSummary(trials: number): SimulationSummary {
  return { trials, fanTrials: trials, percentages: [], plans: [], pairs: [] };
}

const done: RunEvent = { kind: 'done', summary: aSummary(600) };

function crashed(isRestarted: boolean): RunEvent {
  return { kind: 'failed', reason: { kind: 'crashed', sentence: 'Killed.' }, isRestarted };
}

/** The state after a first job was done and a second one handed over, and these events. */
function afterEvents(...events: readonly RunEvent[]): RunState {
  const shown = heardState(startedState({ kind: 'idle' }, first), done);
  return events.reduce(heardState, startedState(shown, second));
}

const lastGood = { job: first, summary: aSummary(600) };

describe('the state of a run', () => {
  it('has nothing to show before the first result', () => {
    expect(startedState({ kind: 'idle' }, first)).toEqual({
      kind: 'waiting',
      job: first,
      lastGood: null,
    });
  });

  it('keeps the result of an older job apart while a newer one waits', () => {
    expect(afterEvents()).toEqual({ kind: 'waiting', job: second, lastGood });
  });

  it('shows a stage as current, with its progress', () => {
    const summary = aSummary(60);
    expect(afterEvents({ kind: 'progress', summary, trials: 90, of: 600 })).toEqual({
      kind: 'running',
      job: second,
      summary,
      trials: 90,
      of: 600,
      isRestarted: false,
    });
  });

  it('keeps the last good result on failure, of an older job', () => {
    expect(afterEvents(crashed(false))).toMatchObject({
      kind: 'failed',
      job: second,
      isRestarted: false,
      lastGood,
    });
  });

  it('keeps the last good result on failure, of the same job', () => {
    const summary = aSummary(60);
    const state = afterEvents({ kind: 'progress', summary, trials: 60, of: 600 }, crashed(true));
    expect(state).toMatchObject({ isRestarted: true, lastGood: { job: second, summary } });
  });

  it('remembers a restart, once the run is done too', () => {
    const progress: RunEvent = { kind: 'progress', summary: aSummary(60), trials: 60, of: 600 };
    expect(afterEvents(crashed(true), progress, progress)).toMatchObject({ isRestarted: true });
    expect(afterEvents(crashed(true), progress, done)).toEqual({
      kind: 'done',
      job: second,
      summary: aSummary(600),
      isRestarted: true,
    });
  });

  it('hands the last good result on from failure to the next job', () => {
    expect(startedState(afterEvents(crashed(false)), first)).toMatchObject({ lastGood });
  });

  it('takes no event before a job', () => {
    expect(() => heardState({ kind: 'idle' }, done)).toThrow('before its job');
  });
});
