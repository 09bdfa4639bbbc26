import type { Formats } from '../numbers.ts';
import type { PlanView } from '../resultView.ts';
import * as rangeTexts from '../texts/rangeTexts.ts';
import { sureLeaning } from './leaning.ts';
import { percentileOf } from './percentiles.ts';
import { planIn, type Simulated } from './simulated.ts';

/**
 * Why a plan's expected cost lies outside the range of 8 in 10 futures; undefined where it does not, as the two
 * are printed, and while the range is of older inputs: their difference would be the edit. Either the average
 * itself lies outside, pulled there by a few futures, or the ranges of the inputs carry the futures away from their
 * typical values.
 */
export function expectedOutside(
  plan: PlanView,
  simulated: Simulated | null,
  { moneyCompact }: Formats,
): string | undefined {
  if (simulated === null || !simulated.isCurrent) return undefined;
  const spread = planIn(simulated, plan.id)?.totals.allIn;
  if (spread === undefined) return undefined;
  const [low, high] = [10, 90].map(
    (percent) => percentileOf(simulated.summary, spread, percent).value,
  ) as [number, number];
  const isBelow = plan.allIn < low && moneyCompact(plan.allIn) !== moneyCompact(low);
  const isAbove = plan.allIn > high && moneyCompact(plan.allIn) !== moneyCompact(high);
  if (!isBelow && !isAbove) return undefined;
  const side = isBelow ? 'below' : 'above';
  const leaning = simulated.hasRanges ? sureLeaning(plan.allIn, spread) : 0;
  const isLeaning = isBelow
    ? leaning > 0 && spread.mean >= low
    : leaning < 0 && spread.mean <= high;
  return isLeaning
    ? rangeTexts.leaningRanges[side](moneyCompact(Math.abs(leaning)))
    : rangeTexts.rareFutures[side];
}
