import { describe, expect, it } from 'vitest';
import { sliderSpan, stepOf, widened } from '../../../src/present/catalogue/sliderRange.ts';

const open = { min: 0, max: 1e6 };

describe('the track of a slider', () => {
  it('is half as long again as the usual range on either side', () => {
    expect(sliderSpan({ low: 100, high: 200 }, open, 150)).toEqual({
      min: 50,
      max: 250,
      scale: 'linear',
    });
  });

  it('keeps within the bounds', () => {
    expect(sliderSpan({ low: 0.1, high: 0.9 }, { min: 0, max: 1 }, 0.5)).toMatchObject({
      min: 0,
      max: 1,
    });
  });

  it('reaches to a value outside the usual range', () => {
    expect(sliderSpan({ low: 100, high: 200 }, open, 900)).toMatchObject({ max: 900 });
  });

  it('is logarithmic where the range spans more than thirty times its low end', () => {
    expect(sliderSpan({ low: 2, high: 100 }, open, 10)).toEqual({ min: 1, max: 200, scale: 'log' });
  });

  it('is not there without a range', () => {
    expect(sliderSpan({ low: 3, high: 3 }, open, 3)).toBeUndefined();
  });
});

describe('the step of a figure', () => {
  it.each([
    [{ low: 125, high: 250 }, open, 1],
    [{ low: 0, high: 0.3 }, open, 0.002],
    [{ low: 0, high: 600 }, open, 5],
    [{ low: 1, high: 20 }, { ...open, isWhole: true }, 1],
    [{ low: 0, high: 0 }, open, 0.01],
  ] as const)(
    'of %o is about a hundredth of the range, 1, 2 or 5 times a power of ten',
    (range, bounds, step) => {
      expect(stepOf(range, bounds)).toBeCloseTo(step, 12);
    },
  );
});

describe('a track that is widened', () => {
  const track = { min: 50, max: 250, scale: 'linear' } as const;

  it('is the same one where it reaches to the value', () => {
    expect(widened(track, 60)).toBe(track);
  });

  it('reaches to a value on either side', () => {
    expect(widened(track, 900)).toEqual({ ...track, max: 900 });
    expect(widened(track, 0)).toEqual({ ...track, min: 0 });
  });
});
