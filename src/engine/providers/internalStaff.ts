import type { StaffTerms } from '../input/plan.ts';
import { power } from '../numeric/exponential.ts';
import { yearIndex } from '../timeline/prices.ts';

/** Money for own IT staff in one month. */
export interface StaffCost {
  readonly salaries: number;
  readonly recruitment: number;
  readonly training: number;
}

/**
 * Salaries FTE·salary/12·(1+raise)^year; recruitment of those who leave (turnover·FTE/12 a month)
 * and of the first hires; training. All rise with the raise of the calendar year.
 *
 * @param ownMonth the plan's own month, 1 = the month of the first hires
 */
export function staffCost(staff: StaffTerms, t: number, ownMonth: number): StaffCost {
  const raise = power(1 + staff.raisePerYear, yearIndex(t));
  const hires =
    (staff.turnoverPerYear * staff.fte) / 12 + (ownMonth === 1 ? staff.hiresAtStart : 0);
  return {
    salaries: (staff.fte * staff.loadedSalaryPerYear * raise) / 12,
    recruitment: hires * staff.recruitmentCost * raise,
    training: (staff.fte * staff.trainingPerFtePerYear * raise) / 12,
  };
}

/** Productive hours a month: FTE·hours/12 less vacancy. */
export function staffCapacity(
  staff: Pick<StaffTerms, 'fte' | 'productiveHoursPerFtePerYear' | 'vacancyShare'>,
): number {
  return ((staff.fte * staff.productiveHoursPerFtePerYear) / 12) * (1 - staff.vacancyShare);
}
