import { describe, expect, it } from 'vitest';
import {
  complementaryError,
  normalCdf,
  normalDensity,
  normalSurvival,
} from '../../../src/engine/numeric/normal.ts';
import { expectClose, midpointIntegral } from '../../support/numerics.ts';

/** erfc to the nearest double, by arithmetic of 40 digits (mpmath); the first digits as in Abramowitz & Stegun, table 7.1. */
const published: readonly (readonly [number, number])[] = [
  [0.1, 0.8875370839817152],
  [0.3, 0.6713732405408726],
  [0.5, 0.4795001221869535],
  [0.84, 0.23485728854500545],
  [0.85, 0.22933194239164748],
  [1, 0.15729920705028513],
  [1.2, 0.08968602177036462],
  [1.25, 0.07709987174354177],
  [1.5, 0.033894853524689274],
  [2, 0.004677734981047266],
  [2.8, 7.501319466545903e-5],
  [3, 2.209049699858544e-5],
  [4, 1.541725790028002e-8],
  [5, 1.537459794428035e-12],
  [6, 2.1519736712498913e-17],
  [10, 2.088487583762545e-45],
  [15, 7.212994172451207e-100],
  [20, 5.395865611607901e-176],
  [26, 5.663192408856143e-296],
  [-0.5, 1.5204998778130465],
  [-1, 1.8427007929497148],
  [-1.2, 1.9103139782296354],
  [-2, 1.9953222650189528],
  [-3, 1.9999779095030015],
];

describe('complementaryError', () => {
  it.each(published)('is erfc(%d) within 1e-14 relative', (x, expected) => {
    expectClose(complementaryError(x), expected, 1e-14);
  });

  it('is 1 at 0, 0 far to the right and 2 far to the left', () => {
    expect(complementaryError(0)).toBe(1);
    expect(complementaryError(30)).toBe(0);
    expect(complementaryError(Number.POSITIVE_INFINITY)).toBe(0);
    expect(complementaryError(-30)).toBe(2);
    expect(complementaryError(Number.NEGATIVE_INFINITY)).toBe(2);
  });

  it('never rises where one fit takes over from the next', () => {
    for (const seam of [0.84375, 1.25, 1 / 0.35]) {
      for (const side of [1, -1]) {
        const below = complementaryError(side * seam * (1 - 1e-9));
        const above = complementaryError(side * seam * (1 + 1e-9));
        expect(side * (below - above)).toBeGreaterThan(0);
      }
    }
  });

  it('mirrors: erfc(−x) = 2 − erfc(x)', () => {
    for (let x = 0; x < 6; x += 0.01) {
      expectClose(complementaryError(-x), 2 - complementaryError(x), 4e-16);
    }
  });
});

describe('normalCdf and normalSurvival', () => {
  it('give the quantiles of every statistics table', () => {
    expectClose(normalCdf(1.959963984540054), 0.975, 1e-14);
    expectClose(normalCdf(1), 0.8413447460685429, 1e-14);
    expectClose(normalCdf(-1), 0.15865525393145705, 1e-14);
    expectClose(normalCdf(3), 0.9986501019683699, 1e-14);
    expectClose(normalSurvival(1.6448536269514722), 0.05, 1e-14);
  });

  it('keep their relative accuracy in the tail', () => {
    expectClose(normalSurvival(5), 2.866515718791939e-7, 1e-14);
    // The rounding of 10/√2 alone moves erfc by 2·(10/√2)²·1.1e-16 = 1.1e-14.
    expectClose(normalSurvival(10), 7.619853024160525e-24, 3e-14);
  });

  it('add up to 1', () => {
    for (let z = -9; z <= 9; z += 0.1) {
      expectClose(normalCdf(z) + normalSurvival(z), 1, 2.3e-16);
    }
  });
});

describe('normalDensity', () => {
  it('is 1/√(2π) at 0 and falls by e^(−½) at one standard deviation', () => {
    expectClose(normalDensity(0), 1 / Math.sqrt(2 * Math.PI), 3e-16);
    expectClose(normalDensity(1) / normalDensity(0), Math.exp(-0.5), 1e-15);
  });

  it('is the derivative of the distribution function', () => {
    // The midpoint rule with width 0.001 errs by 0.001²/24·max|φ″|·2 < 4e-8.
    expectClose(midpointIntegral(normalDensity, -1, 1, 2000), normalCdf(1) - normalCdf(-1), 1e-7);
  });
});
