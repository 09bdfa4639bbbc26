import type { Future, Result } from '../engine/index.ts';
import { requestOf } from './attempt.ts';
import type { RunFailure, SimulationJob } from './contract.ts';
import type { Task } from './dispatcher.ts';

/** One trial to open. */
export interface FutureOrder {
  readonly job: SimulationJob;
  readonly trial: number;
  readonly resolve: (result: Result<Future, RunFailure>) => void;
  /** Queues the order once more after a crash; false: no more tries. */
  readonly retry: (order: FutureOrder) => boolean;
}

export function futureTask(order: FutureOrder): Task {
  const { job, trial, resolve, retry } = order;
  return {
    request: requestOf(job),
    question: { kind: 'future', trial },
    settle: ({ answer }) => {
      switch (answer.kind) {
        case 'future':
          resolve({ ok: true, value: answer.future });
          break;
        case 'threw':
          resolve({ ok: false, error: answer });
          break;
        case 'crashed':
          if (!retry(order)) resolve({ ok: false, error: answer });
          break;
        default:
          throw new Error(`A future was answered with ${answer.kind}.`);
      }
    },
  };
}
