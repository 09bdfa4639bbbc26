import { describe, expect, it } from 'vitest';
import { gapOf } from '../../src/present/gap.ts';

describe('what lies between two totals', () => {
  it.each([
    [207.6, 100.4, 108],
    [207.4, 100.6, 106],
    [-99.6, -199.4, 99],
  ])('of %d and %d is what their printed units differ by', (total, other, gap) => {
    expect(gapOf(total, other)).toBe(gap);
  });

  it.each([
    [100.75, 100.5, 0.25],
    [101.5, 100.5, 1],
    [102.375, 101.25, 1.125],
  ])('of %d and %d is not lost in rounding', (total, other, gap) => {
    expect([gap, Math.round(total) - Math.round(other)]).toContain(gapOf(total, other));
    expect(gapOf(total, other)).toBeGreaterThan(0);
  });
});
