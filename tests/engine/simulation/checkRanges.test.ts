import { describe, expect, it } from 'vitest';
import { checkRanges, type InputRange } from '../../../src/engine/index.ts';
import { anArrangement, anInput, aPlan } from '../../support/anEngineInput.ts';

const input = anInput({ plans: [aPlan('plan', anArrangement())] });
const path = 'organisation.headcount';
const range = (low: number, typical: number, high: number, at = path): InputRange => ({
  path: at,
  low,
  typical,
  high,
});

describe('checkRanges', () => {
  it('finds nothing wrong with a range within the bounds of its figure', () => {
    expect(checkRanges(input, [range(1, 10, 20_000)])).toEqual([]);
  });

  it('reports the bound that a range goes beyond, and where it begins or ends', () => {
    expect(checkRanges(input, [range(0.5, 10, 20)])).toEqual([
      {
        kind: 'belowMinimum',
        of: 'range',
        limit: 1,
        value: 0.5,
        path,
        sentence: `The range of ${path} must begin at 1 or above.`,
      },
    ]);
    expect(checkRanges(input, [range(5, 10, 20_001)])).toEqual([
      {
        kind: 'aboveMaximum',
        of: 'range',
        limit: 20_000,
        value: 20_001,
        path,
        sentence: `The range of ${path} must end at 20000 or below.`,
      },
    ]);
  });

  it('reports what is no range', () => {
    expect(checkRanges(input, [range(Number.NaN, 10, 20)])).toEqual([
      {
        kind: 'notANumber',
        of: 'range',
        path,
        sentence: `The range of ${path} must consist of numbers.`,
      },
    ]);
    expect(checkRanges(input, [range(12, 10, 20)])).toEqual([
      {
        kind: 'wrongShape',
        expected: 'orderedRange',
        path,
        sentence: `The range of ${path} must run from low over typical to high.`,
      },
    ]);
  });

  it('reports a range of what can carry none, and a second range of a figure', () => {
    expect(checkRanges(input, [range(12, 24, 36, 'horizonMonths')])).toEqual([
      {
        kind: 'wrongShape',
        expected: 'rangedFigure',
        path: 'horizonMonths',
        sentence: 'horizonMonths is not a figure that can carry a range.',
      },
    ]);
    expect(checkRanges(input, [range(5, 10, 20), range(5, 10, 20)])).toEqual([
      { kind: 'duplicateRange', path, sentence: `${path} has two ranges.` },
    ]);
  });
});
