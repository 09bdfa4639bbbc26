import { exp, log } from '../numeric/exponential.ts';
import { gammaSurvival, logGamma } from '../numeric/gamma.ts';
import { normalQuantile } from '../numeric/normalQuantile.ts';
import { type QuantileTable, tabulate, withMeanOne } from './quantileTable.ts';

/** Lognormal of mean 1; cv 0 is the constant 1. */
export const lognormalTable = remembered((cv: number) => {
  const sigma = Math.sqrt(log(1 + cv * cv));
  return withMeanOne(
    tabulate((below, above) => exp(sigma * normalQuantile(below, above) - (sigma * sigma) / 2)),
  );
});

/** Standard normal. */
const standardNormal = remembered(() => tabulate(normalQuantile));

export function normalTable(): QuantileTable {
  return standardNormal(0);
}

/**
 * Gamma of mean 1 and variance φ, the mixing distribution of the negative binomial with dispersion φ:
 * shape 1/φ, scale φ.
 */
export const mixingTable = remembered((dispersion: number) => {
  const shape = 1 / dispersion;
  const scale = logGamma(shape);
  let guess = Number.NEGATIVE_INFINITY;
  return withMeanOne(
    tabulate((below, above) => {
      guess = logGammaQuantile(shape, scale, below, above, guess);
      return exp(guess) / shape;
    }),
  );
});

/**
 * ln x with P(X ≤ x) = below for a gamma variable of scale 1, by Newton in ln x on the logarithm of
 * the smaller tail, kept inside a bracket.
 */
function logGammaQuantile(
  shape: number,
  logGammaOfShape: number,
  below: number,
  above: number,
  guess: number,
): number {
  // P(X ≤ x) ≤ x^shape / Γ(shape + 1) with equality as x → 0: exact for small x.
  const smallest = (log(below) + logGammaOfShape + log(shape)) / shape;
  if (smallest < -60) return smallest;
  let low = smallest - 1e-9;
  let high = log(shape + 60 + 12 * Math.sqrt(shape * 60));
  let y =
    Number.isFinite(guess) && guess > low && guess < high ? guess : Math.min(smallest, log(shape));
  for (let step = 0; step < 60; step += 1) {
    const x = exp(y);
    const survival = gammaSurvival(x, shape, 1);
    const isBelow = below <= above;
    const error = isBelow ? 1 - survival - below : above - survival;
    if (error < 0) low = y;
    else high = y;
    const density = exp(shape * y - x - logGammaOfShape);
    const tail = isBelow ? 1 - survival : survival;
    const target = isBelow ? below : above;
    // d ln(tail)/dy = ± density / tail
    const move =
      tail > 0 && density > 0
        ? ((isBelow ? log(target / tail) : log(tail / target)) * tail) / density
        : Number.NaN;
    const next = y + move;
    const isInside = next > low && next < high;
    const before = y;
    y = isInside ? next : (low + high) / 2;
    if (Math.abs(y - before) < 1e-11 * (1 + Math.abs(y))) break;
  }
  return y;
}

/** Tables take milliseconds to build and depend on one number: the latest 64 are kept. */
function remembered<Shape extends number>(
  build: (shape: Shape) => QuantileTable,
): (shape: Shape) => QuantileTable {
  const known = new Map<number, QuantileTable>();
  return (shape) => {
    const found = known.get(shape);
    if (found !== undefined) return found;
    if (known.size >= 64) known.delete(known.keys().next().value as number);
    const table = build(shape);
    known.set(shape, table);
    return table;
  };
}
