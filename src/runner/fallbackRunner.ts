import type { Result } from '../engine/index.ts';
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

/** Tells a listener that its run or order is over without an answer. */
type Fail = (reason: RunFailure) => void;

/** Starts on a runner; what is heard there goes through `hear` first, which says whether it is passed on. */
type Start = (runner: Runner, hear: (event: Heard) => boolean) => RunHandle;

/** Who computes. */
interface Charge extends Fallback {
  hasAnswered: boolean;
  closings: number;
  isTold: boolean;
  /** Set once the second has taken over; not while it could not be had, which is tried again. */
  coming: Promise<Runner> | null;
}

/**
 * A runner that hands over to another where the first has crashed without ever having answered, as workers do
 * that the browser refuses. What was under way begins again on the second. Once the first has answered, its
 * crashes are crashes.
 */
export function fallbackRunner(fallback: Fallback): Runner {
  const { first } = fallback;
  const charge: Charge = {
    ...fallback,
    hasAnswered: false,
    closings: 0,
    isTold: false,
    coming: null,
  };
  let current: RunHandle | null = null;
  return {
    run: (job, listener) => {
      current?.cancel();
      current = started(
        charge,
        (runner, hear) =>
          runner.run(job, (event) => {
            if (hear(event)) listener(event);
          }),
        (reason) => listener({ kind: 'failed', reason, isRestarted: false }),
      );
      return current;
    },
    decide: (order, listener) =>
      started(
        charge,
        (runner, hear) =>
          runner.decide(order, (event) => {
            if (hear(event)) listener(event);
          }),
        (reason) => listener({ kind: 'failed', reason }),
      ),
    openFuture: async (job, trial) => {
      const opened = charge.closings;
      if (charge.coming !== null) return openOnSecond(charge, job, trial);
      const answer = await first.openFuture(job, trial);
      if (answer.ok) charge.hasAnswered = true;
      else if (isHopeless(charge, answer.error) && charge.closings === opened) {
        return openOnSecond(charge, job, trial);
      }
      return answer;
    },
    rest: () => {
      first.rest();
      whenCome(charge, (runner) => runner.rest());
    },
    goOn: () => {
      first.goOn();
      whenCome(charge, (runner) => runner.goOn());
    },
    close: () => {
      charge.closings += 1;
      first.close();
      whenCome(charge, (runner) => runner.close());
    },
  };
}

/** The handle cancels it wherever it has got to. */
function started(charge: Charge, start: Start, fail: Fail): RunHandle {
  const opened = charge.closings;
  let isWanted = true;
  let handle: RunHandle | null = null;
  const onSecondRunner = async (): Promise<void> => {
    const second = await handOver(charge);
    if (!isWanted || charge.closings !== opened) return;
    if (second.ok) handle = start(second.value, () => true);
    else fail(second.error);
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

async function handOver(charge: Charge): Promise<Result<Runner, RunFailure>> {
  if (!charge.isTold) charge.onSecond();
  charge.isTold = true;
  charge.coming ??= charge.second();
  const { coming } = charge;
  try {
    return { ok: true, value: await coming };
  } catch (error) {
    if (charge.coming === coming) charge.coming = null;
    const sentence = error instanceof Error ? error.message : String(error);
    return { ok: false, error: { kind: 'crashed', sentence } };
  }
}

async function openOnSecond(
  charge: Charge,
  ...future: Parameters<Runner['openFuture']>
): ReturnType<Runner['openFuture']> {
  const second = await handOver(charge);
  return second.ok ? second.value.openFuture(...future) : second;
}

/** A second that does not come needs nothing; whoever asked for it hears of that. */
function whenCome({ coming }: Charge, tell: (runner: Runner) => void): void {
  coming?.then(tell, () => undefined);
}
