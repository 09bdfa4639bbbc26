import { describe, expect, it } from 'vitest';
import { positionOf, sliderSteps, valueAt } from '../../../src/ui/fields/sliderScale.ts';

describe('a slider scale', () => {
  it('puts the geometric middle of a log range in the middle of the track', () => {
    expect(positionOf(10, { min: 1, max: 100, scale: 'log' })).toBe(sliderSteps / 2);
  });

  it('reaches both ends exactly', () => {
    const range = { min: 0.02, max: 3, scale: 'log' } as const;
    expect([valueAt(0, range, undefined), valueAt(sliderSteps, range, undefined)]).toEqual([
      0.02, 3,
    ]);
  });

  it('works on a log range that starts at zero', () => {
    const range = { min: 0, max: 1000, scale: 'log' } as const;
    expect(positionOf(0, range)).toBe(0);
    expect(valueAt(500, range, undefined)).toBeGreaterThan(0);
  });

  it('gives multiples of the step on a linear range', () => {
    expect(valueAt(333, { min: 0, max: 1, scale: 'linear' }, 0.05)).toBe(0.35);
  });

  it('keeps a value outside the range at its end', () => {
    expect(positionOf(500, { min: 0, max: 100, scale: 'linear' })).toBe(sliderSteps);
  });

  it('stops at every whole number of a log range of them, and at nothing else', () => {
    const range = { min: 1, max: 500, scale: 'log', isWhole: true } as const;
    const places = Array.from({ length: sliderSteps + 1 }, (_, place) => place);
    const values = new Set(places.map((place) => valueAt(place, range, 1)));
    expect([...values].filter((value) => !Number.isInteger(value))).toEqual([]);
    expect([...values].slice(0, 12)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });
});
