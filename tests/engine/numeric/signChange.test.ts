import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signChange } from '../../../src/engine/numeric/signChange.ts';

function between(f: (x: number) => number, from: number, to: number, isWhole = false) {
  let calls = 0;
  const counted = (x: number) => {
    calls += 1;
    return f(x);
  };
  const found = signChange(counted, { x: from, y: f(from) }, { x: to, y: f(to) }, isWhole);
  return { ...found, calls };
}

describe('signChange', () => {
  it('hits the root of a straight line at once', () => {
    const { above, calls } = between((x) => 3 * x - 12, 0, 10);
    expect([above.x, above.y, calls]).toEqual([4, 0, 1]);
  });

  it('closes in on the root of a curve to the last bits', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 9.9, noNaN: true }), (root) => {
        const { below, above, calls } = between((x) => x ** 3 - root ** 3, 0, 10);
        expect(Math.abs(above.x - root)).toBeLessThanOrEqual(2e-14 * root);
        expect(below.x).toBeLessThanOrEqual(above.x);
        expect(calls).toBeLessThan(110);
      }),
    );
  });

  it('encloses a jump by neighbours', () => {
    const { below, above } = between((x) => (x < Math.E ? -1 : 1e6), 0, 100);
    expect(below.x).toBeLessThan(Math.E);
    expect(above.x).toBeGreaterThanOrEqual(Math.E);
    expect(above.x - below.x).toBeLessThan(1e-13);
  });

  it('tries whole numbers alone where only these count', () => {
    for (const root of [0.5, 3.5, 49.9, 98.1]) {
      const { below, above } = between(
        (x) => {
          if (!Number.isInteger(x)) throw new Error(`${x} is not whole.`);
          return (x - root) ** 3;
        },
        0,
        99,
        true,
      );
      expect([below.x, above.x]).toEqual([Math.floor(root), Math.ceil(root)]);
    }
  });

  it('finds the way down as well as up', () => {
    expect(between((x) => 5 - x, 0, 10).above).toEqual({ x: 5, y: 0 });
  });
});
