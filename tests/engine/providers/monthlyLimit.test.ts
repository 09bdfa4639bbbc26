import { describe, expect, it } from 'vitest';
import { hoursBeyond, wantedHours } from '../../../src/engine/providers/monthlyLimit.ts';
import { expectClose } from '../../support/numerics.ts';

/** Incidents of exactly one hour. */
const hourLong = { meanHours: 1, secondMoment: 1 };

/** E[(N − limit)⁺] of a negative binomial count with mean λ and variance λ(1 + φλ). */
function excessOfCount(lambda: number, dispersion: number, limit: number): number {
  const size = 1 / dispersion;
  const success = size / (size + lambda);
  let chance = success ** size;
  let sum = 0;
  for (let n = 0; n < 3000; n += 1) {
    sum += Math.max(0, n - limit) * chance;
    chance *= ((n + size) / (n + 1)) * (1 - success);
  }
  return sum;
}

describe('wantedHours', () => {
  it('of Poisson counts has variance λE[H²]', () => {
    const stream = { incidents: 5, dispersion: 0, meanHours: 2, secondMoment: 8 };
    expect(wantedHours([stream])).toMatchObject({ mean: 10, variance: 40 });
  });

  it('adds φλ²E[H]² for dispersion: 10·1 + 1·100 = 110', () => {
    const stream = { incidents: 10, dispersion: 1, ...hourLong };
    expect(wantedHours([stream])).toMatchObject({ mean: 10, variance: 110 });
  });

  it('adds up over independent streams and is 0 without any', () => {
    const a = { incidents: 5, dispersion: 0, meanHours: 2, secondMoment: 8 };
    const b = { incidents: 10, dispersion: 1, ...hourLong };
    expect(wantedHours([a, b])).toMatchObject({ mean: 20, variance: 150 });
    expect(wantedHours([])).toMatchObject({ mean: 0, variance: 0, none: 1 });
  });

  // A geometric count (φ = 1) of mean 10: P(0) = 1/11, E[N³] = m + 6m² + 6m³.
  it('knows the chance of no hours and the third moment', () => {
    const { none, third } = wantedHours([{ incidents: 10, dispersion: 1, ...hourLong }]);
    expectClose(none ?? Number.NaN, 1 / 11, 1e-12);
    expectClose(third ?? Number.NaN, 10 + 600 + 6_000, 1e-12);
  });
});

describe('hoursBeyond', () => {
  const wanted = wantedHours([{ incidents: 10, dispersion: 1, ...hourLong }]);

  it('is 2.394 h for a pool of 15 h in the known answer, within the stated 2 %', () => {
    const exact = excessOfCount(10, 1, 15);
    expectClose(exact, 2.394, 1e-4);
    expectClose(hoursBeyond(wanted, 15), exact, 0.02);
  });

  it('is exact for a limit of 0 and for one far away', () => {
    expect(hoursBeyond(wanted, 0)).toBe(10);
    expect(hoursBeyond(wanted, 1e6)).toBe(0);
  });

  it('is exact where nothing is left to chance', () => {
    expect(hoursBeyond({ mean: 10, variance: 0 }, 4)).toBe(6);
    expect(hoursBeyond({ mean: 10, variance: 0 }, 12)).toBe(0);
  });

  it('is 0 where nobody wants any', () => {
    expect(hoursBeyond({ mean: 0, variance: 0 }, 0)).toBe(0);
  });

  it('is close to the exact count for a few limits and dispersions', () => {
    for (const dispersion of [0.2, 0.5, 1]) {
      for (const limit of [5, 10, 15, 20]) {
        const hours = hoursBeyond(wantedHours([{ incidents: 10, dispersion, ...hourLong }]), limit);
        // 2 % of what is wanted: the match is smooth where the count is not.
        expect(Math.abs(hours - excessOfCount(10, dispersion, limit))).toBeLessThan(0.2);
      }
    }
  });
});
