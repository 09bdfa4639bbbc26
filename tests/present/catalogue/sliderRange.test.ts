import { describe, expect, it } from 'vitest';
import { fittedTrack, sliderSpan, stepOf } from '../../../src/present/catalogue/sliderRange.ts';

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
    // A quarter of the way from the other end: 900 + 850 / 4, rounded.
    expect(sliderSpan({ low: 100, high: 200 }, open, 900)).toMatchObject({ min: 50, max: 1100 });
    expect(sliderSpan({ low: 100, high: 200 }, open, 45)).toMatchObject({ min: 0, max: 250 });
    expect(sliderSpan({ low: 2, high: 100 }, open, 5_000)).toMatchObject({ min: 1, max: 10_000 });
  });

  it('leaves room on both sides of a value near its end, however narrow it is', () => {
    for (const value of [108_700, 109_000, 119_000]) {
      const span = sliderSpan({ low: 112_000, high: 117_000 }, open, value);
      expect(span?.min).toBeLessThan(value - 100);
      expect(span?.max).toBeGreaterThan(value + 100);
    }
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

describe('a track that is made for a value', () => {
  const usual = { low: 125, high: 250 };

  it.each([64, 70, 150, 240, 311, 1_500, 1_500_000, 9])('has room on both sides of %d', (value) => {
    const { span } = fittedTrack(usual, { min: 0, max: 1e7 }, value);
    if (span === undefined) throw new Error('There is no track.');
    const share = (value - span.min) / (span.max - span.min);
    expect(share).toBeGreaterThan(span.min === 0 ? 0 : 0.05);
    expect(share).toBeLessThan(0.95);
  });

  it('ends at the bounds', () => {
    expect(fittedTrack(usual, { min: 0, max: 400 }, 400).span).toMatchObject({ max: 400 });
  });

  it('is walked in the steps of the usual range, or of the track where it goes on', () => {
    expect(fittedTrack(usual, open, 150).step).toBe(1);
    expect(fittedTrack(usual, open, 15_000).step).toBe(100);
  });
});
