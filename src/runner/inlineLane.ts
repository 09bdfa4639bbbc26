import type { SimulationRequest } from '../engine/index.ts';
import { answerQuestion, brokenOff } from './answerQuestion.ts';
import type { Lane } from './lane.ts';
import type { Answer, Question } from './protocol.ts';
import type { Clock, Scheduler } from './scheduler.ts';
import type { SimulationEngine } from './simulationEngine.ts';
import { summaryInSlices } from './summaryInSlices.ts';

/** Answers on the thread it is asked from, in tasks of a slice each. */
export function inlineLane(engine: SimulationEngine, schedule: Scheduler, now: Clock): Lane {
  const turn = async () => new Promise<void>((resolve) => schedule(resolve));
  const answered = async (request: SimulationRequest, question: Question): Promise<Answer> => {
    if (question.kind !== 'summary') return answerQuestion(engine, request, question);
    const slices = summaryInSlices(engine, request, question);
    for (;;) {
      const { done, value } = slices.next();
      if (done === true) return value;
      await turn();
    }
  };
  return {
    ask: async (request, question) => {
      await turn();
      const from = now();
      const answer = await answered(request, question).catch(brokenOff);
      return { answer, tookMs: now() - from };
    },
    close: () => undefined,
  };
}
