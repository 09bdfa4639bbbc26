import type { OrthogonalBasis } from './orthogonalBasis.ts';

/** A figure as a mean and what each field moves by itself. */
export interface MainEffects {
  /** E[y]; what the fields explain does not blur it. */
  readonly mean: number;
  readonly standardError: number;
  /** E[y | field] − E[y] on the field's grid; null where nothing can be told from noise. */
  readonly effects: readonly (Float64Array | null)[];
}

/** A coefficient under three standard errors is taken for noise. */
const leastSquaredT = 9;
const mostSweeps = 20;

/**
 * Fits y ≈ c + Σᵢ mᵢ(θᵢ), mᵢ a cubic in the field, by least squares, one coefficient after the other
 * until they settle. Fields are independent and every polynomial has mean 0 over its field, so that mᵢ
 * is the conditional mean of y less its mean, and c is the mean of y without the sampling error of what
 * the fields explain. A coefficient counts only where it exceeds three of its standard errors.
 *
 * @param values y in every draw
 */
export function mainEffects(values: Float64Array, bases: readonly OrthogonalBasis[]): MainEffects {
  const draws = values.length;
  const terms = bases.flatMap(({ onDraws }, field) =>
    onDraws.map((column, degree) => ({ field, degree, column, size: sumOfSquares(column) })),
  );
  const coefficients = new Float64Array(terms.length);
  const rest = values.slice();
  let mean = recentre(rest, 0);
  for (let sweep = 0; sweep < mostSweeps; sweep += 1) {
    const moved = adjustAll(rest, terms, coefficients);
    const before = mean;
    mean = recentre(rest, mean);
    const change = moved + (mean - before) ** 2;
    if (change <= 1e-18 * (mean * mean + sumOfSquares(rest) / draws)) break;
  }
  const seen = coefficients.filter((value) => value !== 0).length;
  const effects = bases.map(({ onGrid }, field) => {
    const own = terms.flatMap((term, k) =>
      term.field === field && coefficients[k] !== 0
        ? [{ column: onGrid[term.degree] as Float64Array, times: coefficients[k] as number }]
        : [],
    );
    return own.length === 0 ? null : combined(own);
  });
  const variance = sumOfSquares(rest) / Math.max(1, draws - 1 - seen);
  return { mean, standardError: Math.sqrt(variance / draws), effects };
}

interface Term {
  readonly column: Float64Array;
  readonly size: number;
}

/** Least squares for one coefficient after the other, the rest held. @returns squared changes, added up */
function adjustAll(rest: Float64Array, terms: readonly Term[], coefficients: Float64Array): number {
  let squares = sumOfSquares(rest);
  let moved = 0;
  for (const [k, { column, size }] of terms.entries()) {
    if (!(size > 0)) continue;
    const old = coefficients[k] as number;
    const product = dot(rest, column);
    const free = old + product / size;
    const unexplained = Math.max(0, squares - (product * product) / size);
    const isSeen = free * free * size * rest.length > leastSquaredT * unexplained;
    const change = (isSeen ? free : 0) - old;
    if (change === 0) continue;
    coefficients[k] = old + change;
    for (let n = 0; n < rest.length; n += 1) {
      rest[n] = (rest[n] as number) - change * (column[n] as number);
    }
    squares = Math.max(0, squares - 2 * change * product + change * change * size);
    moved += change * change;
  }
  return moved;
}

/** Moves the mean of what is left into the constant. @returns the constant */
function recentre(rest: Float64Array, constant: number): number {
  const mean = rest.reduce((sum, value) => sum + value, 0) / rest.length;
  for (let n = 0; n < rest.length; n += 1) rest[n] = (rest[n] as number) - mean;
  return constant + mean;
}

function sumOfSquares(values: Float64Array): number {
  return dot(values, values);
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let n = 0; n < a.length; n += 1) sum += (a[n] as number) * (b[n] as number);
  return sum;
}

function combined(own: readonly { column: Float64Array; times: number }[]): Float64Array {
  const total = new Float64Array(own[0]?.column.length ?? 0);
  for (const { column, times } of own) {
    for (let n = 0; n < total.length; n += 1) {
      total[n] = (total[n] as number) + times * (column[n] as number);
    }
  }
  return total;
}
