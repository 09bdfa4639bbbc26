import { describe, expect, it } from 'vitest';
import {
  limitedExpectedValue,
  lognormal,
  partialExpectation,
  secondMoment,
  survival,
  valueAt,
  zOf,
} from '../../../src/engine/distributions/lognormal.ts';
import { expectClose, midpointIntegral } from '../../support/numerics.ts';

const shapes: readonly (readonly [number, number])[] = [
  [1, 0.1],
  [2, 0.8],
  [8, 1],
  [0.5, 2],
  [100, 3],
];

/** Density by Math alone, as in any textbook. */
function density(mean: number, cv: number, x: number): number {
  const variance = Math.log(1 + cv * cv);
  const mu = Math.log(mean) - variance / 2;
  const square = (Math.log(x) - mu) ** 2 / variance;
  return Math.exp(-square / 2) / (x * Math.sqrt(2 * Math.PI * variance));
}

/** ∫ g(x)·density over (from, to), in the logarithm of x so that a plain rule converges fast. */
function integral(mean: number, cv: number, from: number, to: number, g: (x: number) => number) {
  return midpointIntegral(
    (y) => g(Math.exp(y)) * density(mean, cv, Math.exp(y)) * Math.exp(y),
    Math.log(from),
    Math.log(to),
    40_000,
  );
}

describe('lognormal', () => {
  it('has σ² = ln(1 + cv²)', () => {
    expectClose(lognormal(5, 1).sigma, Math.sqrt(Math.LN2), 1e-15);
    expect(lognormal(5, 0).sigma).toBe(0);
  });
});

describe('survival', () => {
  it('of a median is one half: the median of mean 1, cv 1 is 1/√2', () => {
    expectClose(survival(lognormal(1, 1), Math.SQRT1_2), 0.5, 1e-15);
  });

  it.each(shapes)('of mean %d, cv %d is the integral of the density above', (mean, cv) => {
    for (const factor of [0.2, 1, 3]) {
      const x = mean * factor;
      const expected = 1 - integral(mean, cv, mean * 1e-9, x, () => 1);
      expect(Math.abs(survival(lognormal(mean, cv), x) - expected)).toBeLessThan(1e-6);
    }
  });

  it('is 1 at 0 and below, 0 at Infinity', () => {
    const labour = lognormal(2, 1);
    expect(survival(labour, 0)).toBe(1);
    expect(survival(labour, -1)).toBe(1);
    expect(survival(labour, Number.POSITIVE_INFINITY)).toBe(0);
  });

  it('of a constant is strict: P(2 > 2) = 0', () => {
    const constant = lognormal(2, 0);
    expect(survival(constant, 1.999)).toBe(1);
    expect(survival(constant, 2)).toBe(0);
    expect(survival(constant, 3)).toBe(0);
  });

  it('of mean 0 is 0 everywhere from 0 on', () => {
    expect(survival(lognormal(0, 1), 0)).toBe(0);
    expect(survival(lognormal(0, 1), 5)).toBe(0);
  });
});

describe('limitedExpectedValue', () => {
  it.each(shapes)('of mean %d, cv %d is ∫ S over [0, x]', (mean, cv) => {
    const labour = lognormal(mean, cv);
    for (const factor of [0.3, 1, 4]) {
      const x = mean * factor;
      const expected = midpointIntegral((y) => survival(labour, y), 0, x, 20_000);
      expectClose(limitedExpectedValue(labour, x), expected, 1e-6);
    }
  });

  it.each(shapes)('of mean %d, cv %d is E[min(H, x)] by its definition', (mean, cv) => {
    const x = 1.5 * mean;
    const below = integral(mean, cv, mean * 1e-9, x, (h) => h);
    const above = x * survival(lognormal(mean, cv), x);
    expectClose(limitedExpectedValue(lognormal(mean, cv), x), below + above, 1e-6);
  });

  it('is 0 at 0 and below, the mean at Infinity', () => {
    const labour = lognormal(2, 1);
    expect(limitedExpectedValue(labour, 0)).toBe(0);
    expect(limitedExpectedValue(labour, -3)).toBe(0);
    expect(limitedExpectedValue(labour, Number.POSITIVE_INFINITY)).toBe(2);
    expectClose(limitedExpectedValue(labour, 1e9), 2, 1e-14);
  });

  it('of a constant is the smaller of the two', () => {
    expect(limitedExpectedValue(lognormal(2, 0), 1.5)).toBe(1.5);
    expect(limitedExpectedValue(lognormal(2, 0), 5)).toBe(2);
    expect(limitedExpectedValue(lognormal(2, 0), Number.POSITIVE_INFINITY)).toBe(2);
  });

  it('of mean 0 is 0', () => {
    expect(limitedExpectedValue(lognormal(0, 2), 3)).toBe(0);
  });

  it('scales to the bit when mean and limit double', () => {
    const once = limitedExpectedValue(lognormal(1.7, 0.9), 2.3);
    expect(limitedExpectedValue(lognormal(3.4, 0.9), 4.6)).toBe(2 * once);
  });
});

describe('partialExpectation', () => {
  it('is what limiting takes away: E[H; H > x] = mean − LEV(x) + x·S(x)', () => {
    for (const [mean, cv] of shapes) {
      for (const x of [0.1, 1, 5, 50]) {
        const labour = lognormal(mean, cv);
        const expected = mean - limitedExpectedValue(labour, x) + x * survival(labour, x);
        expect(Math.abs(partialExpectation(labour, x) - expected)).toBeLessThan(1e-13 * mean);
      }
    }
  });

  it('is the mean from 0 on, and all or nothing for a constant', () => {
    expect(partialExpectation(lognormal(2, 1), 0)).toBe(2);
    expect(partialExpectation(lognormal(2, 0), 1)).toBe(2);
    expect(partialExpectation(lognormal(2, 0), 2)).toBe(0);
    expect(partialExpectation(lognormal(0, 1), 2)).toBe(0);
  });
});

describe('secondMoment', () => {
  it('is mean²·(1 + cv²): mean 3, cv 2 gives 9·5 = 45', () => {
    expect(secondMoment(lognormal(3, 2))).toBe(45);
  });

  it('is the integral of the square', () => {
    expectClose(
      secondMoment(lognormal(2, 0.8)),
      integral(2, 0.8, 1e-6, 1e5, (h) => h * h),
      1e-6,
    );
  });
});

describe('valueAt and zOf', () => {
  it('undo each other', () => {
    const labour = lognormal(3, 1.2);
    for (const z of [-3, -0.5, 0, 1, 4]) {
      expect(Math.abs(zOf(labour, valueAt(labour, z)) - z)).toBeLessThan(1e-14);
    }
  });

  it('put the median mean/√(1 + cv²) at z = 0', () => {
    expectClose(valueAt(lognormal(3, 1), 0), 3 / Math.SQRT2, 1e-15);
    expect(valueAt(lognormal(3, 0), 7)).toBe(3);
  });
});
