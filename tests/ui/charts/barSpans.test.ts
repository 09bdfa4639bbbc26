import { describe, expect, it } from 'vitest';
import { barSpans } from '../../../src/ui/charts/barSpans.ts';

describe('bars on one scale', () => {
  it('stand between their ends, in percent of all', () => {
    expect(
      barSpans([
        { from: 0, to: 200 },
        { from: 200, to: 50 },
        { from: 50, to: 100 },
      ]),
    ).toEqual([
      { start: 0, width: 100 },
      { start: 25, width: 75 },
      { start: 25, width: 25 },
    ]);
  });

  it('reach below 0', () => {
    expect(
      barSpans([
        { from: 0, to: 100 },
        { from: 0, to: -100 },
      ]),
    ).toEqual([
      { start: 50, width: 50 },
      { start: 0, width: 50 },
    ]);
  });

  it('are seen however small, and within the track', () => {
    expect(
      barSpans([
        { from: 0, to: 1e6 },
        { from: 1e6, to: 1e6 - 1 },
      ])[1],
    ).toEqual({ start: 99.5, width: 0.5 });
    expect(barSpans([{ from: 0, to: 0 }])).toEqual([{ start: 0, width: 0 }]);
  });
});
