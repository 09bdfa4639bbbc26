import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { apportion, roundTo } from '../../src/present/apportion.ts';

test('three thirds of a dollar add up to one', () => {
  expect(apportion([1 / 3, 1 / 3, 1 / 3], 1, 1)).toEqual([1, 0, 0]);
});

test('the largest remainder is rounded up first', () => {
  expect(apportion([1.2, 2.7, 3.4], 7, 1)).toEqual([1, 3, 3]);
  expect(apportion([1.2, 2.7, 3.4], 8, 1)).toEqual([1, 3, 4]);
});

test('whole amounts stay as they are', () => {
  expect(apportion([3750, 0.6, 0.7, 3750], 7501, 1)).toEqual([3750, 0, 1, 3750]);
});

test('floating-point dust is not a remainder', () => {
  expect(apportion([0.1 + 0.2, 0.7], 1, 0.1).map((amount) => amount.toFixed(1))).toEqual([
    '0.3',
    '0.7',
  ]);
});

test('printed amounts add up to the rounded total, each within one step', () => {
  const amounts = fc.array(fc.double({ min: 0, max: 1e7, noNaN: true }), { minLength: 1 });
  fc.assert(
    fc.property(amounts, (given) => {
      const total = roundTo(
        given.reduce((sum, amount) => sum + amount, 0),
        1,
      );
      const shown = apportion(given, total, 1);
      expect(shown.reduce((sum, amount) => sum + amount, 0)).toBe(total);
      for (const [index, amount] of shown.entries()) {
        expect(Math.abs(amount - (given[index] as number))).toBeLessThanOrEqual(1);
      }
    }),
  );
});
