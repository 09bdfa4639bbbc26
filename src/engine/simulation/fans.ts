import type { Fan, FanName, TrialBlock } from './contract.ts';
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
    if (isCumulative) addTo(total, month);
    setMonth(fan, m, isCumulative ? total : month, reader);
  }
  return fan;
}

/** Adds four at a time: after what is stored V8 asks again where arrays are. */
function addTo(total: Float64Array, month: Float64Array): void {
  const { length } = total;
  let n = 0;
  for (; n + 3 < length; n += 4) {
    const a = (total[n] as number) + (month[n] as number);
    const b = (total[n + 1] as number) + (month[n + 1] as number);
    const c = (total[n + 2] as number) + (month[n + 2] as number);
    const d = (total[n + 3] as number) + (month[n + 3] as number);
    total[n] = a;
    total[n + 1] = b;
    total[n + 2] = c;
    total[n + 3] = d;
  }
  for (; n < length; n += 1) total[n] = (total[n] as number) + (month[n] as number);
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
