import { describe, expect, it } from 'vitest';
import { ceilSnapped, roundHalfUp } from '../../../src/engine/numeric/rounding.ts';

describe('ceilSnapped', () => {
  it('rounds up', () => {
    expect(ceilSnapped(2.1)).toBe(3);
    expect(ceilSnapped(2.000001)).toBe(3);
    expect(ceilSnapped(0)).toBe(0);
  });

  it('keeps what a product misses by rounding: 50 × 1.1 = 55.00000000000001 is 55', () => {
    expect(50 * 1.1).toBeGreaterThan(55);
    expect(ceilSnapped(50 * 1.1)).toBe(55);
  });

  it('snaps by a billionth of the figure: 3·(1 + 1e-10) is 3, 3·(1 + 1e-8) is 4', () => {
    expect(ceilSnapped(3 * (1 + 1e-10))).toBe(3);
    expect(ceilSnapped(3 * (1 + 1e-8))).toBe(4);
  });
});

describe('roundHalfUp', () => {
  it('rounds halves upwards, also below 0', () => {
    expect(roundHalfUp(2.5)).toBe(3);
    expect(roundHalfUp(3.5)).toBe(4);
    expect(roundHalfUp(-2.5)).toBe(-2);
  });

  it('rounds the rest to the nearest', () => {
    expect(roundHalfUp(2.49)).toBe(2);
    expect(roundHalfUp(2.51)).toBe(3);
    expect(roundHalfUp(-2.51)).toBe(-3);
  });
});
