import { squared } from '../numeric/powers.ts';

/** A column of a linear model over the draws. */
export interface Term {
  readonly column: Float64Array;
  /** Sum of its squares. */
  readonly size: number;
}

/** A linear model that is being fitted: what is left of the figure is y − mean − Σ coefficient·column. */
export interface Fit {
  readonly rest: Float64Array;
  readonly terms: Term[];
  readonly coefficients: number[];
  mean: number;
}

/** A coefficient under three standard errors is taken for noise. */
const leastSquaredT = 9;
const mostSweeps = 20;

export function termOf(column: Float64Array): Term {
  let size = 0;
  for (let n = 0; n < column.length; n += 1) size += squared(column[n] as number);
  return { column, size };
}

/** Adds terms of coefficient 0. */
export function addTerms({ terms, coefficients }: Fit, more: readonly Term[]): void {
  for (const term of more) {
    terms.push(term);
    coefficients.push(0);
  }
}

/**
 * Least squares for the mean and one coefficient after the other, the rest held, until they settle. A
 * coefficient counts only where it exceeds three standard errors, which allow for a scatter that changes
 * along the column (White 1980): SE² = Σ (column·rest)² / size².
 */
export function settle(fit: Fit): void {
  for (let sweep = 0; sweep < mostSweeps; sweep += 1) {
    let moved = recentre(fit);
    for (let k = 0; k < fit.terms.length; k += 1) moved += adjust(fit, k);
    const scale = fit.mean * fit.mean + termOf(fit.rest).size / fit.rest.length;
    if (moved <= 1e-18 * scale) break;
  }
  recentre(fit);
}

/** @returns the square of the change */
function recentre(fit: Fit): number {
  const { rest } = fit;
  const change = rest.reduce((sum, value) => sum + value, 0) / rest.length;
  for (let n = 0; n < rest.length; n += 1) rest[n] = (rest[n] as number) - change;
  fit.mean += change;
  return change * change;
}

/** @returns the square of the change */
function adjust({ rest, terms, coefficients }: Fit, k: number): number {
  const { column, size } = terms[k] as Term;
  if (!(size > 0)) return 0;
  const old = coefficients[k] as number;
  let product = 0;
  for (let n = 0; n < rest.length; n += 1) product += (rest[n] as number) * (column[n] as number);
  const step = product / size;
  let scatter = 0;
  for (let n = 0; n < rest.length; n += 1) {
    const x = column[n] as number;
    scatter += squared(x * ((rest[n] as number) - step * x));
  }
  const free = old + step;
  const isSeen = free * free * size * size > leastSquaredT * scatter;
  const change = (isSeen ? free : 0) - old;
  coefficients[k] = old + change;
  if (change === 0) return 0;
  for (let n = 0; n < rest.length; n += 1) {
    rest[n] = (rest[n] as number) - change * (column[n] as number);
  }
  return change * change;
}
