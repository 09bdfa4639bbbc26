import type { LossComponent, MonthlySeries, SpendComponent } from '../engine/index.ts';
import { apportion, roundTo } from './apportion.ts';
import type { Formats } from './numbers.ts';
import type { PlanView, ResultView } from './resultView.ts';
import { keysOf, layerOfLoss } from './words.ts';

/** A component's amount over the horizon and as it is printed. */
export interface ShownAmount<Id extends string> {
  readonly id: Id;
  readonly amount: number;
  readonly shown: number;
}

/** The totals of one plan by component, rounded so that the printed figures add up. */
export interface ShownAmounts {
  /** The printed unit: 1, or 0.01 where the totals are small. */
  readonly step: number;
  readonly spend: readonly ShownAmount<SpendComponent>[];
  /** Losses that the all-in cost counts. */
  readonly losses: readonly ShownAmount<LossComponent>[];
  /** Losses of layers that are switched off. */
  readonly uncounted: readonly ShownAmount<LossComponent>[];
  readonly supportSpend: number;
  readonly allIn: number;
}

/** From this amount on, totals are printed in whole units. */
const wholeUnitsFrom = 1000;

/**
 * Components that are not zero. Printed bills add up to the printed support spend, printed bills
 * and losses to the printed all-in cost, both the page's headline figures.
 *
 * @param isDiscounted whether components are taken at present value
 */
export function shownAmounts(
  { projection }: PlanView,
  view: ResultView,
  isDiscounted: boolean,
): ShownAmounts {
  const { totals } = projection;
  const { discountFactor } = view.projection.timeline;
  const total = (series: MonthlySeries, undiscounted: number) =>
    isDiscounted ? discounted(series, discountFactor) : undiscounted;
  const spend = keysOf(totals.spend)
    .map((id) => ({ id, amount: total(projection.spend[id], totals.spend[id]) }))
    .filter(isShown);
  const losses = keysOf(totals.losses)
    .map((id) => ({ id, amount: total(projection.losses[id], totals.losses[id]) }))
    .filter(isShown);
  const counted = losses.filter(({ id }) => view.layers.includes(layerOfLoss[id]));
  const uncounted = losses.filter(({ id }) => !view.layers.includes(layerOfLoss[id]));
  const exact = isDiscounted
    ? { bills: totals.presentValueSupportSpend, allIn: totals.presentValueAllIn }
    : { bills: totals.supportSpend, allIn: totals.allIn };
  const step = Math.max(exact.bills, exact.allIn) < wholeUnitsFrom ? 0.01 : 1;
  const supportSpend = roundTo(exact.bills, step);
  const allIn = roundTo(exact.allIn, step);
  const lossTotal = allIn - (view.layers.includes('supportSpend') ? supportSpend : 0);
  return {
    step,
    spend: shownAs(spend, supportSpend, step),
    losses: shownAs(counted, lossTotal, step),
    uncounted: uncounted.map((each) => ({ ...each, shown: roundTo(each.amount, step) })),
    supportSpend,
    allIn,
  };
}

/** How amounts of a step are printed: whole units or cents. */
export function amountFormat(step: number, formats: Formats): (amount: number) => string {
  if (step >= 1) return formats.moneyWhole;
  return (amount) => (amount === 0 ? formats.moneyWhole(0) : formats.moneyExact(amount));
}

function discounted(series: MonthlySeries, factors: MonthlySeries): number {
  return series.reduce((sum, amount, index) => sum + amount * (factors[index] ?? 1), 0);
}

function isShown({ amount }: { readonly amount: number }): boolean {
  return Math.abs(amount) >= 1e-9;
}

function shownAs<Id extends string>(
  amounts: readonly { readonly id: Id; readonly amount: number }[],
  total: number,
  step: number,
): readonly ShownAmount<Id>[] {
  const shown = apportion(
    amounts.map(({ amount }) => amount),
    total,
    step,
  );
  return amounts.map((each, index) => ({ ...each, shown: shown[index] as number }));
}
