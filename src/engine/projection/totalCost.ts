import type { Lines } from './lines.ts';
import { lossComponents, spendComponents } from './result.ts';
import type { World } from './world.ts';

/**
 * What a plan's lines add up to over the horizon, to the bit the total of the finished projection, without
 * any of its series.
 */
export function totalCost(
  lines: Lines,
  { input, prices }: World,
  layerSet: 'supportSpend' | 'allIn',
  isPresentValue: boolean,
): number {
  const spend = spendComponents.map((name) => lines.spend[name]);
  const losses = layerSet === 'allIn' ? countedLosses(lines, input.finance.layers) : [];
  const countsSpend = layerSet === 'supportSpend' || input.finance.layers.supportSpend;
  let total = 0;
  for (let m = 0; m < input.horizonMonths; m += 1) {
    let month = countsSpend ? monthOf(spend, m) : 0;
    for (const series of losses) month += series[m] as number;
    total += isPresentValue ? month * (prices.discountFactor[m] as number) : month;
  }
  return total;
}

function countedLosses(
  { losses }: Lines,
  layers: World['input']['finance']['layers'],
): readonly Float64Array[] {
  const isCounted = {
    lostProductivity: layers.lostProductivity,
    selfHelp: layers.lostProductivity,
    lostContribution: layers.lostContribution,
    directLosses: layers.directLosses,
  };
  return lossComponents.filter((name) => isCounted[name]).map((name) => losses[name]);
}

function monthOf(all: readonly Float64Array[], m: number): number {
  let sum = 0;
  for (const series of all) sum += series[m] as number;
  return sum;
}
