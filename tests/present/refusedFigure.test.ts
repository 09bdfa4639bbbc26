import { describe, expect, it } from 'vitest';
import { refusedFigure } from '../../src/present/refusedFigure.ts';

describe('a figure in a refusal', () => {
  it.each([
    [0, '0'],
    [-0.001, '−0,001'],
    [20_000, '20.000'],
    [999_999_999_999.25, '999.999.999.999,25'],
    [1e300, '1E300'],
    [-2.5e-9, '−2,5E−9'],
  ])('%d reads %s in German', (value, text) => {
    expect(refusedFigure(value, 'de-DE')).toBe(text);
  });

  it('never reads as the bound that it misses by its last digit', () => {
    expect(refusedFigure(1 + Number.EPSILON, 'en-US')).toBe('1.0000000000000002');
  });
});
