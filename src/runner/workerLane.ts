import type { SimulationRequest } from '../engine/index.ts';
import type { Lane } from './lane.ts';
import { transferablesIn } from './transferables.ts';
import { createWaitingList } from './waitingList.ts';
import type { StartWorker, WorkerPort } from './workerPort.ts';

/** How long a worker may be silent while a question waits, milliseconds. */
export interface Patience {
  /** Until its first answer: its script may come over a slow network. */
  readonly firstMs: number;
  readonly laterMs: number;
}

/** A worker ended from outside dies without a word; only its silence tells. */
export const usualPatience: Patience = { firstMs: 60_000, laterMs: 15_000 };

/** After a pause of the page itself, answers that wait in its queue have this long to be heard, milliseconds. */
const graceMs = 100;

/** Answers on a worker, which is started by the first question and again after a crash. */
export function workerLane(start: StartWorker, patience: Patience = usualPatience): Lane {
  const waiting = createWaitingList();
  let port: WorkerPort | null = null;
  let silence: ReturnType<typeof setTimeout> | undefined;
  /** What the worker holds, so that a request crosses once a run. */
  let known: SimulationRequest | null = null;
  let limitMs = patience.firstMs;
  let lastId = 0;
  /** Counts workers, so that a dead one is not heard. */
  let life = 0;

  const end = (sentence: string) => {
    clearTimeout(silence);
    port?.stop();
    port = null;
    known = null;
    limitMs = patience.firstMs;
    life += 1;
    waiting.settleAll({ answer: { kind: 'crashed', sentence }, tookMs: 0 });
  };
  const listen = () => {
    clearTimeout(silence);
    if (waiting.size() === 0) return;
    silence = setTimeout(() => {
      silence = setTimeout(() => end('The background thread stopped answering.'), graceMs);
    }, limitMs);
  };
  const startOne = () => {
    const mine = life;
    return start({
      onAnswer: ({ id, answer, tookMs }) => {
        if (life !== mine) return;
        limitMs = patience.laterMs;
        waiting.settle(id, { answer, tookMs });
        listen();
      },
      onCrash: (sentence) => {
        if (life === mine) end(sentence);
      },
    });
  };
  return {
    ask: async (request, question) =>
      new Promise((resolve) => {
        lastId += 1;
        waiting.add(lastId, resolve);
        try {
          port ??= startOne();
          const message = { id: lastId, request: known === request ? null : request, question };
          port.post(message, transferablesIn(question));
          known = request;
          if (waiting.size() === 1) listen();
        } catch (error) {
          end(error instanceof Error ? error.message : String(error));
        }
      }),
    close: () => end('The runner was closed.'),
  };
}
