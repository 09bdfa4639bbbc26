import { exp, log } from '../numeric/exponential.ts';
import { normalCdf, normalSurvival } from '../numeric/normal.ts';

/**
 * A lognormal by mean and coefficient of variation: σ² = ln(1 + cv²), μ = ln mean − σ²/2.
 * cv 0 is the constant `mean`. Everything is computed from x/mean, so that scaling mean and x
 * together scales results without rounding.
 */
export interface Lognormal {
  readonly mean: number;
  readonly cv: number;
  readonly sigma: number;
}

export function lognormal(mean: number, cv: number): Lognormal {
  return { mean, cv, sigma: Math.sqrt(log(1 + cv * cv)) };
}

/** S(x) = P(H > x). */
export function survival({ mean, sigma }: Lognormal, x: number): number {
  if (x < 0) return 1;
  if (mean === 0) return 0;
  if (sigma === 0) return x < mean ? 1 : 0;
  return x === 0 ? 1 : normalSurvival(log(x / mean) / sigma + sigma / 2);
}

/** LEV(x) = E[min(H, x)], the limited expected value; 0 at 0 and below, the mean at Infinity. */
export function limitedExpectedValue({ mean, sigma }: Lognormal, x: number): number {
  if (x <= 0 || mean === 0) return 0;
  if (sigma === 0) return Math.min(mean, x);
  if (x === Number.POSITIVE_INFINITY) return mean;
  const z = log(x / mean) / sigma;
  return mean * normalCdf(z - sigma / 2) + x * normalSurvival(z + sigma / 2);
}

/** E[H; H > x], the part of the mean that lies above x. */
export function partialExpectation({ mean, sigma }: Lognormal, x: number): number {
  if (x <= 0) return mean;
  if (sigma === 0) return x < mean ? mean : 0;
  return mean === 0 ? 0 : mean * normalSurvival(log(x / mean) / sigma - sigma / 2);
}

/** E[H²] = mean²·(1 + cv²). */
export function secondMoment({ mean, cv }: Lognormal): number {
  return mean * mean * (1 + cv * cv);
}

/** The value at z standard deviations of its logarithm: mean·e^(σz − σ²/2). */
export function valueAt({ mean, sigma }: Lognormal, z: number): number {
  return mean * exp(sigma * z - (sigma * sigma) / 2);
}

/** The z at which the value is x: the inverse of `valueAt`. */
export function zOf({ mean, sigma }: Lognormal, x: number): number {
  return log(x / mean) / sigma + sigma / 2;
}
