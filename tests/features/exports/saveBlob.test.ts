import { describe, expect, it } from 'vitest';
import { fileNameOf } from '../../../src/features/exports/saveBlob.ts';
import { isolated } from '../../../src/present/isolated.ts';

describe('the name of a saved file', () => {
  it('is made of the words of the scenario and the figure', () => {
    expect(fileNameOf(['Agency, 22 people', 'Cumulative cost'], 'csv')).toBe(
      'agency-22-people-cumulative-cost.csv',
    );
  });

  it('holds no marks of a name that runs from right to left', () => {
    expect(fileNameOf(['Agency', `Bills of ${isolated('תוכנית')}, by year`], 'svg')).toBe(
      'agency-bills-of-תוכנית-by-year.svg',
    );
  });
});
