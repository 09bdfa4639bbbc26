import { expect, test } from 'vitest';
import { isoMonthAt, yearsOf } from '../../src/present/months.ts';

test.each([
  [1, '2027-01', '2027-01'],
  [12, '2027-01', '2027-12'],
  [13, '2027-01', '2028-01'],
  [2, '2027-12', '2028-01'],
])('month %d of a scenario that starts in %s is %s', (index, start, iso) => {
  expect(isoMonthAt(index, start)).toBe(iso);
});

test('a horizon of 30 months has two years and a short one', () => {
  expect(yearsOf(30)).toEqual([
    { year: 1, from: 1, to: 12 },
    { year: 2, from: 13, to: 24 },
    { year: 3, from: 25, to: 30 },
  ]);
});
