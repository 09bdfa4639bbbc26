import { createLanes, type Lanes } from './lanes.ts';

/** What a plan costs in one month, by trial; undiscounted. */
export const planMonthFigures = [
  'supportSpend',
  'lostProductivity',
  'lostContribution',
  'directLosses',
  'allIn',
  'personHours',
  'outageHours',
] as const;
export type PlanMonth = Lanes<(typeof planMonthFigures)[number]>;

export function createPlanMonth(width: number): PlanMonth {
  return createLanes(planMonthFigures, width);
}
