import type { MonthlySeries } from '../../engine/index.ts';
import { costName } from '../costName.ts';
import { capitalised, listOf, plural } from '../phrases.ts';
import { amountFormat, type ShownAmounts, shownAmounts } from '../shownAmounts.ts';
import { lossNames, spendNames } from '../itemWords.ts';
import { firstOf, type WorkingContext } from './workingContext.ts';
import type { WorkingSection, WorkingStep } from './workingStep.ts';

/** From the months to the headline: printed lines add up to the printed totals. */
export function totalSection(context: WorkingContext): WorkingSection {
  const { view, plan, formats } = context;
  const { spend, losses } = plan.projection;
  const shown = shownAmounts(plan, view, view.isPresentValue);
  const money = amountFormat(shown.step, formats);
  const bills = shown.spend.map(({ id, shown: total }) =>
    lineStep(id, spendNames[id], spend[id], money(total), context),
  );
  const lost = shown.losses.map(({ id, shown: total }) =>
    lineStep(id, lossNames[id], losses[id], money(total), context),
  );
  return {
    id: 'totals',
    title: `Over ${view.horizonText}`,
    intro: introOf(context),
    steps: [
      ...bills,
      {
        id: 'supportSpend',
        label: 'Support bills',
        formula: 'sum of the bills above',
        figures: sumOf(shown.spend, money),
        result: money(shown.supportSpend),
      },
      ...lost,
      allInStep(shown, money, context),
    ],
  };
}

function lineStep(
  id: string,
  label: string,
  series: MonthlySeries,
  result: string,
  { view, formats }: WorkingContext,
): WorkingStep {
  const [first, last] = [firstOf(series), series.at(-1) ?? 0];
  const discount = view.isPresentValue ? ' × discount factor' : '';
  return {
    id: `total-${id}`,
    label,
    formula: `sum over ${plural(view.months, 'month')}${discount}`,
    figures: `month 1: ${formats.moneyExact(first)}, month ${view.months}: ${formats.moneyExact(last)}`,
    result,
  };
}

function allInStep(
  shown: ShownAmounts,
  money: (amount: number) => string,
  { view }: WorkingContext,
): WorkingStep {
  const hasBills = view.layers.includes('supportSpend');
  const bills = hasBills ? [{ shown: shown.supportSpend }] : [];
  return {
    id: 'allIn',
    label: capitalised(costName(view)),
    formula: hasBills ? 'support bills + the losses that count' : 'the losses that count',
    figures: sumOf([...bills, ...shown.losses], money),
    result: money(shown.allIn),
    ...(shown.uncounted.length > 0
      ? {
          note: `Not counted: ${listOf(shown.uncounted.map(({ id }) => lossNames[id].toLowerCase()))}.`,
        }
      : {}),
  };
}

function sumOf(
  amounts: readonly { readonly shown: number }[],
  money: (amount: number) => string,
): string {
  return amounts.map(({ shown }) => money(shown)).join(' + ') || money(0);
}

function introOf({ view, scenario, formats }: WorkingContext): string {
  const { percent } = formats;
  const { wageInflation, generalInflation, discountRatePerYear } = scenario.finance;
  const growth = `Wages rise by ${percent(wageInflation.typical)} and general prices by ${percent(generalInflation.typical)} a year; fees and hourly rates by their own terms.`;
  const rounding = 'Lines are rounded so that they add up to the headline.';
  if (!view.isPresentValue) return `${growth} ${rounding}`;
  const rate = percent(discountRatePerYear.typical);
  return `${growth} Each month is divided by (1 + ${rate})^(month / 12). ${rounding}`;
}
