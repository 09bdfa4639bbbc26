import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { monthTicks, niceAxis } from '../../src/ui/charts/niceTicks.ts';
import { spreadLabels } from '../../src/ui/charts/spreadLabels.ts';

describe('a nice axis', () => {
  it('ends on round figures that cover the values', () => {
    expect(niceAxis([0, 139_000]).ticks).toEqual([0, 50_000, 100_000, 150_000]);
    expect(niceAxis([-6, 245]).ticks).toEqual([-100, 0, 100, 200, 300]);
    expect(niceAxis([0.3]).ticks).toEqual([0, 0.1, 0.2, 0.3]);
  });

  it('stands without values', () => {
    expect(niceAxis([]).domain).toEqual([0, 1]);
  });

  it('marks the first and last month and whole years between', () => {
    const months = Array.from({ length: 36 }, (_, index) => index + 1);
    expect(monthTicks(months, 4)).toEqual([1, 12, 24, 36]);
  });
});

describe('labels at line ends', () => {
  it('stay where they are when they have room', () => {
    expect(spreadLabels([10, 50, 90], 15, 0, 100)).toEqual([10, 50, 90]);
  });

  it('spread evenly around the place they share', () => {
    expect(spreadLabels([50, 50], 20, 0, 100)).toEqual([40, 60]);
  });

  test.prop([
    fc.array(fc.double({ min: 0, max: 200, noNaN: true }), { minLength: 1, maxLength: 8 }),
  ])('keep their order, their distance and the track', (wanted) => {
    const placed = spreadLabels(wanted, 15, 0, 200);
    const pairs = wanted
      .map((place, index) => ({ place, at: placed[index] ?? NaN }))
      .toSorted((a, b) => a.at - b.at);
    pairs.forEach((pair, index) => {
      expect(pair.at).toBeGreaterThanOrEqual(-1e-9);
      expect(pair.at).toBeLessThanOrEqual(200 + 1e-9);
      const before = pairs[index - 1];
      if (!before) return;
      expect(pair.at - before.at).toBeGreaterThanOrEqual(15 - 1e-9);
      expect(pair.place).toBeGreaterThanOrEqual(before.place);
    });
  });
});
