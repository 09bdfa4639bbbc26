import { projectPlan } from '../projection/projectPlan.ts';
import type { PlanTotals } from '../projection/result.ts';
import { worldOf } from '../projection/world.ts';
import type { LayerSet } from '../simulation/contract.ts';
import type { DecisionSubject, Weighing } from './contract.ts';
import { planById } from './planCosts.ts';
import { drawsOf } from './rangedFields.ts';

/**
 * What every plan that is weighed is expected to cost at the inputs of draws `first` … `first + count − 1`:
 * the projection, without luck.
 *
 * @returns [draw][plan], money
 */
export function costDraws(
  subject: DecisionSubject,
  { planIds, layerSet }: Weighing,
  first: number,
  count: number,
): Float64Array {
  const draws = drawsOf(subject);
  const costs = new Float64Array(count * planIds.length);
  for (let n = 0; n < count; n += 1) {
    draws.draw(first + n);
    const world = worldOf(draws.input);
    for (const [p, id] of planIds.entries()) {
      const { totals } = projectPlan(world, planById(draws.input, id));
      costs[n * planIds.length + p] = totalOf(totals, layerSet, subject.isPresentValue === true);
    }
  }
  return costs;
}

/** A plan's total as it is read. */
export function totalOf(totals: PlanTotals, layerSet: LayerSet, isPresentValue: boolean): number {
  if (layerSet === 'supportSpend') {
    return isPresentValue ? totals.presentValueSupportSpend : totals.supportSpend;
  }
  return isPresentValue ? totals.presentValueAllIn : totals.allIn;
}
