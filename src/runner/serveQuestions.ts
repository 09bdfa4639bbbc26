import type { SimulationRequest } from '../engine/index.ts';
import { answerQuestion } from './answerQuestion.ts';
import type { FromWorker, ToWorker } from './protocol.ts';
import type { SimulationEngine } from './simulationEngine.ts';

/** The worker's side: takes messages in order and remembers the request that they are about. */
export function serveQuestions(
  engine: SimulationEngine,
  now: () => number,
): (message: ToWorker) => FromWorker {
  let known: SimulationRequest | null = null;
  return ({ id, request, question }) => {
    known = request ?? known;
    if (known === null) throw new Error('A question came before its request.');
    const from = now();
    const answer = answerQuestion(engine, known, question);
    return { id, answer, tookMs: now() - from };
  };
}
