import { exp, log } from './exponential.ts';
import { integrate } from './quadrature.ts';
import { normalDensity, normalSurvival } from './normal.ts';

const lanczos = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313,
  -176.61502916214059, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6,
  1.5056327351493116e-7,
];

/** ln Γ(x) for x > 0, by Lanczos (g = 7), relative error about 1e-15. */
export function logGamma(x: number): number {
  const z = x - 1;
  let series = lanczos[0] as number;
  // x + (n − 1), not z + n: a tiny x would be lost in z.
  for (let n = 1; n < lanczos.length; n += 1) series += (lanczos[n] as number) / (x + (n - 1));
  const t = z + 7.5;
  return 0.9189385332046727 + (z + 0.5) * log(t) - t + log(series);
}

/**
 * S_Γ(x; shape, scale) = P(X > x) of a gamma variable: the regularised upper incomplete gamma
 * function Q(shape, x/scale), by series below shape + 1 and by Lentz's continued fraction above.
 */
export function gammaSurvival(x: number, shape: number, scale: number): number {
  const y = x / scale;
  if (!(y > 0)) return 1;
  if (y === Number.POSITIVE_INFINITY || shape < vanishing) return 0;
  if (shape > almostNormal) return nearNormalSurvival(y, shape);
  if (shape >= smooth) return tailByQuadrature(y, shape);
  const front = exp(shape * log(y) - y - logGamma(shape));
  return y < shape + 1 ? 1 - front * lowerSeries(shape, y) : front * upperFraction(shape, y);
}

/** Below this shape all but nothing of the probability lies at 0. */
const vanishing = 1e-300;

/** Above this shape the series would need more than its 10,000 terms. */
const almostNormal = 1e6;

/**
 * Q(a, y) = ½ erfc(η√(a/2)) + e^(−aη²/2)/√(2πa)·(−⅓ + μ/12 + …) with μ = y/a − 1 and
 * η²/2 = μ − ln(1 + μ), η of the sign of μ. Error below 1e-9 for a > 1e6.
 *
 * @source Temme (1979), the uniform asymptotic expansion of the incomplete gamma functions
 */
function nearNormalSurvival(y: number, shape: number): number {
  const mu = (y - shape) / shape;
  if (Math.abs(mu) > 0.01) return mu < 0 ? 1 : 0;
  // μ − ln(1 + μ) = μ²/2 − μ³/3 + …, without the cancellation.
  let halfSquare = 0;
  for (let n = 9; n >= 2; n -= 1) halfSquare = (n % 2 === 0 ? 1 : -1) / n + mu * halfSquare;
  halfSquare *= mu * mu;
  const z = Math.sign(mu) * Math.sqrt(2 * shape * halfSquare);
  return normalSurvival(z) + (normalDensity(z) / Math.sqrt(shape)) * (mu / 12 - 1 / 3);
}

/** From this shape on the density is smooth enough for a few panels of quadrature. */
const smooth = 100;

function tailByQuadrature(y: number, shape: number): number {
  const spread = Math.sqrt(shape);
  const constant = logGamma(shape);
  const density = (x: number) => exp((shape - 1) * log(x) - x - constant);
  if (y > shape - 1) {
    const end = Math.max(shape + 11.5 * spread, y + 6 * spread);
    return integrate(density, y, end, 3);
  }
  const start = Math.max(1e-300, Math.min(shape - 8.5 * spread, y - 6 * spread));
  return 1 - integrate(density, start, y, 3);
}

function lowerSeries(shape: number, y: number): number {
  let term = 1 / shape;
  let sum = term;
  for (let n = 1; n < 10_000 && term > sum * 1e-17; n += 1) {
    term *= y / (shape + n);
    sum += term;
  }
  return sum;
}

function upperFraction(shape: number, y: number): number {
  let b = y + 1 - shape;
  let c = 1e300;
  let d = 1 / b;
  let fraction = d;
  for (let n = 1; n < 10_000; n += 1) {
    const a = -n * (n - shape);
    b += 2;
    d = 1 / nonZero(a * d + b);
    c = nonZero(b + a / c);
    fraction *= d * c;
    if (Math.abs(d * c - 1) < 1e-16) break;
  }
  return fraction;
}

function nonZero(value: number): number {
  return Math.abs(value) < 1e-300 ? 1e-300 : value;
}
