import type { SimulationRequest } from '../engine/index.ts';
import type { Lane, LaneAnswer, Outcome } from './lane.ts';
import type { FromWorker } from './protocol.ts';
import { transferablesIn } from './transferables.ts';
import type { StartWorker, WorkerPort } from './workerPort.ts';

/** How long a worker may be silent while a question waits, milliseconds. */
export interface Patience {
  /** Until its first answer: its script may come over a slow network. */
  readonly firstMs: number;
  readonly laterMs: number;
}

/** A worker dies without a word when it is ended from outside; only its silence tells. */
export const usualPatience: Patience = { firstMs: 60_000, laterMs: 10_000 };

interface Living {
  readonly port: WorkerPort;
  /** What the worker holds, so that it crosses once a run. */
  request: SimulationRequest | null;
  hasAnswered: boolean;
}

/** Answers on a worker, which is started by the first question and again after a crash. */
export function workerLane(start: StartWorker, patience: Patience = usualPatience): Lane {
  const waiting = new Map<number, (outcome: Outcome) => void>();
  let living: Living | null = null;
  let lastId = 0;
  let silence: ReturnType<typeof setTimeout> | undefined;

  const settle = (id: number, answer: LaneAnswer, tookMs: number) => {
    waiting.get(id)?.({ answer, tookMs });
    waiting.delete(id);
  };
  const end = (sentence: string) => {
    clearTimeout(silence);
    living?.port.stop();
    living = null;
    for (const id of waiting.keys()) settle(id, { kind: 'crashed', sentence }, 0);
  };
  const listenFor = (hasAnswered: boolean) => {
    clearTimeout(silence);
    if (waiting.size === 0) return;
    const limit = hasAnswered ? patience.laterMs : patience.firstMs;
    silence = setTimeout(() => end('The worker stopped answering.'), limit);
  };
  const started = (): Living => {
    const isMine = () => living === mine;
    const port = start({
      onAnswer: ({ id, answer, tookMs }: FromWorker) => {
        if (!isMine()) return;
        mine.hasAnswered = true;
        settle(id, answer, tookMs);
        listenFor(true);
      },
      onCrash: (sentence) => {
        if (isMine()) end(sentence);
      },
    });
    const mine: Living = { port, request: null, hasAnswered: false };
    return mine;
  };
  return {
    ask: (request, question) =>
      new Promise((resolve) => {
        lastId += 1;
        const id = lastId;
        waiting.set(id, resolve);
        try {
          living ??= started();
          const isKnown = living.request === request;
          living.request = request;
          const message = { id, request: isKnown ? null : request, question };
          living.port.post(message, transferablesIn(question));
          if (waiting.size === 1) listenFor(living.hasAnswered);
        } catch (error) {
          end(error instanceof Error ? error.message : String(error));
        }
      }),
    close: () => end('The runner was closed.'),
  };
}
