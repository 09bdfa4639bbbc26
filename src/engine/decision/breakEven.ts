import type { MonthlySeries, PlanProjection } from '../projection/result.ts';
import type { LayerSet } from '../simulation/contract.ts';
import { isLevel } from './cheapest.ts';

/** A month in which one plan's cumulative cost overtakes the other's. */
export interface Crossing {
  /** From 1: the first month at whose end the order is the new one. */
  readonly month: number;
  /** From this month on. */
  readonly cheaperPlanId: string;
}

/**
 * Every month in which the cumulative costs of two plans cross, on the projection. Months in which they
 * are level (1e-12 of the total) do not count; the last crossing is what the simulation calls break-even.
 */
export function crossingMonths(
  first: PlanProjection,
  second: PlanProjection,
  layerSet: LayerSet,
  isPresentValue = false,
): readonly Crossing[] {
  const crossings: Crossing[] = [];
  let [firstTotal, secondTotal, before] = [0, 0, 0];
  const [firstCosts, secondCosts] = [first, second].map((plan) =>
    monthlyCosts(plan, layerSet, isPresentValue),
  ) as [MonthlySeries, MonthlySeries];
  for (let m = 0; m < firstCosts.length; m += 1) {
    firstTotal += firstCosts[m] as number;
    secondTotal += secondCosts[m] as number;
    const difference = firstTotal - secondTotal;
    if (isLevel(difference, firstTotal)) continue;
    const cheaperPlanId = difference < 0 ? first.planId : second.planId;
    const sign = Math.sign(difference);
    if (before !== 0 && before !== sign) crossings.push({ month: m + 1, cheaperPlanId });
    before = sign;
  }
  return crossings;
}

function monthlyCosts(
  plan: PlanProjection,
  layerSet: LayerSet,
  isPresentValue: boolean,
): MonthlySeries {
  if (!isPresentValue) return plan[layerSet];
  return layerSet === 'allIn' ? plan.presentValueAllIn : plan.presentValueSupportSpend;
}
