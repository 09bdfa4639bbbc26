import type { Finance } from '../input/finance.ts';
import type { Flow } from './flows.ts';
import type { Lane } from './lanes.ts';
import type { PlanMonth } from './planMonth.ts';

/** A plan's month from its standing costs and what its incidents come to. */
export function closePlan(
  plan: PlanMonth,
  standing: Lane,
  flow: Flow,
  layers: Finance['layers'],
  count: number,
): void {
  const { supportSpend, lostProductivity, lostContribution, directLosses, allIn } = plan;
  const spendCounts = Number(layers.supportSpend);
  const productivityCounts = Number(layers.lostProductivity);
  const contributionCounts = Number(layers.lostContribution);
  const lossesCount = Number(layers.directLosses);
  for (let i = 0; i < count; i += 1) {
    const spend = (standing[i] as number) + (flow.spend[i] as number);
    const productivity = flow.productivity[i] as number;
    const contribution = flow.contribution[i] as number;
    const losses = flow.directLosses[i] as number;
    supportSpend[i] = spend;
    lostProductivity[i] = productivity;
    lostContribution[i] = contribution;
    directLosses[i] = losses;
    allIn[i] =
      spendCounts * spend +
      productivityCounts * productivity +
      contributionCounts * contribution +
      lossesCount * losses;
  }
  plan.personHours.set(flow.personHours);
  plan.outageHours.set(flow.outageHours);
}
