/**
 * Tests of samples against theory. Each gives a standard score z: under the theory it is close to a
 * standard normal, so that |z| > 4.5 has a chance of 7e-6 for one figure. Seeds are fixed: a test that
 * passes once passes always.
 */

/** The bound of every |z| in the tests of the simulation. */
export const largestScore = 4.5;

/** Score of a sample's mean against the exact mean and standard deviation of one value. */
export function scoreOfMean(sample: Iterable<number>, mean: number, deviation: number): number {
  const { mean: found, count } = momentsOf(sample);
  return (found - mean) / (deviation / Math.sqrt(count));
}

/** Score of `hits` among `trials` of an event of this chance; half a hit is the least error. */
export function scoreOfHits(hits: number, trials: number, chance: number): number {
  const error = Math.max(Math.sqrt(chance * (1 - chance) * trials), 0.5);
  return (hits - trials * chance) / error;
}

/**
 * Score of counts against chances that add up to 1: χ² brought to a normal by the cube root of
 * Wilson and Hilferty. Neighbouring cells are joined until each expects at least ten.
 */
export function scoreOfCounts(counts: ArrayLike<number>, chances: ArrayLike<number>): number {
  let trials = 0;
  for (let n = 0; n < counts.length; n += 1) trials += counts[n] as number;
  const joined: { count: number; expected: number }[] = [];
  let open = { count: 0, expected: 0 };
  for (let n = 0; n < counts.length; n += 1) {
    open.count += counts[n] as number;
    open.expected += trials * (chances[n] as number);
    if (open.expected < 10) continue;
    joined.push(open);
    open = { count: 0, expected: 0 };
  }
  const last = joined.at(-1);
  if (last === undefined || joined.length < 2) throw new Error('Too few values for a χ² test.');
  last.count += open.count;
  last.expected = trials - joined.slice(0, -1).reduce((sum, { expected }) => sum + expected, 0);
  const square = joined.reduce(
    (sum, { count, expected }) => sum + (count - expected) ** 2 / expected,
    0,
  );
  return wilsonHilferty(square, joined.length - 1);
}

function wilsonHilferty(square: number, degrees: number): number {
  const spread = 2 / (9 * degrees);
  return (Math.cbrt(square / degrees) - 1 + spread) / Math.sqrt(spread);
}

/**
 * Distance of Kolmogorov and Smirnov between two samples times √(nm/(n + m)). For independent samples
 * of one distribution P(> x) ≤ 2·exp(−2x²): 2.55 is passed with a chance of 5e-6, less with ties.
 */
export function scaledDistance(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const [x, y] = [Float64Array.from(a).sort(), Float64Array.from(b).sort()];
  let [i, j, largest] = [0, 0, 0];
  while (i < x.length && j < y.length) {
    const value = Math.min(x[i] as number, y[j] as number);
    while (i < x.length && (x[i] as number) <= value) i += 1;
    while (j < y.length && (y[j] as number) <= value) j += 1;
    largest = Math.max(largest, Math.abs(i / x.length - j / y.length));
  }
  return largest * Math.sqrt((x.length * y.length) / (x.length + y.length));
}

/** Correlation of two samples times √n: a standard score where they are independent. */
export function scoreOfCorrelation(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const [first, second] = [momentsOf(Array.from(a)), momentsOf(Array.from(b))];
  let sum = 0;
  for (let n = 0; n < a.length; n += 1) {
    sum += ((a[n] as number) - first.mean) * ((b[n] as number) - second.mean);
  }
  return sum / Math.sqrt(first.variance * second.variance * a.length);
}

export interface Moments {
  readonly count: number;
  readonly mean: number;
  readonly variance: number;
}

/** Mean and variance of a sample, the variance with n − 1. */
export function momentsOf(sample: Iterable<number>): Moments {
  let count = 0;
  let mean = 0;
  let squares = 0;
  for (const value of sample) {
    count += 1;
    const distance = value - mean;
    mean += distance / count;
    squares += distance * (value - mean);
  }
  return { count, mean, variance: squares / Math.max(1, count - 1) };
}

/** How many values of a sample lie at or below a figure, rounding of sums allowed for. */
export function countUpTo(sample: Iterable<number>, figure: number): number {
  const edge = figure + 1e-7 * Math.abs(figure) + 1e-9;
  let count = 0;
  for (const value of sample) count += value <= edge ? 1 : 0;
  return count;
}
