import { refusalOf } from './checkJob.ts';
import type { Runner, SimulationJob } from './contract.ts';
import type { Task } from './dispatcher.ts';
import { type FutureOrder, futureTask } from './futureTask.ts';

export interface FutureDesk {
  readonly open: Runner['openFuture'];
  /** The order that has waited longest; null: none. */
  readonly next: () => Task | null;
  /** Answers every order as closed. */
  readonly close: () => void;
}

/** Takes orders for single trials; each survives one crash. */
export function createFutureDesk(dispatch: () => void): FutureDesk {
  const waiting: FutureOrder[] = [];
  let closings = 0;
  const order = (job: SimulationJob, trial: number, resolve: FutureOrder['resolve']) => {
    const opened = closings;
    const retry = (again: FutureOrder) => {
      if (closings === opened) waiting.push({ ...again, retry: () => false });
      return closings === opened;
    };
    waiting.push({ job, trial, resolve, retry });
    dispatch();
  };
  return {
    open: async (job, trial) => {
      const refused = refusalOf(job);
      if (refused !== null) return { ok: false, error: refused };
      return new Promise((resolve) => order(job, trial, resolve));
    },
    next: () => {
      const found = waiting.shift();
      return found === undefined ? null : futureTask(found);
    },
    close: () => {
      closings += 1;
      for (const { resolve } of waiting.splice(0)) {
        resolve({ ok: false, error: { kind: 'crashed', sentence: 'The runner was closed.' } });
      }
    },
  };
}
