import type { DecisionEvent, DecisionListener, DecisionOrder } from './contract.ts';
import { beginDecision, type DecisionAttempt, withPiece } from './decisionAttempt.ts';
import type { Outcome } from './lane.ts';

/** Workers that an order may lose before it gives up. */
const mostRestarts = 2;

/** An order under way. */
export interface ActiveDecision {
  readonly id: number;
  readonly order: DecisionOrder;
  readonly listener: DecisionListener;
  readonly attempt: DecisionAttempt;
  readonly restarts: number;
  /** Whether its job has been looked at and nothing was wrong. */
  readonly isChecked: boolean;
}

/** What an outcome makes of an order (null: it is over) and what the listener is told. */
interface DecisionStep {
  readonly next: ActiveDecision | null;
  readonly event: DecisionEvent | null;
}

export function beginOrder(
  id: number,
  order: DecisionOrder,
  listener: DecisionListener,
): ActiveDecision {
  const attempt = beginDecision(order.question);
  return { id, order, listener, attempt, restarts: 0, isChecked: false };
}

/** Pieces are handed over for the whole answer, so an order that loses a worker begins anew. */
export function afterDecisionOutcome(
  active: ActiveDecision,
  { answer, tookMs }: Outcome,
): DecisionStep {
  switch (answer.kind) {
    case 'decisionPiece': {
      const attempt = withPiece(active.attempt, answer.piece, tookMs);
      const event = { kind: 'progress', done: attempt.done, of: answer.piece.of } as const;
      return { next: { ...active, attempt }, event };
    }
    case 'decisionAnswer':
      return { next: null, event: { kind: 'done', answer: answer.answer } };
    case 'threw':
      return { next: null, event: { kind: 'failed', reason: answer } };
    case 'crashed': {
      const restarts = active.restarts + 1;
      if (restarts > mostRestarts) return { next: null, event: { kind: 'failed', reason: answer } };
      const attempt = beginDecision(active.order.question);
      return { next: { ...active, attempt, restarts }, event: null };
    }
    default:
      throw new Error(`A decision was answered with ${answer.kind}.`);
  }
}
