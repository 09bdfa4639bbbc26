import type { Fan, FanName, TrialBlock } from './contract.ts';
import { addLane } from './lanes.ts';
import { percentagesFor, type SpreadReader } from './spread.ts';

/** The spread of each month of a plan, of the month alone or of all up to it. */
export function fanOf(
  name: FanName,
  { monthlySpend, monthlyAllIn, monthlyTrials }: TrialBlock,
  plan: number,
  months: number,
  reader: SpreadReader,
): Fan {
  const isAllIn = name === 'monthlyAllIn' || name === 'cumulativeAllIn';
  const isCumulative = name === 'cumulativeSupportSpend' || name === 'cumulativeAllIn';
  const series = isAllIn ? monthlyAllIn : monthlySpend;
  const shown = percentagesFor(monthlyTrials);
  const fan: Fan = {
    means: new Float64Array(months),
    meanStandardErrors: new Float64Array(months),
    percentiles: shown.map(() => new Float64Array(months)),
    percentileStandardErrors: shown.map(() => new Float64Array(months)),
  };
  const total = new Float64Array(monthlyTrials);
  for (let m = 0; m < months; m += 1) {
    const begin = (plan * months + m) * monthlyTrials;
    const month = series.subarray(begin, begin + monthlyTrials);
    if (isCumulative) addLane(total, month, monthlyTrials);
    setMonth(fan, m, isCumulative ? total : month, reader);
  }
  return fan;
}

function setMonth(fan: Fan, m: number, values: Float64Array, reader: SpreadReader): void {
  const spread = reader.read(values);
  fan.means[m] = spread.mean;
  fan.meanStandardErrors[m] = spread.meanStandardError;
  for (let n = 0; n < fan.percentiles.length; n += 1) {
    (fan.percentiles[n] as Float64Array)[m] = spread.percentiles[n] as number;
    (fan.percentileStandardErrors[n] as Float64Array)[m] = spread.percentileStandardErrors[
      n
    ] as number;
  }
}
