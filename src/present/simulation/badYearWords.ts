import type { Future } from '../../engine/index.ts';
import type { Formats } from '../numbers.ts';
import type { ResultView } from '../resultView.ts';
import { costName } from '../costName.ts';
import { type FutureReading, planOf } from './badYear.ts';

/** "A bad 3 years for Break-fix". */
export function badYearTitle({ plans, months, horizonText }: ResultView, planId: string): string {
  const name = plans.find(({ id }) => id === planId)?.name ?? planId;
  return `A bad ${months === 12 ? 'year' : months === 1 ? 'month' : horizonText} for ${name}`;
}

interface FutureAmongOthers {
  readonly future: Future;
  readonly view: ResultView;
  readonly seed: number;
  readonly trials: number;
  readonly hasRanges: boolean;
}

/** Which future it is, what it costs, and that every plan meets the same incidents. */
export function badYearIntro(
  planId: string,
  { future, view, seed, trials, hasRanges }: FutureAmongOthers,
  { count, money }: Formats,
): string {
  const plan = view.plans.find(({ id }) => id === planId);
  const months = planOf(future, planId)?.allIn ?? new Float64Array();
  const sum = months.reduce((total, month) => total + month, 0);
  const name = plan?.name ?? planId;
  const drawn = hasRanges
    ? ' Inputs with a range were drawn for it, so rates and prices are not quite those entered.'
    : '';
  const value = view.isPresentValue ? ' Money is at its present value.' : '';
  return `In 9 of 10 futures ${name} costs no more than here: ${money(sum)} ${costName(view)}, where ${money(plan?.allIn ?? 0)} is expected. Every plan meets the same incidents.${drawn}${value} It is future ${count(future.trial + 1)} of ${count(trials)} with seed ${seed}.`;
}

/** What the rows are called that no incident explains. */
export const restNames: Readonly<Record<FutureReading, string>> = {
  allIn: 'Fees, salaries and the rest',
  bills: 'Fees, salaries and the rest',
  hours: 'Not tied to an incident',
};

/** Why an incident shows no amount of its own. */
export const noAmountsNote =
  'With some losses switched off, costs are shown for each month, not for each incident.';
