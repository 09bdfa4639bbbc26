import { describe, expect, it } from 'vitest';
import { gammaSurvival } from '../../../src/engine/numeric/gamma.ts';
import * as engine from '../../../src/engine/numeric/normal.ts';
import { gammaCdf, normalCdf } from '../../../src/exports/workbook/distributions.ts';

describe('the distributions of a workbook’s values', () => {
  it('have the normal probabilities that tables print', () => {
    expect(normalCdf(0)).toBeCloseTo(0.5, 15);
    expect(normalCdf(1)).toBeCloseTo(0.841_344_746_068_543, 14);
    expect(normalCdf(-1.96)).toBeCloseTo(0.024_997_895_148_22, 14);
    // Φ(−6) = 9.865876450e-10
    expect(normalCdf(-6) * 1e9).toBeCloseTo(0.986_587_645, 9);
  });

  it('agree with the engine’s, which are worked out in another way', () => {
    const places = [0.01, 0.3, 0.9, 1, 1.1, 3, 10];
    const shapes = [0.001, 0.2, 0.5, 1, 2.5, 9.99, 10, 60, 400, 50_000];
    for (const shape of shapes) {
      for (const times of places) {
        const found = gammaCdf(times * shape * 3, shape, 3);
        expect(found).toBeCloseTo(1 - gammaSurvival(times * shape * 3, shape, 3), 9);
      }
    }
    for (let z = -8; z <= 8; z += 0.125) {
      expect(normalCdf(z) / engine.normalCdf(z)).toBeCloseTo(1, 11);
    }
  });

  it('are 0 at nothing, 1 at infinity and no number of none', () => {
    expect(gammaCdf(0, 2, 1)).toBe(0);
    expect(gammaCdf(Number.POSITIVE_INFINITY, 2, 1)).toBe(1);
    expect(gammaCdf(Number.NaN, 2, 1)).toBeNaN();
    expect([normalCdf(-40), normalCdf(40)]).toEqual([0, 1]);
  });
});
