import type { SimulationRequest } from '../engine/index.ts';
import type { Answer, FromWorker, Question, ToWorker } from './protocol.ts';

/** Loads what the answer to a question needs and gives back how to compute it. */
export type PrepareAnswer = (
  request: SimulationRequest,
  question: Question,
) => Promise<() => Answer>;

/**
 * The worker's side: takes messages in order, remembers the request that they are about and answers in
 * the same order. Rejects where a message cannot be answered at all.
 */
export function serveQuestions(
  prepare: PrepareAnswer,
  now: () => number,
): (message: ToWorker) => Promise<FromWorker> {
  let known: SimulationRequest | null = null;
  let before: Promise<unknown> = Promise.resolve();
  return async ({ id, request, question }) => {
    known = request ?? known;
    if (known === null) throw new Error('A question came before its request.');
    const about = known;
    const answered = before.then(async () => {
      const compute = await prepare(about, question);
      const from = now();
      const answer = compute();
      return { id, answer, tookMs: now() - from };
    });
    before = answered.catch(() => undefined);
    return answered;
  };
}
