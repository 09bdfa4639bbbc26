import { power } from '../numeric/exponential.ts';

/**
 * PERT on [low, high] with mode `typical`: a beta distribution with
 *
 *   α = 1 + 4(m − a)/(b − a),  β = 6 − α,  mean (a + 4m + b)/6
 *
 * Its quantile is tabulated on a grid that is dense at both ends.
 */
export interface Pert {
  readonly low: number;
  readonly high: number;
  /** Quantiles of the beta at u = s²(3 − 2s), s = n/cells. */
  readonly quantiles: Float64Array;
}

const cells = 512;
const pieces = 4096;

export function pert(low: number, typical: number, high: number): Pert {
  if (!(high > low)) return { low, high: low, quantiles: new Float64Array(cells + 1) };
  return { low, high, quantiles: betaQuantiles((4 * (typical - low)) / (high - low)) };
}

/** @param u probability, in [0, 1] */
export function pertQuantile({ low, high, quantiles }: Pert, u: number): number {
  if (high === low) return low;
  let s = smoothInverse(u) * cells;
  const cell = Math.min(cells - 1, Math.floor(s));
  s -= cell;
  const from = quantiles[cell] as number;
  const x = from + ((quantiles[cell + 1] as number) - from) * s;
  return Math.min(high, Math.max(low, low + (high - low) * x));
}

/** s in [0, 1] with s²(3 − 2s) = u, by Newton from a start that is right at both ends. */
function smoothInverse(u: number): number {
  const tail = Math.min(u, 1 - u);
  let s = Math.sqrt(tail / 3) + tail * 0.184;
  for (let step = 0; step < 3 && s > 0; step += 1) {
    s -= (s * s * (3 - 2 * s) - tail) / (6 * s * (1 - s));
  }
  return u < 0.5 ? s : 1 - s;
}

/**
 * Quantiles of the beta density ∝ x^p (1 − x)^(4 − p): integrated by Simpson over x = v²(3 − 2v),
 * whose slope vanishes at both ends, then read backwards.
 */
function betaQuantiles(p: number): Float64Array {
  const integrand = (v: number) => {
    const x = v * v * (3 - 2 * v);
    return power(x, p) * power(1 - x, 4 - p) * 6 * v * (1 - v);
  };
  const mass = new Float64Array(pieces + 1);
  for (let n = 0; n < pieces; n += 1) {
    const [from, middle, to] = [n, n + 0.5, n + 1].map((at) => integrand(at / pieces));
    mass[n + 1] = (mass[n] as number) + (from as number) + 4 * (middle as number) + (to as number);
  }
  const total = mass[pieces] as number;
  let at = 0;
  return Float64Array.from({ length: cells + 1 }, (_, n) => {
    const s = n / cells;
    const target = total * s * s * (3 - 2 * s);
    while (at < pieces - 1 && (mass[at + 1] as number) < target) at += 1;
    const from = mass[at] as number;
    const width = (mass[at + 1] as number) - from;
    const v = (at + (width > 0 ? Math.min(1, (target - from) / width) : 0)) / pieces;
    return n === cells ? 1 : v * v * (3 - 2 * v);
  });
}
