import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flipsAlong } from '../../../src/engine/decision/inputFlips.ts';
import type { SearchSpace } from '../../../src/engine/decision/scanPoints.ts';
import type { Totals } from '../../../src/engine/decision/totals.ts';
import { expectClose } from '../../support/numerics.ts';

const planIds = ['a', 'b'];
const weighing = { planIds, layerSet: 'allIn' } as const;
const duel = [0, 1];

function totalsFrom(costs: readonly ((x: number) => number)[], typical = 1): Totals {
  return {
    at: (changes) => Float64Array.from(costs, (cost) => cost(changes[0]?.value ?? typical)),
    typical: () => typical,
  };
}

function space(shown: Partial<SearchSpace> = {}): SearchSpace {
  return { from: 0, to: 10, typical: 1, low: 1, high: 1, isWhole: false, ...shown };
}

function rootsOf(difference: (x: number) => number, shown: Partial<SearchSpace> = {}) {
  const totals = totalsFrom([(x) => 1_000 + difference(x), () => 1_000]);
  return flipsAlong(totals, 'x', space(shown), duel, weighing);
}

describe('flipsAlong', () => {
  it('finds every root of a polynomial whose roots lie a step of the scan apart', () => {
    const roots = fc.tuple(
      fc.double({ min: 0.1, max: 2.4, noNaN: true }),
      fc.double({ min: 3.6, max: 5.9, noNaN: true }),
      fc.double({ min: 7.1, max: 9.9, noNaN: true }),
    );
    fc.assert(
      fc.property(roots, fc.constantFrom(1, -1), (expected, side) => {
        const found = rootsOf((x) => side * expected.reduce((y, root) => y * (x - root), 1));
        expect(found.map(({ kind }) => kind)).toEqual(['level', 'level', 'level']);
        for (const [n, root] of expected.entries()) expectClose(found[n]?.value ?? 0, root, 1e-7);
      }),
      { numRuns: 60, seed: 5 },
    );
  });

  it('finds two roots that lie between neighbouring points where the difference turns there', () => {
    const found = rootsOf((x) => (x - 4.4) * (x - 4.7));
    expect(found).toHaveLength(2);
    expectClose(found[0]?.value ?? 0, 4.4, 1e-9);
    expectClose(found[1]?.value ?? 0, 4.7, 1e-9);
    expect(found.map(({ cheaperAbove }) => cheaperAbove)).toEqual(['a', 'b']);
  });

  it('takes a difference that touches 0 and turns back for none', () => {
    expect(rootsOf((x) => (x - 5) * (x - 5))).toEqual([]);
  });

  it('finds a jump between the last value below and the first above', () => {
    const [flip, ...more] = rootsOf((x) => (x < Math.PI ? -50 : 70));
    expect(more).toEqual([]);
    expect(flip).toMatchObject({
      kind: 'jump',
      cheaperBelow: 'a',
      cheaperAbove: 'b',
      total: 1_000,
    });
    expect(flip?.below).toBeLessThan(Math.PI);
    expect(flip?.above).toBeGreaterThanOrEqual(Math.PI);
    expectClose(flip?.above ?? 0, flip?.below ?? 1, 1e-13);
  });

  it('finds the neighbours around a root that no whole number is', () => {
    const isWhole = { isWhole: true, from: 1, to: 20_000, typical: 50, low: 20, high: 80 };
    for (const root of [1.5, 7.25, 33.3, 79.5, 612.5, 19_999.5]) {
      const [flip, ...more] = rootsOf((x) => x - root, isWhole);
      expect(more).toEqual([]);
      expect(flip).toMatchObject({
        kind: 'jump',
        below: Math.floor(root),
        above: Math.ceil(root),
      });
    }
  });

  it('finds prices far above and far below where they stand', () => {
    const wide = { from: 0, to: 1e7, typical: 130, low: 130, high: 130 };
    for (const root of [0.001, 3, 1e3, 1e5, 9.9e6]) {
      expectClose(rootsOf((x) => x - root, wide)[0]?.value ?? 0, root, 1e-9);
    }
  });

  it('finds a figure below 0 where the one that stands is below 0', () => {
    const growth = { from: -0.5, to: 1, typical: -0.1, low: -0.2, high: -0.1 };
    expectClose(rootsOf((x) => x + 0.33, growth)[0]?.value ?? 0, -0.33, 1e-9);
    const steps = { from: -20_000, to: 20_000, typical: -7, low: -7, high: -7, isWhole: true };
    expect(rootsOf((x) => x + 9.5, steps)).toMatchObject([{ below: -10, above: -9 }]);
  });

  it('calls a plan the cheapest on both sides that neither of the two is', () => {
    const totals = totalsFrom([(x) => 100 + x, () => 105, () => 90]);
    const ids = { planIds: ['a', 'b', 'c'], layerSet: 'allIn' } as const;
    expect(flipsAlong(totals, 'x', space(), duel, ids)).toMatchObject([
      { value: 5, cheapestBelow: 'c', cheapestAbove: 'c', cheaperBelow: 'a', cheaperAbove: 'b' },
    ]);
  });

  /** Straight costs: the lowest of them is concave, so that nothing is lowest twice. */
  const straight = fc.array(
    fc.record({ start: fc.integer({ min: 0, max: 40 }), slope: fc.integer({ min: -6, max: 6 }) }),
    { minLength: 2, maxLength: 6 },
  );

  it('names the cheapest of many plans at every value, as a dense grid does, copies or not', () => {
    fc.assert(
      fc.property(straight, fc.boolean(), (lines, hasCopies) => {
        const costs = (hasCopies ? [...lines, ...lines] : lines).map(
          ({ start, slope }) =>
            (x: number) =>
              100 + start + slope * x,
        );
        const places = costs.map((_, n) => n);
        const all = { planIds: places.map(String), layerSet: 'allIn' } as const;
        const found = flipsAlong(totalsFrom(costs), 'x', space(), places, all);
        const bounds = [0, ...found.map(({ value }) => value), 10];
        for (const [n, to] of bounds.slice(1).entries()) {
          const from = bounds[n] ?? 0;
          const grid = Array.from({ length: 201 }, (_, k) => from + ((to - from) * k) / 200);
          const isLowest = (place: number) =>
            grid.every((x) => (costs[place]?.(x) ?? 0) - leastOf(costs, x) < 1e-6);
          const named = [found[n - 1]?.cheapestAbove, found[n]?.cheapestBelow];
          const claimed = named.flatMap((id) => (id === undefined ? [] : [Number(id)]));
          expect(claimed.every(isLowest)).toBe(true);
          expect(places.some(isLowest)).toBe(true);
        }
        for (const { cheapestBelow, cheapestAbove } of found) {
          expect(cheapestBelow).not.toBe(cheapestAbove);
        }
      }),
      { numRuns: 60, seed: 3 },
    );
  });
});

function leastOf(costs: readonly ((x: number) => number)[], x: number): number {
  return Math.min(...costs.map((cost) => cost(x)));
}
