import type { LayerSet } from '../simulation/contract.ts';
import { guessedOdds } from './guessedOdds.ts';
import { simulatedOdds } from './ranking.ts';
import type { FormerFutures, PlanCost } from './verdictContract.ts';

/** By how much guessed odds have to pass what the rule asks for, before they speak for a plan. */
const surety = 0.05;

/**
 * Whether futures that are still being worked out may call two plans level, judged by those before the
 * last edit; never where there are none of both plans.
 *
 * @param costsThen what the plans were expected to cost when those futures were drawn
 */
export function foretoldTies(
  former: FormerFutures | null,
  costsThen: readonly PlanCost[],
  layerSet: LayerSet,
  nearTieOdds: number,
): (cheapest: PlanCost, other: PlanCost) => boolean {
  if (former === null) return () => false;
  const { summary } = former;
  const oddsOf = simulatedOdds(summary, layerSet);
  const costThen = (planId: string) => costsThen.find((plan) => plan.planId === planId)?.cost;
  return (cheapest, other) => {
    const odds = oddsOf(cheapest.planId, other.planId);
    const [one, two] = [costThen(cheapest.planId), costThen(other.planId)];
    const pair = summary.pairs.find(({ firstPlanId, secondPlanId }) =>
      [firstPlanId, secondPlanId].every((id) => id === cheapest.planId || id === other.planId),
    );
    if (odds === null || one === undefined || two === undefined || !pair) return false;
    const then = {
      odds,
      futures: summary.trials,
      difference: two - one,
      cost: Math.min(one, two),
      standardError: pair[layerSet].meanDifferenceStandardError,
    };
    return guessedOdds(then, other.cost - cheapest.cost, cheapest.cost) < nearTieOdds + surety;
  };
}
