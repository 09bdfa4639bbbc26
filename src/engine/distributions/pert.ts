import { exp, log } from '../numeric/exponential.ts';

/**
 * PERT on [low, high] with mode `typical`: a beta distribution with
 *
 *   α = 1 + 4(m − a)/(b − a),  β = 6 − α,  mean (a + 4m + b)/6
 *
 * given by its quantiles at u = 2s² for s ≤ ½ and 1 − 2(1 − s)² above, s = n/cells, linear in s between.
 */
export interface Pert {
  readonly low: number;
  readonly high: number;
  readonly quantiles: Float64Array;
}

const cells = 256;
/**
 * Shapes are tabulated for modes at whole parts of the range; between two of them quantiles are
 * interpolated, which keeps the mean exact (both are linear in the mode) and moves no quantile by
 * more than 1/20,000 of the range.
 */
const modes = 64;

export function pert(low: number, typical: number, high: number): Pert {
  if (!(high > low)) return { low, high: low, quantiles: new Float64Array(cells + 1).fill(low) };
  const place = ((typical - low) / (high - low)) * modes;
  const lower = Math.min(modes - 1, Math.floor(place));
  const weight = place - lower;
  const [from, to] = [betaQuantiles(lower), betaQuantiles(lower + 1)];
  const quantiles = from.map((x, n) => {
    const between = x + weight * ((to[n] as number) - x);
    return Math.min(high, low + (high - low) * between);
  });
  return { low, high, quantiles };
}

/** @param u probability, in (0, 1) */
export function pertQuantile({ quantiles }: Pert, u: number): number {
  // As far from the nearer end as the other one is from the farther: one root, no branch.
  const root = Math.sqrt(Math.min(u, 1 - u) / 2);
  const s = (u < 0.5 ? root : 1 - root) * 256;
  const cell = Math.min(255, s | 0);
  const from = quantiles[cell] as number;
  return from + ((quantiles[cell + 1] as number) - from) * (s - cell);
}

const pieces = 1024;
const known: (Float64Array | undefined)[] = [];

/** Quantiles on [0, 1] of the beta distribution with its mode at mode/modes, worked out once. */
function betaQuantiles(mode: number): Float64Array {
  const quantiles = known[mode] ?? inverted(cumulativeMass((4 * mode) / modes));
  known[mode] = quantiles;
  return quantiles;
}

/** Steps of half a piece in x = v²(3 − 2v), whose slope vanishes at both ends. */
function createGrid() {
  const v = Float64Array.from({ length: 2 * pieces + 1 }, (_, n) => n / (2 * pieces));
  const x = v.map((at) => at * at * (3 - 2 * at));
  return {
    logX: x.map(log),
    /** 1 − x by symmetry, so that it keeps its digits near 1. */
    logRest: x.map((_, n) => log(x[2 * pieces - n] as number)),
    slope: v.map((at) => 6 * at * (1 - at)),
  };
}
let grid: ReturnType<typeof createGrid> | null = null;

/** ∫ x^p (1 − x)^(4 − p) dx up to each piece, by Simpson. */
function cumulativeMass(p: number): Float64Array {
  grid ??= createGrid();
  const { logX, logRest, slope } = grid;
  const density = slope.map((dx, n) =>
    dx === 0 ? 0 : dx * exp(p * (logX[n] as number) + (4 - p) * (logRest[n] as number)),
  );
  const mass = new Float64Array(pieces + 1);
  for (let n = 0; n < pieces; n += 1) {
    const [from, middle, to] = [density[2 * n], density[2 * n + 1], density[2 * n + 2]];
    mass[n + 1] = (mass[n] as number) + (from as number) + 4 * (middle as number) + (to as number);
  }
  return mass;
}

/** x at the probabilities of the cells' edges. */
function inverted(mass: Float64Array): Float64Array {
  const total = mass[pieces] as number;
  let at = 0;
  return Float64Array.from({ length: cells + 1 }, (_, n) => {
    const s = n / cells;
    const target = total * (s <= 0.5 ? 2 * s * s : 1 - 2 * (1 - s) * (1 - s));
    while (at < pieces - 1 && (mass[at + 1] as number) < target) at += 1;
    const from = mass[at] as number;
    const width = (mass[at + 1] as number) - from;
    const v = (at + (width > 0 ? Math.min(1, (target - from) / width) : 0)) / pieces;
    return n === cells ? 1 : v * v * (3 - 2 * v);
  });
}
