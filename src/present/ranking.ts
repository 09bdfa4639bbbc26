import type { Ranking as PlanRanking } from '../engine/index.ts';
import type { PlanView, ResultView } from './resultView.ts';

/** What plans are ranked by. */
export type Basis = 'allIn' | 'supportSpend' | 'riskAdjusted';

/** Plans by cost, with those that are too close to the cheapest to call. */
export interface Ranking {
  /** Cheapest first; equals in the document's order. */
  readonly ordered: readonly PlanView[];
  /** The cheapest plan and every plan in a near tie with it, by cost. */
  readonly leaders: readonly PlanView[];
  readonly others: readonly PlanView[];
  /** Whether the leaders lie further apart than a near tie: the futures alone make one of them. */
  readonly isByOdds: boolean;
  /** Whether the leaders cost the same to the cent. */
  readonly isExact: boolean;
}

const nobody: Ranking = { ordered: [], leaders: [], others: [], isByOdds: false, isExact: true };

/** How the verdict ranks the plans on screen; nobody where it does not. */
export function rankingOf({ plans, verdict, scenario }: ResultView, basis: Basis): Ranking {
  const ranking = verdict?.[basis];
  return ranking === undefined || ranking === null
    ? nobody
    : shownRanking(plans, ranking, scenario.nearTieShare);
}

function shownRanking(
  plans: readonly PlanView[],
  { order, level }: PlanRanking,
  nearTieShare: number,
): Ranking {
  const placed = order.flatMap(({ planId, cost }) => {
    const plan = plans.find(({ id }) => id === planId);
    return plan === undefined ? [] : [{ plan, cost }];
  });
  const least = placed[0]?.cost ?? 0;
  // What prints as the same amount is not told apart.
  const isLeader = ({ plan, cost }: (typeof placed)[number]) =>
    level.includes(plan.id) || isSame(cost, least);
  const leaders = placed.filter(isLeader);
  const spread = (leaders.at(-1)?.cost ?? least) - least;
  return {
    ordered: placed.map(({ plan }) => plan),
    leaders: leaders.map(({ plan }) => plan),
    others: placed.filter((each) => !isLeader(each)).map(({ plan }) => plan),
    isByOdds: spread > 0 && spread >= nearTieShare * least,
    isExact: isSame(spread, 0),
  };
}

/** The same to the cent. */
export function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) < 0.005;
}
