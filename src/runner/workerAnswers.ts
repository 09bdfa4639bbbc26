import { luckTrials, type SimulationRequest, summarise } from '../engine/index.ts';
import { answerQuestion, answerRun, type RunEngine } from './answerQuestion.ts';
import type { Answer, Question } from './protocol.ts';

const luckEngine: RunEngine = { runTrials: luckTrials, summarise };

/**
 * Readies the answer to a question. The worker's own script holds what runs with luck need; the rest of
 * the engine (futures, the projection, the decision) is fetched when it is first asked for.
 */
export async function prepareAnswer(
  request: SimulationRequest,
  question: Question,
): Promise<() => Answer> {
  const isOfRun = question.kind === 'trials' || question.kind === 'summary';
  if (request.hasLuck && isOfRun) {
    return () => answerRun(luckEngine, request, question);
  }
  const { simulationEngine } = await import('./simulationEngine.ts');
  return () => answerQuestion(simulationEngine, request, question);
}
