import { describe, expect, it } from 'vitest';
import {
  expectedExcess,
  gammaMatch,
  hasUniformRemainder,
  survivalOf,
} from '../../../src/engine/distributions/gammaMatch.ts';
import { expectClose, midpointIntegral } from '../../support/numerics.ts';

describe('gammaMatch', () => {
  it('has mean shape·scale and variance shape·scale²', () => {
    const { shape, scale } = gammaMatch(6, 12);
    // 6²/12 = 3 and 12/6 = 2
    expect([shape, scale]).toEqual([3, 2]);
  });
});

describe('survivalOf', () => {
  it('of mean 2 and variance 4 is exponential: P(X > x) = e^(−x/2)', () => {
    expectClose(survivalOf(gammaMatch(2, 4), 3), Math.exp(-1.5), 1e-13);
  });

  it('is 1 below 0', () => {
    expect(survivalOf(gammaMatch(2, 4), -1)).toBe(1);
  });

  it('of variance 0 is that of a constant', () => {
    const constant = gammaMatch(5, 0);
    expect(survivalOf(constant, 4.9)).toBe(1);
    expect(survivalOf(constant, 5)).toBe(0);
  });

  it('of mean 0 is 0', () => {
    expect(survivalOf(gammaMatch(0, 0), 0)).toBe(0);
  });
});

describe('expectedExcess', () => {
  it('of an exponential is mean·e^(−c/mean)', () => {
    for (const c of [0.5, 2, 10]) {
      expectClose(expectedExcess(gammaMatch(2, 4), c), 2 * Math.exp(-c / 2), 1e-12);
    }
  });

  it('is ∫ S above c', () => {
    for (const [mean, variance] of [
      [15, 40],
      [3, 20],
    ] as const) {
      const match = gammaMatch(mean, variance);
      const expected = midpointIntegral((x) => survivalOf(match, x), 12, 400, 40_000);
      expectClose(expectedExcess(match, 12), expected, 1e-5);
    }
  });

  it('at a limit of 0 is the mean, and below 0 adds what is missing', () => {
    expect(expectedExcess(gammaMatch(7, 3), 0)).toBe(7);
    expect(expectedExcess(gammaMatch(7, 3), -2)).toBe(9);
  });

  it('of a constant is what lies above', () => {
    expect(expectedExcess(gammaMatch(7, 0), 4)).toBe(3);
    expect(expectedExcess(gammaMatch(7, 0), 9)).toBe(0);
  });

  it('never is below 0, however far the limit', () => {
    for (const c of [1e2, 1e3, 1e6]) {
      expect(expectedExcess(gammaMatch(5, 1), c)).toBeGreaterThanOrEqual(0);
    }
  });
});

describe('hasUniformRemainder', () => {
  it('holds where the spread is many widths, so that Σ_{k ≥ 1} P(X > k·width) = mean/width − ½', () => {
    for (const [mean, variance, width] of [
      [400, 900, 20],
      [50, 100, 3],
      [1000, 1e4, 10],
    ] as const) {
      const match = gammaMatch(mean, variance);
      expect(hasUniformRemainder(match, width)).toBe(true);
      let sum = 0;
      for (let k = 1; k * width < 4 * mean; k += 1) sum += survivalOf(match, k * width);
      expectClose(sum, mean / width - 0.5, 1e-8);
    }
  });

  it('does not hold for an exponential, a spread of less than a width or a constant', () => {
    expect(hasUniformRemainder(gammaMatch(20, 400), 10)).toBe(false);
    expect(hasUniformRemainder(gammaMatch(400, 900), 60)).toBe(false);
    expect(hasUniformRemainder(gammaMatch(400, 0), 10)).toBe(false);
    expect(hasUniformRemainder(gammaMatch(0, 0), 10)).toBe(false);
  });
});
