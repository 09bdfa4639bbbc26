import { describe, expect, it } from 'vitest';
import { plainNumber } from '../../../src/exports/csv/plainNumber.ts';

describe('the number that a cell shows', () => {
  it.each([
    ['$1,234', 1234],
    ['−$1,234.50', -1234.5],
    ['0', 0],
    ['22', 22],
    ['12.5%', 0.125],
    ['−3 %', -0.03],
  ])('%s is %d', (text, value) => {
    expect(plainNumber(text, 'en-US')).toBeCloseTo(value, 12);
  });

  it.each(['$114k', '3 of 4', '2027-01', '', '–', '$1.2M', 'month 13', '1–2'])(
    '%j is no plain number',
    (text) => {
      expect(plainNumber(text, 'en-US')).toBeUndefined();
    },
  );

  it('follows the locale: 1.234,5 € is 1234.5 in German', () => {
    expect(plainNumber('1.234,5 €', 'de-DE')).toBe(1234.5);
  });
});
