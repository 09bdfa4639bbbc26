import type { Finance } from '../input/finance.ts';
import type { Flow } from './flows.ts';
import { addLane, type Lane } from './lanes.ts';
import type { PlanMonth } from './planMonth.ts';

/**
 * A plan's month from what its incidents come to, whose lanes it takes over, and its standing costs.
 *
 * @param allIn receives the all-in cost
 * @param layers that count and are not nothing in every trial
 */
export function closePlan(
  flow: Flow,
  standing: Lane,
  allIn: Lane,
  layers: Finance['layers'],
  count: number,
): PlanMonth {
  const { spend: supportSpend, productivity, contribution, directLosses } = flow;
  addLane(supportSpend, standing, count);
  const spendCounts = Number(layers.supportSpend);
  const productivityCounts = Number(layers.lostProductivity);
  let i = 0;
  for (; i + 1 < count; i += 2) {
    const one =
      spendCounts * (supportSpend[i] as number) + productivityCounts * (productivity[i] as number);
    const next =
      spendCounts * (supportSpend[i + 1] as number) +
      productivityCounts * (productivity[i + 1] as number);
    allIn[i] = one;
    allIn[i + 1] = next;
  }
  if (i < count) {
    allIn[i] =
      spendCounts * (supportSpend[i] as number) + productivityCounts * (productivity[i] as number);
  }
  if (layers.lostContribution) addLane(allIn, contribution, count);
  if (layers.directLosses) addLane(allIn, directLosses, count);
  return {
    supportSpend,
    lostProductivity: productivity,
    lostContribution: contribution,
    directLosses,
    allIn,
    personHours: flow.personHours,
    outageHours: flow.outageHours,
  };
}
