import type { SimulationRequest } from '../engine/index.ts';
import type { Answer, Question } from './protocol.ts';
import type { SimulationEngine } from './simulationEngine.ts';

/** What a run asks, over and over. */
export type RunQuestion = Extract<Question, { readonly kind: 'trials' | 'summary' }>;
export type RunEngine = Pick<SimulationEngine, 'runTrials' | 'summarise'>;

/** The one call behind every runner; what the engine throws becomes an answer. */
export function answerQuestion(
  engine: SimulationEngine,
  request: SimulationRequest,
  question: Question,
): Answer {
  switch (question.kind) {
    case 'trials':
    case 'summary':
      return answerRun(engine, request, question);
    case 'future':
      return guarded(() => ({ kind: 'future', future: engine.oneFuture(request, question.trial) }));
    case 'decisionPiece':
      return guarded(() => {
        const { about, first, atMost } = question;
        const piece = engine.decisionPiece(request, about, first, atMost);
        return { kind: 'decisionPiece', piece };
      });
    case 'decisionAnswer':
      return guarded(() => {
        const { about, pieces } = question;
        return { kind: 'decisionAnswer', answer: engine.decisionAnswer(request, about, pieces) };
      });
  }
}

/** The part of it that a run needs. */
export function answerRun(
  engine: RunEngine,
  request: SimulationRequest,
  question: RunQuestion,
): Answer {
  return guarded(() => {
    if (question.kind === 'trials') {
      const { firstTrial, count } = question;
      return { kind: 'trials', block: engine.runTrials(request, firstTrial, count) };
    }
    const { trials, blocks, columns } = question;
    const summary = engine.summarise({ ...request, trials }, blocks, columns ?? undefined);
    return { kind: 'summary', summary, blocks };
  });
}

function guarded(compute: () => Answer): Answer {
  try {
    return compute();
  } catch (error) {
    return brokenOff(error);
  }
}

export function brokenOff(error: unknown): Answer {
  return { kind: 'threw', sentence: error instanceof Error ? error.message : String(error) };
}
