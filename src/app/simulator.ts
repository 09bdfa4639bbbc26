import type { Future, Result } from '../engine/index.ts';
import type { RunEvent, RunFailure, RunHandle, Runner, SimulationJob } from '../runner/contract.ts';
import { heardState, type RunState, startedState, stoppedState } from '../runner/runState.ts';
import type { Clock } from '../runner/scheduler.ts';

/** The one place where the page's simulation runs: in the end the latest job, never two at a time. */
export interface Simulator {
  /** What has last been heard, which may be of a job before the latest. */
  readonly state: () => RunState;
  readonly subscribe: (onChange: () => void) => () => void;
  /**
   * The newest job wins. While jobs come as fast as a slider moves, a run that has only begun may still
   * show its first stage, as figures of older inputs: otherwise none would be seen before the hand rests.
   */
  readonly run: (job: SimulationJob) => void;
  /** Ends a run that has a summary to show; that summary stays. */
  readonly stop: () => void;
  readonly openFuture: (job: SimulationJob, trial: number) => Promise<Result<Future, RunFailure>>;
}

/** How long a run may keep a newer job waiting for its first stage, milliseconds. */
const patienceMs = 300;

/** @param load fetches the code of the runner; asked again after it has failed */
export function createSimulator(load: () => Promise<Runner>, now: Clock): Simulator {
  const loaded = rememberedOnce(load);
  const listeners = new Set<() => void>();
  let state: RunState = { kind: 'idle' };
  let heard = state as RunState;
  let handle: RunHandle | null = null;
  /** The run that has not shown anything yet. */
  let young: { readonly job: SimulationJob; readonly since: number } | null = null;
  let turn: ReturnType<typeof setTimeout> | undefined;

  const become = (next: RunState): void => {
    state = next;
    heard = next;
    for (const listener of listeners) listener();
  };
  const isLatest = (job: SimulationJob) => state.kind !== 'idle' && state.job === job;
  const hear = (job: SimulationJob, event: RunEvent): void => {
    const isYoung = young?.job === job;
    if (isYoung && (event.kind !== 'failed' || !event.isRestarted)) young = null;
    if (isLatest(job)) {
      become(heardState(state, event));
      return;
    }
    if (!isYoung || state.kind === 'idle') return;
    const latest = state.job;
    if (event.kind !== 'failed') {
      become(startedState({ kind: 'done', job, summary: event.summary }, latest));
    }
    if (young === null) void begin(latest);
  };
  const begin = async (job: SimulationJob): Promise<void> => {
    clearTimeout(turn);
    young = { job, since: now() };
    const runner = await loaded();
    if (young?.job !== job) return;
    if (runner.ok) handle = runner.value.run(job, (event) => hear(job, event));
    else hear(job, { kind: 'failed', reason: runner.error, isRestarted: false });
  };
  return {
    state: () => heard,
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    run: (job) => {
      state = startedState(state, job);
      clearTimeout(turn);
      const left = young === null ? 0 : patienceMs - (now() - young.since);
      if (left <= 0) void begin(job);
      else turn = setTimeout(() => void begin(job), left);
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

function rememberedOnce(load: () => Promise<Runner>): () => Promise<Result<Runner, RunFailure>> {
  let loading: Promise<Runner> | null = null;
  return async () => {
    loading ??= load();
    try {
      return { ok: true, value: await loading };
    } catch (error) {
      loading = null;
      const sentence = error instanceof Error ? error.message : String(error);
      return { ok: false, error: { kind: 'crashed', sentence } };
    }
  };
}
