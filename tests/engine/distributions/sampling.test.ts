import { describe, expect, it } from 'vitest';
import { pert, pertQuantile } from '../../../src/engine/distributions/pert.ts';
import { poissonAt, poissonTables } from '../../../src/engine/distributions/poisson.ts';
import { quantileAt } from '../../../src/engine/distributions/quantileTable.ts';
import { lognormalTable, mixingTable } from '../../../src/engine/distributions/tables.ts';
import { keyOfNumber, scramble } from '../../../src/engine/random/keys.ts';

/** P(H > h) of a lognormal of mean 1 by Mills' continued fraction: a second method, for h in the tail. */
function lognormalTail(h: number, cv: number): number {
  const sigma = Math.sqrt(Math.log(1 + cv * cv));
  const z = Math.log(h) / sigma + sigma / 2;
  let fraction = 0;
  for (let n = 200; n >= 1; n -= 1) fraction = n / (z + fraction);
  return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI) / (z + fraction);
}

describe('the lognormal table', () => {
  it('keeps tail probabilities within 1 % far beyond the 99.9th percentile', () => {
    for (const cv of [0.5, 1, 2]) {
      const table = lognormalTable(cv);
      for (const tail of [1e-3, 1e-4, 1e-5, 1e-6, 1e-7]) {
        const bits = ~Math.floor(tail * 4294967296);
        const met = (~bits >>> 0) / 4294967296;
        expect(lognormalTail(quantileAt(table, bits), cv) / met).toBeCloseTo(1, 2);
      }
    }
  });
});

describe('the negative binomial', () => {
  // λ = 6, φ = 0.5: variance λ(1 + φλ) = 24. The variance of a sample variance is about
  // 2·24²·(1 + excess/2)/n with an excess kurtosis of 6φ + 1/24 ≈ 3.04: 5.6/√n·… = 0.17 at n = 100,000.
  it('has mean λ and variance λ(1 + φλ)', () => {
    const table = mixingTable(0.5);
    const trials = 100_000;
    let sum = 0;
    let squares = 0;
    for (let n = 0; n < trials; n += 1) {
      const { low, high } = keyOfNumber(n);
      const count = poissonAt(
        poissonTables(),
        6 * quantileAt(table, scramble(high + 1)),
        low,
        scramble(high + 2),
      );
      sum += count;
      squares += count * count;
    }
    const mean = sum / trials;
    expect(Math.abs(mean - 6)).toBeLessThan(4.5 * Math.sqrt(24 / trials));
    expect(Math.abs(squares / trials - mean * mean - 24)).toBeLessThan(4.5 * 0.17);
  });
});

describe('a Poisson count', () => {
  it('never falls where the mean rises, across the end of the tables too', () => {
    let falls = 0;
    for (let n = 0; n < 300; n += 1) {
      const { low, high } = keyOfNumber(n);
      let before = 0;
      for (let mean = 0.01; mean < 400; mean *= 1.03) {
        const count = poissonAt(poissonTables(), mean, low, high);
        falls += count < before ? 1 : 0;
        before = count;
      }
    }
    expect(falls).toBe(0);
  });
});

describe('a PERT quantile', () => {
  // α = 1 + 4·10/40 = 2, β = 4: mean 10 + 40/3, P(X ≤ x) = 1 − (1 − u)⁵ − 5u(1 − u)⁴, u = (x − 10)/40.
  it('is the inverse of the beta distribution function', () => {
    const range = pert(10, 20, 50);
    for (const p of [0.001, 0.05, 0.3, 0.5, 0.8, 0.99, 0.9999]) {
      const u = (pertQuantile(range, p) - 10) / 40;
      const reached = 1 - (1 - u) ** 5 - 5 * u * (1 - u) ** 4;
      expect(reached).toBeCloseTo(p, 4);
    }
  });
});
