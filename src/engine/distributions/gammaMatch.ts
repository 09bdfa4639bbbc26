import { log } from '../numeric/exponential.ts';
import { gammaSurvival } from '../numeric/gamma.ts';

/**
 * A variable that is 0 with a known chance and else gamma: matched by mean and variance. Without spread
 * it is a constant where it is not 0.
 */
export interface GammaMatch {
  /** P(X > 0). */
  readonly some: number;
  /** Mean, shape and scale of X where it is not 0. */
  readonly mean: number;
  readonly shape: number;
  readonly scale: number;
}

/** @param none P(X = 0); where next to nothing is left it is as good as 0, and the spread says it */
export function gammaMatch(mean: number, variance: number, none = 0): GammaMatch {
  const some = none < 1 - 1e-9 ? 1 - none : 1;
  const mid = mean / some;
  const spread = variance / some - (1 - some) * mid * mid;
  const left = spread > 1e-12 * mid * mid ? spread : 0;
  return { some, mean: mid, shape: (mid * mid) / left, scale: left / mid };
}

/** P(X > x). */
export function survivalOf({ some, mean, shape, scale }: GammaMatch, x: number): number {
  if (x < 0) return 1;
  return some * (isConstant(shape) ? Number(x < mean) : gammaSurvival(x, shape, scale));
}

/** E[(X − c)⁺] = αθ·S_Γ(c; α+1, θ) − c·S_Γ(c; α, θ). */
export function expectedExcess({ some, mean, shape, scale }: GammaMatch, c: number): number {
  if (c <= 0) return some * mean - c;
  if (isConstant(shape)) return some * Math.max(0, mean - c);
  const excess = mean * gammaSurvival(c, shape + 1, scale) - c * gammaSurvival(c, shape, scale);
  return some * Math.max(0, excess);
}

/**
 * Whether the remainder of X by `width` is uniform to 1e-12: the characteristic function at 2π/width,
 * |φ| = (1 + (2πθ/width)²)^(−α/2), bounds the waves of the remainder's density. Then
 * Σ_{k ≥ 1} P(X > k·width) = mean/width − ½, by Poisson summation.
 */
export function hasUniformRemainder({ shape, scale }: GammaMatch, width: number): boolean {
  const frequency = (2 * Math.PI * scale) / width;
  return (shape / 2) * log(1 + frequency * frequency) > 28;
}

/** Mean 0 or variance 0: nothing is left to chance. */
function isConstant(shape: number): boolean {
  return !(shape > 0 && shape < 1e12);
}
