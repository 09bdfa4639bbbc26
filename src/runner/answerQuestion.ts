import type { SimulationRequest } from '../engine/index.ts';
import type { Answer, Question } from './protocol.ts';
import type { SimulationEngine } from './simulationEngine.ts';

/** The one call behind every runner; what the engine throws becomes an answer. */
export function answerQuestion(
  engine: SimulationEngine,
  request: SimulationRequest,
  question: Question,
): Answer {
  try {
    return computed(engine, request, question);
  } catch (error) {
    return brokenOff(error);
  }
}

export function brokenOff(error: unknown): Answer {
  return { kind: 'threw', sentence: error instanceof Error ? error.message : String(error) };
}

function computed(
  engine: SimulationEngine,
  request: SimulationRequest,
  question: Question,
): Answer {
  switch (question.kind) {
    case 'trials':
      return {
        kind: 'trials',
        block: engine.runTrials(request, question.firstTrial, question.count),
      };
    case 'summary': {
      const { trials, blocks, columns } = question;
      const summary = engine.summarise({ ...request, trials }, blocks, columns ?? undefined);
      return { kind: 'summary', summary, blocks };
    }
    case 'future':
      return { kind: 'future', future: engine.oneFuture(request, question.trial) };
  }
}
