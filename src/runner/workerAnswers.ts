import type { SimulationRequest } from '../engine/index.ts';
import { answerQuestion, answerRun } from './answerQuestion.ts';
import type { Answer, Question } from './protocol.ts';

/**
 * Readies the answer to a question. The worker's own script holds no engine: what runs with luck need is
 * fetched with the first of them, the rest (futures, the projection, the decision) when it is first asked for.
 */
export async function prepareAnswer(
  request: SimulationRequest,
  question: Question,
): Promise<() => Answer> {
  const isOfRun = question.kind === 'trials' || question.kind === 'summary';
  if (request.hasLuck && isOfRun) {
    const { luckEngine } = await import('./luckEngine.ts');
    return () => answerRun(luckEngine, request, question);
  }
  const { simulationEngine } = await import('./simulationEngine.ts');
  return () => answerQuestion(simulationEngine, request, question);
}
