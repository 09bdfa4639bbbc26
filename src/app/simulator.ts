import type { Future, Result } from '../engine/index.ts';
import type { RunFailure, RunHandle, Runner, SimulationJob } from '../runner/contract.ts';
import { heardState, type RunState, startedState, stoppedState } from '../runner/runState.ts';

/** The one place where the page's simulation runs: always the latest job, never two. */
export interface Simulator {
  readonly state: () => RunState;
  readonly subscribe: (onChange: () => void) => () => void;
  /** The newest job wins; what is heard of an older one afterwards is dropped. */
  readonly run: (job: SimulationJob) => void;
  /** Ends a run that has a summary to show; that summary stays. */
  readonly stop: () => void;
  readonly openFuture: (job: SimulationJob, trial: number) => Promise<Result<Future, RunFailure>>;
}

/** @param load fetches the code of the runner; asked again after it has failed */
export function createSimulator(load: () => Promise<Runner>): Simulator {
  const listeners = new Set<() => void>();
  let state: RunState = { kind: 'idle' };
  let loading: Promise<Runner> | null = null;
  let handle: RunHandle | null = null;

  const become = (next: RunState): void => {
    state = next;
    for (const listener of listeners) listener();
  };
  const isLatest = (job: SimulationJob) => state.kind !== 'idle' && state.job === job;
  const loaded = async (): Promise<Result<Runner, RunFailure>> => {
    loading ??= load();
    try {
      return { ok: true, value: await loading };
    } catch (error) {
      loading = null;
      return { ok: false, error: { kind: 'crashed', sentence: String(error) } };
    }
  };
  const begin = async (job: SimulationJob): Promise<void> => {
    const runner = await loaded();
    if (!isLatest(job)) return;
    if (!runner.ok) {
      become(heardState(state, { kind: 'failed', reason: runner.error, isRestarted: false }));
      return;
    }
    handle = runner.value.run(job, (event) => {
      if (isLatest(job)) become(heardState(state, event));
    });
  };
  return {
    state: () => state,
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    run: (job) => {
      become(startedState(state, job));
      void begin(job);
    },
    stop: () => {
      if (state.kind !== 'running') return;
      handle?.cancel();
      become(stoppedState(state));
    },
    openFuture: async (job, trial) => {
      const runner = await loaded();
      return runner.ok ? runner.value.openFuture(job, trial) : runner;
    },
  };
}
