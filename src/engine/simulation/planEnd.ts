import type { Finance } from '../input/finance.ts';
import type { Flow } from './flows.ts';
import type { Lane } from './lanes.ts';
import type { PlanMonth } from './planMonth.ts';

/**
 * A plan's month from what its incidents come to, whose lanes it takes over, and its standing costs.
 *
 * @param allIn receives the all-in cost
 */
export function closePlan(
  flow: Flow,
  standing: Lane,
  allIn: Lane,
  layers: Finance['layers'],
  count: number,
): PlanMonth {
  const { spend: supportSpend, productivity, contribution, directLosses } = flow;
  const spendCounts = Number(layers.supportSpend);
  const productivityCounts = Number(layers.lostProductivity);
  const contributionCounts = Number(layers.lostContribution);
  const lossesCount = Number(layers.directLosses);
  for (let i = 0; i < count; i += 1) {
    const spend = (standing[i] as number) + (supportSpend[i] as number);
    supportSpend[i] = spend;
    allIn[i] =
      spendCounts * spend +
      productivityCounts * (productivity[i] as number) +
      contributionCounts * (contribution[i] as number) +
      lossesCount * (directLosses[i] as number);
  }
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
