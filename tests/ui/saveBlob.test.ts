import { describe, expect, it } from 'vitest';
import { fileNameOf } from '../../src/ui/saveBlob.ts';
import { isolated } from '../../src/present/isolated.ts';

describe('the name of a saved file', () => {
  it('is made of the words of the scenario and the figure', () => {
    expect(fileNameOf(['Agency, 22 people', 'Cumulative cost'], 'csv')).toBe(
      'agency-22-people-cumulative-cost.csv',
    );
  });

  it('keeps the letters of any language, and is never empty', () => {
    expect(fileNameOf(['Büro · Köln/2'], 'fix-or-fee.json')).toBe('büro-köln-2.fix-or-fee.json');
    expect(fileNameOf(['…'], 'fix-or-fee.json')).toBe('scenario.fix-or-fee.json');
  });

  it('holds no marks of a name that runs from right to left', () => {
    expect(fileNameOf(['Agency', `Bills of ${isolated('תוכנית')}, by year`], 'svg')).toBe(
      'agency-bills-of-תוכנית-by-year.svg',
    );
  });
});
