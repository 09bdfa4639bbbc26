import { expect, it } from 'vitest';
import { wholeShares } from '../../../src/present/decision/wholeShares.ts';

it.each([
  // Rounded one by one: 51 + 46 + 3 + 1 = 101.
  [
    [5068, 4566, 256, 110],
    [51, 46, 2, 1],
  ],
  // Rounded one by one: 75 + 17 + 4 + 3 = 99.
  [
    [7544, 1742, 436, 278],
    [76, 17, 4, 3],
  ],
  [
    [1, 1],
    [50, 50],
  ],
  [[7], [100]],
  // What holds 0.1 % is there.
  [
    [997, 1, 1, 1],
    [97, 1, 1, 1],
  ],
  [
    [495, 496, 3, 3, 3],
    [48, 49, 1, 1, 1],
  ],
])('shares of %j read as %j percent, 100 in all', (amounts, shares) => {
  expect(wholeShares(amounts)).toEqual(shares);
  expect(shares.reduce((a, b) => a + b, 0)).toBe(100);
});
