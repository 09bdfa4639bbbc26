import { expect } from 'vitest';

/** Passes when `actual` is within a relative distance of `expected` (absolute where that is 0). */
export function expectClose(actual: number, expected: number, relative: number): void {
  const distance = Math.abs(actual - expected);
  const allowed = relative * (expected === 0 ? 1 : Math.abs(expected));
  expect(distance <= allowed || `${actual} should be ${expected} within ${allowed}`).toBe(true);
}

/** Distance of two doubles counted in doubles between them. */
export function unitsApart(a: number, b: number): number {
  if (Object.is(a, b)) return 0;
  return Number(ordinal(a) > ordinal(b) ? ordinal(a) - ordinal(b) : ordinal(b) - ordinal(a));
}

const view = new DataView(new ArrayBuffer(8));

function ordinal(value: number): bigint {
  view.setFloat64(0, value);
  const bits = view.getBigInt64(0);
  return bits < 0n ? -(bits & 0x7fffffffffffffffn) : bits;
}

/** A seeded source of uniforms in (0, 1) for simulations inside tests (mulberry32). */
export function uniforms(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return (((mixed ^ (mixed >>> 14)) >>> 0) + 0.5) / 4294967296;
  };
}

/** Standard normals by Box and Muller. */
export function normals(uniform: () => number): () => number {
  return () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
}

/** Lognormals of a given mean and coefficient of variation. */
export function lognormals(mean: number, cv: number, normal: () => number): () => number {
  const variance = Math.log(1 + cv * cv);
  return () => mean * Math.exp(Math.sqrt(variance) * normal() - variance / 2);
}

/** Poisson counts by multiplication of uniforms (Knuth); for means up to about 30. */
export function poissons(mean: number, uniform: () => number): () => number {
  const floor = Math.exp(-mean);
  return () => {
    let product = uniform();
    let count = 0;
    for (; product > floor; count += 1) product *= uniform();
    return count;
  };
}

/** Sample mean and its standard error. */
export function sampleMean(samples: readonly number[]): { mean: number; error: number } {
  const mean = samples.reduce((sum, x) => sum + x, 0) / samples.length;
  const squares = samples.reduce((sum, x) => sum + (x - mean) ** 2, 0);
  return { mean, error: Math.sqrt(squares / (samples.length - 1) / samples.length) };
}

/** ∫ f over [from, to] by the midpoint rule: a second method, as plain as it gets. */
export function midpointIntegral(
  f: (x: number) => number,
  from: number,
  to: number,
  steps: number,
): number {
  const width = (to - from) / steps;
  let sum = 0;
  for (let k = 0; k < steps; k += 1) sum += f(from + (k + 0.5) * width);
  return sum * width;
}

/** Σ with Kahan's compensation, so that a million terms lose nothing. */
export function carefulSum(terms: Iterable<number>): number {
  let sum = 0;
  let lost = 0;
  for (const term of terms) {
    const corrected = term - lost;
    const next = sum + corrected;
    lost = next - sum - corrected;
    sum = next;
  }
  return sum;
}
