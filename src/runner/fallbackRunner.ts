import type { RunFailure, RunHandle, Runner } from './contract.ts';

export interface Fallback {
  readonly first: Runner;
  /** Made once the first has turned out to compute nothing. */
  readonly second: () => Promise<Runner>;
  /** Called at most once, before the second is asked for anything. */
  readonly onSecond: () => void;
}

/** What a listener hears, as far as it matters here. */
type Heard =
  | { readonly kind: 'progress' | 'done' }
  | { readonly kind: 'failed'; readonly reason: RunFailure; readonly isRestarted?: boolean };

/** Starts on a runner; what is heard there goes through `hear` first, which says whether it is passed on. */
type Start = (runner: Runner, hear: (event: Heard) => boolean) => RunHandle;

/** Who computes. */
interface Charge extends Fallback {
  hasAnswered: boolean;
  closings: number;
  /** Set once the second has taken over. */
  coming: Promise<Runner> | null;
}

/**
 * A runner that hands over to another where the first has crashed without ever having answered, as workers do
 * that the browser refuses. What was under way begins again on the second. Once the first has answered, its
 * crashes are crashes.
 */
export function fallbackRunner(fallback: Fallback): Runner {
  const { first } = fallback;
  const charge: Charge = { ...fallback, hasAnswered: false, closings: 0, coming: null };
  let current: RunHandle | null = null;
  return {
    run: (job, listener) => {
      current?.cancel();
      current = started(charge, (runner, hear) =>
        runner.run(job, (event) => {
          if (hear(event)) listener(event);
        }),
      );
      return current;
    },
    decide: (order, listener) =>
      started(charge, (runner, hear) =>
        runner.decide(order, (event) => {
          if (hear(event)) listener(event);
        }),
      ),
    openFuture: async (job, trial) => {
      const opened = charge.closings;
      if (charge.coming !== null) return (await charge.coming).openFuture(job, trial);
      const answer = await first.openFuture(job, trial);
      if (answer.ok) charge.hasAnswered = true;
      else if (isHopeless(charge, answer.error) && charge.closings === opened) {
        return (await handOver(charge)).openFuture(job, trial);
      }
      return answer;
    },
    rest: () => {
      first.rest();
      void charge.coming?.then((runner) => runner.rest());
    },
    goOn: () => {
      first.goOn();
      void charge.coming?.then((runner) => runner.goOn());
    },
    close: () => {
      charge.closings += 1;
      first.close();
      void charge.coming?.then((runner) => runner.close());
    },
  };
}

/** The handle cancels it wherever it has got to. */
function started(charge: Charge, start: Start): RunHandle {
  const opened = charge.closings;
  let isWanted = true;
  let handle: RunHandle | null = null;
  const onSecondRunner = async (): Promise<void> => {
    const runner = await handOver(charge);
    if (isWanted && charge.closings === opened) handle = start(runner, () => true);
  };
  const hear = (event: Heard): boolean => {
    if (event.kind !== 'failed') charge.hasAnswered = true;
    else if (isHopeless(charge, event.reason)) {
      if (event.isRestarted !== true) void onSecondRunner();
      return false;
    }
    return true;
  };
  if (charge.coming === null) handle = start(charge.first, hear);
  else void onSecondRunner();
  return {
    cancel: () => {
      isWanted = false;
      handle?.cancel();
    },
  };
}

function isHopeless({ hasAnswered }: Charge, reason: RunFailure): boolean {
  return reason.kind === 'crashed' && !hasAnswered;
}

async function handOver(charge: Charge): Promise<Runner> {
  if (charge.coming === null) charge.onSecond();
  charge.coming ??= charge.second();
  return charge.coming;
}
