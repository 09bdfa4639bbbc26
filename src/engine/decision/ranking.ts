import type { LayerSet, SimulationSummary } from '../simulation/contract.ts';
import type { PlanCost, Ranking } from './verdictContract.ts';

/** When two plans count as level. */
export interface TieRule {
  readonly nearTieShare: number;
  readonly nearTieOdds: number;
  /** Share of futures in which one plan costs less than another; null: not known. */
  readonly oddsOf: (planId: string, otherId: string) => number | null;
  /** Whether two plans may come out level where no odds are known yet; absent: no. */
  readonly mayTie?: (cheapest: PlanCost, other: PlanCost) => boolean;
}

/**
 * Plans from the cheapest on. Level with the cheapest is who costs less than `nearTieShare` of the
 * cheapest cost more, or whom the cheapest beats in less than `nearTieOdds` of the futures; while these are
 * not known, who may tie.
 */
export function rankingOf(
  costs: readonly PlanCost[],
  { nearTieShare, nearTieOdds, oddsOf, mayTie }: TieRule,
): Ranking {
  const order = costs.toSorted((one, other) => one.cost - other.cost);
  const [cheapest, next] = order;
  if (cheapest === undefined) throw new Error('There is no plan to rank.');
  const isLevel = (other: PlanCost) => {
    const odds = oddsOf(cheapest.planId, other.planId);
    const difference = other.cost - cheapest.cost;
    if (difference === 0 || difference < nearTieShare * cheapest.cost) return true;
    return odds === null ? mayTie?.(cheapest, other) === true : odds < nearTieOdds;
  };
  const margin = next === undefined ? 0 : next.cost - cheapest.cost;
  return {
    order,
    margin,
    marginShare: cheapest.cost > 0 ? margin / cheapest.cost : null,
    odds: next === undefined ? null : oddsOf(cheapest.planId, next.planId),
    level: [cheapest, ...order.slice(1).filter(isLevel)].map(({ planId }) => planId),
  };
}

/** Odds from the pairs of a simulation, equal futures shared. */
export function simulatedOdds(summary: SimulationSummary | null, layerSet: LayerSet) {
  return (planId: string, otherId: string): number | null => {
    const pair = summary?.pairs.find(
      ({ firstPlanId: first, secondPlanId: second }) =>
        (first === planId && second === otherId) || (first === otherId && second === planId),
    );
    if (pair === undefined) return null;
    const { probabilityFirstCheaper, probabilitySecondCheaper, probabilityEqual } = pair[layerSet];
    const won = pair.firstPlanId === planId ? probabilityFirstCheaper : probabilitySecondCheaper;
    return won + probabilityEqual / 2;
  };
}
