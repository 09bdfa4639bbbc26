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

export type PlanMonthFigure = (typeof planMonthFigures)[number];

/** Whether a figure is hours, which have no present value. */
export function isHours(name: PlanMonthFigure): boolean {
  return name === 'personHours' || name === 'outageHours';
}

export type PlanMonth = Lanes<PlanMonthFigure>;

export function createPlanMonth(width: number): PlanMonth {
  return createLanes(planMonthFigures, width);
}
