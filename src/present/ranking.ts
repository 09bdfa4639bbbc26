import type { PlanView } from './resultView.ts';

/** Plans by cost, with those that are too close to the cheapest to call. */
export interface Ranking {
  /** Cheapest first; equals in the document's order. */
  readonly ordered: readonly PlanView[];
  /** The cheapest plan and every plan in a near tie with it. */
  readonly leaders: readonly PlanView[];
  readonly others: readonly PlanView[];
  /** What lies between the cheapest leader and the dearest. */
  readonly spread: number;
  /** Whether the leaders cost the same to the cent. */
  readonly isExact: boolean;
}

export type CostOf = (plan: PlanView) => number;

/** @param nearTieShare differences under this share of the cheaper total are a near tie */
export function rank(plans: readonly PlanView[], costOf: CostOf, nearTieShare: number): Ranking {
  const ordered = [...plans].sort((a, b) => costOf(a) - costOf(b));
  const [first] = ordered;
  const least = first ? costOf(first) : 0;
  const isLeader = (plan: PlanView) => {
    const more = costOf(plan) - least;
    return isSame(more, 0) || more < nearTieShare * Math.abs(least);
  };
  const leaders = ordered.filter(isLeader);
  const dearest = leaders.at(-1);
  const spread = dearest ? costOf(dearest) - least : 0;
  const others = ordered.filter((plan) => !isLeader(plan));
  return { ordered, leaders, others, spread, isExact: isSame(spread, 0) };
}

/** The same to the cent. */
export function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) < 0.005;
}
