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

/** Whether a figure is hours, which have no present value. */
export function isHours(name: (typeof planMonthFigures)[number]): boolean {
  return name === 'personHours' || name === 'outageHours';
}

export type PlanMonth = Lanes<(typeof planMonthFigures)[number]>;

export function createPlanMonth(width: number): PlanMonth {
  return createLanes(planMonthFigures, width);
}
