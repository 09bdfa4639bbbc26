import { clearLines, emptyLines } from '../projection/lines.ts';
import { addPlan } from '../projection/projectPlan.ts';
import { totalCost } from '../projection/totalCost.ts';
import { fillWorld, worldOf } from '../projection/world.ts';
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
  const world = worldOf(draws.input);
  const plans = planIds.map((id) => planById(draws.input, id));
  const lines = emptyLines(draws.input.horizonMonths);
  const costs = new Float64Array(count * plans.length);
  for (let n = 0; n < count; n += 1) {
    draws.draw(first + n);
    fillWorld(world);
    for (const [p, plan] of plans.entries()) {
      clearLines(lines);
      addPlan(lines, world, plan);
      const cost = totalCost(lines, world, layerSet, subject.isPresentValue === true);
      costs[n * plans.length + p] = cost;
    }
  }
  return costs;
}
