import { describe, expect, it } from 'vitest';
import { learnedPace, trialsInSlice } from '../../src/runner/pace.ts';
import { poolSize } from '../../src/runner/poolRunner.ts';

const pace = { sliceMs: 8, firstTrials: 64, leastTrials: 64 };

describe('a slice', () => {
  it('holds the first number of trials until one has been timed', () => {
    expect(trialsInSlice(pace, null)).toBe(64);
  });

  it('holds as many trials as its time allows, whole ones', () => {
    // 8 ms at 0.03 ms a trial: 266.7
    expect(trialsInSlice(pace, 0.03)).toBe(266);
  });

  it('is never too small to be worth its preparation', () => {
    expect(trialsInSlice(pace, 5)).toBe(64);
    expect(trialsInSlice({ ...pace, leastTrials: 1 }, 5)).toBe(1);
  });

  it('grows with care where trials took no time that the clock can tell', () => {
    expect(trialsInSlice(pace, 0)).toBe(256);
  });
});

describe('the pace learned', () => {
  it('begins with the first slice timed', () => {
    expect(learnedPace(null, 100, 5)).toBe(0.05);
  });

  it('moves half way to the latest slice', () => {
    expect(learnedPace(0.05, 100, 15)).toBeCloseTo(0.1, 12);
  });
});

describe('a pool', () => {
  it.each([
    [1, 1],
    [2, 1],
    [4, 3],
    [5, 4],
    [32, 4],
  ])('on %i cores has %i workers', (cores, workers) => {
    expect(poolSize(cores)).toBe(workers);
  });
});
