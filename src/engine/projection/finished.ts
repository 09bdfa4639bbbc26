import { monthly } from '../timeline/counts.ts';
import type { Lines } from './lines.ts';
import {
  lossComponents,
  type PlanProjection,
  type PlanTotals,
  quantities,
  spendComponents,
} from './result.ts';
import type { World } from './world.ts';

/** Adds up a plan's lines: totals by month, cumulative, present value, over the horizon. */
export function finished(
  planId: string,
  lines: Lines,
  world: World,
  commitmentLeft: number,
): PlanProjection {
  const { layers } = world.input.finance;
  const months = world.input.horizonMonths;
  const { spend, losses } = lines;
  const supportSpend = added(
    spendComponents.map((name) => spend[name]),
    months,
  );
  const counted = [
    ...(layers.supportSpend ? [supportSpend] : []),
    ...(layers.lostProductivity ? [losses.lostProductivity, losses.selfHelp] : []),
    ...(layers.lostContribution ? [losses.lostContribution] : []),
    ...(layers.directLosses ? [losses.directLosses] : []),
  ];
  const allIn = added(counted, months);
  const discounted = (series: Float64Array) =>
    series.map((amount, index) => amount * (world.prices.discountFactor[index] as number));
  const monthlyTotals = {
    supportSpend,
    allIn,
    cumulativeSupportSpend: cumulative(supportSpend),
    cumulativeAllIn: cumulative(allIn),
    presentValueSupportSpend: discounted(supportSpend),
    presentValueAllIn: discounted(allIn),
  };
  return {
    planId,
    ...lines,
    ...monthlyTotals,
    commitmentLeft,
    totals: totalsOf(lines, monthlyTotals),
  };
}

type MonthlyTotals = Pick<
  PlanProjection,
  'supportSpend' | 'allIn' | 'presentValueSupportSpend' | 'presentValueAllIn'
>;

function totalsOf(lines: Lines, totals: MonthlyTotals): PlanTotals {
  return {
    spend: sums(lines.spend, spendComponents),
    losses: sums(lines.losses, lossComponents),
    quantities: sums(lines.quantities, quantities),
    supportSpend: sum(totals.supportSpend),
    allIn: sum(totals.allIn),
    presentValueSupportSpend: sum(totals.presentValueSupportSpend),
    presentValueAllIn: sum(totals.presentValueAllIn),
  };
}

function sums<Name extends string>(
  series: Readonly<Record<Name, Float64Array>>,
  names: readonly Name[],
) {
  return Object.fromEntries(names.map((name) => [name, sum(series[name])])) as Record<Name, number>;
}

function sum(series: Readonly<Float64Array>): number {
  return series.reduce((total, amount) => total + amount, 0);
}

function added(all: readonly Float64Array[], months: number): Float64Array {
  return monthly(months, (t) =>
    all.reduce((total, series) => total + (series[t - 1] as number), 0),
  );
}

function cumulative(series: Float64Array): Float64Array {
  let total = 0;
  return series.map((amount) => {
    total += amount;
    return total;
  });
}
