import { isoMonthAt, yearsOf } from './months.ts';
import type { Formats } from './numbers.ts';
import { plural } from './phrases.ts';
import type { PlanView, ResultView } from './resultView.ts';

/** How a plan's expected bills stand to one stated budget. */
export interface BudgetFit {
  readonly kind: 'month' | 'year';
  readonly isOver: boolean;
  readonly budget: string;
  /** The dearest month or year. */
  readonly peak: string;
  readonly over: string;
  /** "January 2027", "year 2", "year 3, its 6 months counted as twelve" */
  readonly when: string;
}

/** One entry per stated budget. Bills are compared as they are paid, never discounted. */
export function budgetFits(
  plan: PlanView,
  { scenario }: ResultView,
  formats: Formats,
): readonly BudgetFit[] {
  const { perMonth, perYear } = scenario.budget;
  const month = () => formats.month(isoMonthAt(plan.peakMonth.index, scenario.startMonth));
  return [
    ...fitOf('month', plan.peakMonth.amount, perMonth, month, formats),
    ...fitOf('year', plan.peakYear.amount, perYear, () => yearText(plan), formats),
  ];
}

/** A short last year is held against the budget of a whole one. */
function yearText({ peakYear: { index }, projection }: PlanView): string {
  const year = yearsOf(projection.supportSpend.length)[index - 1];
  const months = year === undefined ? 12 : year.to - year.from + 1;
  if (months === 12) return `year ${index}`;
  return `year ${index}, its ${plural(months, 'month')} counted as twelve`;
}

export function isOverBudget(plan: PlanView, view: ResultView, formats: Formats): boolean {
  return budgetFits(plan, view, formats).some(({ isOver }) => isOver);
}

function fitOf(
  kind: BudgetFit['kind'],
  peak: number,
  budget: number | null,
  when: () => string,
  { money }: Formats,
): readonly BudgetFit[] {
  if (budget === null) return [];
  const over = peak - budget;
  return [
    {
      kind,
      isOver: over >= 0.005,
      budget: money(budget),
      peak: money(peak),
      over: money(over),
      when: when(),
    },
  ];
}
