import {
  farPercentage,
  percentages as alwaysShown,
  type Spread,
  trialsForFarPercentage,
} from './contract.ts';
import { readOrder } from './orderStatistics.ts';

/** The percentages that a number of trials supports. */
export function percentagesFor(trials: number): readonly number[] {
  return trials >= trialsForFarPercentage ? [...alwaysShown, farPercentage] : alwaysShown;
}

/** Nearest rank ⌈pN⌉, from 1. */
function nearestRank(percentage: number, trials: number): number {
  return Math.max(1, Math.ceil((percentage * trials) / 100));
}

/** Reads the spread of series of one length. */
export interface SpreadReader {
  read(values: Float64Array): Spread;
  /** Mean of the largest ⌈0.05·N⌉ values. */
  readWorst(values: Float64Array): number;
}

/**
 * Percentiles by nearest rank, each with a standard error that assumes no density: half the distance
 * between the order statistics one binomial standard deviation, √(N·p·(1 − p)) ranks, to either side.
 */
export function createSpreadReader(trials: number): SpreadReader {
  const shown = percentagesFor(trials);
  const wanted = shown.flatMap((percentage) => {
    const rank = nearestRank(percentage, trials);
    const p = percentage / 100;
    const aside = Math.max(1, Math.round(Math.sqrt(trials * p * (1 - p))));
    return [Math.max(1, rank - aside), rank, Math.min(trials, rank + aside)];
  });
  const ranks = Int32Array.from([...new Set(wanted)].sort((a, b) => a - b));
  const places = wanted.map((rank) => ranks.indexOf(rank));
  const found = new Float64Array(ranks.length);
  const place = (n: number) => found[places[n] as number] as number;
  return {
    read(values) {
      const { mean, standardError } = meanOf(values);
      readOrder(values, ranks, found);
      const percentiles = new Float64Array(shown.length);
      const percentileStandardErrors = new Float64Array(shown.length);
      for (let n = 0; n < shown.length; n += 1) {
        percentiles[n] = place(3 * n + 1);
        percentileStandardErrors[n] = (place(3 * n + 2) - place(3 * n)) / 2;
      }
      return { mean, meanStandardError: standardError, percentiles, percentileStandardErrors };
    },
    readWorst(values) {
      const worst = Math.ceil(0.05 * trials);
      const edge = new Float64Array(1);
      readOrder(values, Int32Array.of(trials - worst + 1), edge);
      return worstMean(values, edge[0] as number, worst);
    },
  };
}

/** Values above the edge, and as many at the edge as are needed. */
function worstMean(values: Float64Array, edge: number, worst: number): number {
  let sum = 0;
  let above = 0;
  for (let n = 0; n < values.length; n += 1) {
    const value = values[n] as number;
    if (value > edge) {
      sum += value - edge;
      above += 1;
    }
  }
  return above === 0 ? edge : edge + sum / worst;
}

/** Mean and its standard error; the mean of equal values is that value, without rounding. */
export function meanOf(values: Float64Array): { mean: number; standardError: number } {
  const count = values.length;
  const first = values[0] as number;
  let sum = 0;
  let squares = 0;
  for (let n = 0; n < count; n += 1) {
    const distance = (values[n] as number) - first;
    sum += distance;
    squares += distance * distance;
  }
  const variance = count > 1 ? Math.max(0, squares - (sum * sum) / count) / (count - 1) : 0;
  return { mean: first + sum / count, standardError: Math.sqrt(variance / count) };
}
