import type { Future, Result } from '../engine/index.ts';
import type {
  DecisionListener,
  DecisionOrder,
  RunFailure,
  RunHandle,
  Runner,
  SimulationJob,
} from '../runner/contract.ts';
import { heardState, type RunState, startedState, stoppedState } from '../runner/runState.ts';
import type { Clock } from '../runner/scheduler.ts';
import { createJobTurns } from './jobTurns.ts';

/** The one place where the page's simulation runs: in the end the newest job, never two at a time. */
export interface Simulator {
  /** What has last been heard, which may be of a job before the newest. */
  readonly state: () => RunState;
  readonly subscribe: (onChange: () => void) => () => void;
  readonly run: (job: SimulationJob) => void;
  /** Ends a run that has a summary to show; that summary stays. */
  readonly stop: () => void;
  readonly openFuture: (job: SimulationJob, trial: number) => Promise<Result<Future, RunFailure>>;
  /** @returns ends the question: nothing more is heard */
  readonly decide: (order: DecisionOrder, listener: DecisionListener) => () => void;
  /** Leaves the cores to the page until `goOn`; what is under way waits. */
  readonly rest: () => void;
  readonly goOn: () => void;
}

/** @param load fetches the code of the runner; asked again after it has failed */
export function createSimulator(load: () => Promise<Runner>, now: Clock): Simulator {
  const { begin, ...rests } = withRests(load);
  const loaded = rememberedOnce(begin);
  const listeners = new Set<() => void>();
  const idle: RunState = { kind: 'idle' };
  let state: RunState = idle;
  let heard: RunState = idle;

  const become = (next: RunState): void => {
    state = next;
    heard = next;
    for (const listener of listeners) listener();
  };
  const turns = createJobTurns({
    load: loaded,
    now,
    hear: (job, event) => {
      if (state.kind === 'idle') return;
      if (state.job === job) become(heardState(state, event));
      else if (event.kind !== 'failed') {
        become(
          startedState(
            { kind: 'done', job, summary: event.summary, isRestarted: false },
            state.job,
          ),
        );
      }
    },
  });
  return {
    state: () => heard,
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    run: (job) => {
      state = startedState(state, job);
      turns.hand(job);
    },
    stop: () => {
      if (state.kind !== 'running') return;
      turns.cancel();
      become(stoppedState(state));
    },
    openFuture: async (job, trial) => {
      const ready = await loaded();
      return ready.ok ? ready.value.openFuture(job, trial) : ready;
    },
    decide: (order, listener) => decideOnce(loaded, order, listener),
    ...rests,
  };
}

/** Asks once the runner is there, unless nobody wants to know any more. */
function decideOnce(
  load: () => Promise<Result<Runner, RunFailure>>,
  order: DecisionOrder,
  listener: DecisionListener,
): () => void {
  let isWanted = true;
  let handle: RunHandle | null = null;
  const begin = async (): Promise<void> => {
    const runner = await load();
    if (!isWanted) return;
    if (runner.ok) handle = runner.value.decide(order, listener);
    else listener({ kind: 'failed', reason: runner.error });
  };
  void begin();
  return () => {
    isWanted = false;
    handle?.cancel();
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

/** A runner that may come while it has to rest. */
function withRests(
  load: () => Promise<Runner>,
): Pick<Simulator, 'rest' | 'goOn'> & { readonly begin: () => Promise<Runner> } {
  let runner: Runner | null = null;
  let isResting = false;
  return {
    begin: async () => {
      runner = await load();
      if (isResting) runner.rest();
      return runner;
    },
    rest: () => {
      isResting = true;
      runner?.rest();
    },
    goOn: () => {
      isResting = false;
      runner?.goOn();
    },
  };
}
