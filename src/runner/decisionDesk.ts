import { type ActiveDecision, afterDecisionOutcome, beginOrder } from './activeDecision.ts';
import { requestOf } from './attempt.ts';
import { refusalOf } from './checkJob.ts';
import type { Runner } from './contract.ts';
import { takeDecision } from './decisionAttempt.ts';
import type { Task } from './dispatcher.ts';
import type { Outcome } from './lane.ts';
import type { Pace } from './pace.ts';

export interface DecisionDesk {
  readonly take: Runner['decide'];
  /** A slice of the order that has waited longest and has one to give; null: none. */
  readonly next: () => Task | null;
  /** Drops every order. */
  readonly close: () => void;
}

/** Takes questions of the decision, the newest of each topic, and answers them slice by slice. */
export function createDecisionDesk({ sliceMs }: Pace, dispatch: () => void): DecisionDesk {
  const orders = new Map<number, ActiveDecision>();
  let lastId = 0;
  const advance = (from: ActiveDecision, outcome: Outcome) => {
    const active = orders.get(from.id);
    if (active === undefined || active.restarts !== from.restarts) return;
    const { next, event } = afterDecisionOutcome(active, outcome);
    if (next === null) orders.delete(from.id);
    else orders.set(from.id, next);
    if (event !== null) from.listener(event);
  };
  const taskOf = (active: ActiveDecision): Task | null => {
    const taken = active.isChecked ? takeDecision(active.attempt, sliceMs) : null;
    if (taken === null) return null;
    orders.set(active.id, { ...active, attempt: taken.attempt });
    return {
      request: requestOf(active.order.job),
      question: taken.question,
      settle: (outcome) => advance(active, outcome),
    };
  };
  return {
    take: (order, listener) => {
      lastId += 1;
      const begun = beginOrder(lastId, order, listener);
      dropTopic(orders, order.topic);
      orders.set(begun.id, begun);
      queueMicrotask(() => {
        if (!orders.has(begun.id)) return;
        const refused = refusalOf(order.job);
        if (refused === null) {
          orders.set(begun.id, { ...begun, isChecked: true });
          dispatch();
        } else {
          orders.delete(begun.id);
          listener({ kind: 'failed', reason: refused });
        }
      });
      return { cancel: () => void orders.delete(begun.id) };
    },
    next: () => {
      for (const active of orders.values()) {
        const task = taskOf(active);
        if (task !== null) return task;
      }
      return null;
    },
    close: () => orders.clear(),
  };
}

function dropTopic(orders: Map<number, ActiveDecision>, topic: string): void {
  for (const { id, order } of orders.values()) if (order.topic === topic) orders.delete(id);
}
