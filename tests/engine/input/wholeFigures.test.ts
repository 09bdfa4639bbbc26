import { describe, expect, it } from 'vitest';
import { bounds } from '../../../src/engine/index.ts';
import { isWholeFigure } from '../../../src/engine/input/wholeFigures.ts';

describe('whole figures', () => {
  it('are those whose bounds say so, among all figures of the model', () => {
    const wrong = Object.entries(bounds).filter(
      ([path, { isWhole }]) => isWholeFigure(path) !== (isWhole === true),
    );
    expect(wrong).toEqual([]);
    expect(Object.keys(bounds).filter(isWholeFigure).length).toBeGreaterThan(30);
  });

  it('are whole as overrides too', () => {
    const override = 'plans.1.composition.rest.overrides.billing.';
    expect(isWholeFigure(`${override}minimumSeats`)).toBe(true);
    expect(isWholeFigure(`${override}perUserPerMonth`)).toBe(false);
  });
});
