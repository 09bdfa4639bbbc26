import { answerQuestion } from './answerQuestion.ts';
import type { Lane } from './lane.ts';
import type { Clock, Scheduler } from './scheduler.ts';
import type { SimulationEngine } from './simulationEngine.ts';

/** Answers on the thread it is asked from, one question a task. */
export function inlineLane(engine: SimulationEngine, schedule: Scheduler, now: Clock): Lane {
  return {
    ask: async (request, question) => {
      await new Promise<void>((resolve) => schedule(resolve));
      const from = now();
      const answer = answerQuestion(engine, request, question);
      return { answer, tookMs: now() - from };
    },
    close: () => undefined,
  };
}
