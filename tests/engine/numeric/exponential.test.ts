import { describe, expect, it } from 'vitest';
import { exp, log, power } from '../../../src/engine/numeric/exponential.ts';
import { uniforms, unitsApart } from '../../support/numerics.ts';

const random = uniforms(20_260_101);
const between = (from: number, to: number) => from + (to - from) * random();
const sample = (count: number, of: () => number) => Array.from({ length: count }, of);
/** Most units by which `own` and `reference` lie apart. */
function worst(
  xs: readonly number[],
  own: (x: number) => number,
  reference: (x: number) => number,
): number {
  return xs.reduce((most, x) => Math.max(most, unitsApart(own(x), reference(x))), 0);
}

/** Math.exp and Math.log are within one unit of the true value themselves. */
const units = 2;

describe('exp', () => {
  it('is within two units in the last place of Math.exp over the whole range of doubles', () => {
    expect(
      worst(
        sample(20_000, () => between(-708, 709)),
        exp,
        Math.exp,
      ),
    ).toBeLessThanOrEqual(units);
  });

  it('is within two units around 0, where most of its arguments lie', () => {
    expect(
      worst(
        sample(20_000, () => between(-2, 2)),
        exp,
        Math.exp,
      ),
    ).toBeLessThanOrEqual(units);
  });

  it('is within two units among the subnormal numbers', () => {
    expect(
      worst(
        sample(2_000, () => between(-745, -708)),
        exp,
        Math.exp,
      ),
    ).toBeLessThanOrEqual(units);
  });

  it('is exactly 1 at 0 and at −0', () => {
    expect(exp(0)).toBe(1);
    expect(exp(-0)).toBe(1);
  });

  it('turns e^1 into the double next to e', () => {
    expect(unitsApart(exp(1), Math.E)).toBeLessThanOrEqual(units);
  });

  it('overflows to Infinity above 709.78 and not below', () => {
    expect(exp(709.79)).toBe(Number.POSITIVE_INFINITY);
    expect(exp(Number.POSITIVE_INFINITY)).toBe(Number.POSITIVE_INFINITY);
    expect(Number.isFinite(exp(709.78))).toBe(true);
  });

  it('underflows to 0 below −745.2', () => {
    expect(exp(-746)).toBe(0);
    expect(exp(Number.NEGATIVE_INFINITY)).toBe(0);
    expect(exp(-745)).toBe(Number.MIN_VALUE);
  });

  it('passes on NaN', () => {
    expect(exp(Number.NaN)).toBeNaN();
  });
});

describe('log', () => {
  it('is within two units in the last place of Math.log over all magnitudes', () => {
    expect(
      worst(
        sample(20_000, () => 10 ** between(-300, 300)),
        log,
        Math.log,
      ),
    ).toBeLessThanOrEqual(units);
  });

  it('is within two units on both sides of 1, where the logarithm itself is small', () => {
    expect(
      worst(
        sample(20_000, () => between(0.6, 1.7)),
        log,
        Math.log,
      ),
    ).toBeLessThanOrEqual(units);
  });

  it('is within two units just beside 1', () => {
    expect(
      worst([1 - 2 ** -53, 1 + 2 ** -52, 1 - 1e-9, 1 + 1e-9], log, Math.log),
    ).toBeLessThanOrEqual(units);
  });

  it('reaches down to the smallest subnormal number', () => {
    expect(
      worst([Number.MIN_VALUE, 1e-310, 2.2250738585072014e-308], log, Math.log),
    ).toBeLessThanOrEqual(units);
  });

  it('is exactly 0 at 1 and exactly n·ln 2 rounded at powers of two', () => {
    expect(log(1)).toBe(0);
    expect(log(2)).toBe(Math.LN2);
    expect(unitsApart(log(2 ** 100), 100 * Math.LN2)).toBeLessThanOrEqual(units);
  });

  it('is −Infinity at 0, Infinity at Infinity and no number below 0', () => {
    expect(log(0)).toBe(Number.NEGATIVE_INFINITY);
    expect(log(Number.POSITIVE_INFINITY)).toBe(Number.POSITIVE_INFINITY);
    expect(log(-1)).toBeNaN();
    expect(log(Number.NaN)).toBeNaN();
  });

  it('undoes exp', () => {
    // exp errs by 2 units (4.4e-16 relative), which log turns into as much in absolute terms.
    for (const x of sample(1_000, () => between(-700, 700))) {
      expect(Math.abs(log(exp(x)) - x)).toBeLessThanOrEqual(5e-16 + Math.abs(x) * 5e-16);
    }
  });
});

describe('power', () => {
  it('multiplies whole powers: 1.5³ = 3.375, 2¹⁰ = 1,024, to the bit', () => {
    expect(power(1.5, 3)).toBe(3.375);
    expect(power(2, 10)).toBe(1024);
    expect(power(3, 1)).toBe(3);
    expect(power(2, 1023)).toBe(2 ** 1023);
  });

  it('is exactly 1 for exponent 0 and for base 1', () => {
    expect(power(0, 0)).toBe(1);
    expect(power(7.3, 0)).toBe(1);
    expect(power(1, 123.456)).toBe(1);
  });

  it('is 0 for base 0', () => {
    expect(power(0, 0.5)).toBe(0);
    expect(power(0, 3)).toBe(0);
  });

  it('takes roots: 4^½ = 2, 1.1^(7/12) as Math.pow', () => {
    expect(unitsApart(power(4, 0.5), 2)).toBeLessThanOrEqual(units);
    expect(unitsApart(power(1.1, 7 / 12), 1.1 ** (7 / 12))).toBeLessThanOrEqual(units);
  });

  it('takes negative exponents: 2^−3 = 1/8', () => {
    expect(unitsApart(power(2, -3), 0.125)).toBeLessThanOrEqual(4);
  });

  it('agrees with Math.pow for growth rates over ten years of months', () => {
    for (const growth of [-0.5, -0.02, 0.03, 0.25, 1]) {
      for (let month = 0; month <= 120; month += 1) {
        const expected = (1 + growth) ** (month / 12);
        // y·ln x is at most 10·ln 2 = 7 and off by 2 units, so that e^y is off by up to 7·2 + 2.
        expect(unitsApart(power(1 + growth, month / 12), expected)).toBeLessThanOrEqual(16);
      }
    }
  });

  it('goes by the logarithm for whole exponents too large to multiply', () => {
    const expected = 1.001 ** 2000;
    expect(Math.abs(power(1.001, 2000) / expected - 1)).toBeLessThan(1e-14);
  });
});
