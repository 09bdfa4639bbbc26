import { log } from '../numeric/exponential.ts';
import { gammaSurvival } from '../numeric/gamma.ts';

/** A gamma distribution with a given mean and variance; variance 0 is the constant mean. */
export interface GammaMatch {
  readonly mean: number;
  readonly shape: number;
  readonly scale: number;
}

export function gammaMatch(mean: number, variance: number): GammaMatch {
  return { mean, shape: (mean * mean) / variance, scale: variance / mean };
}

/** P(X > x). */
export function survivalOf({ mean, shape, scale }: GammaMatch, x: number): number {
  if (x < 0) return 1;
  return isConstant(shape) ? Number(x < mean) : gammaSurvival(x, shape, scale);
}

/** E[(X − c)⁺] = αθ·S_Γ(c; α+1, θ) − c·S_Γ(c; α, θ). */
export function expectedExcess({ mean, shape, scale }: GammaMatch, c: number): number {
  if (c <= 0) return mean - c;
  if (isConstant(shape)) return Math.max(0, mean - c);
  const excess = mean * gammaSurvival(c, shape + 1, scale) - c * gammaSurvival(c, shape, scale);
  return Math.max(0, excess);
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
