import { expect, it } from 'vitest';
import { largestFit } from '../../../src/features/presenting/largestFit.ts';

it('leaves a screen that fits at its usual size', () => {
  expect(largestFit(0.6, 1, () => true)).toBe(1);
});

it.each([0.61, 0.75, 0.93, 0.999])('finds the largest size within a hundredth: %f', (limit) => {
  const found = largestFit(0.6, 1, (share) => share <= limit);
  expect(found).toBeLessThanOrEqual(limit);
  expect(found).toBeGreaterThan(limit - 0.0101);
});

it('leaves alone what has to be scrolled even at the least size', () => {
  expect(largestFit(0.6, 1, (share) => share < 0.5)).toBe(1);
});

it('measures nothing where only one size is allowed', () => {
  const asked: number[] = [];
  largestFit(1, 1, (share) => asked.push(share) === 0);
  expect(asked).toEqual([]);
});

it('goes no further than the most that comes into question', () => {
  expect(largestFit(0.6, 0.8, () => true)).toBe(0.8);
  expect(largestFit(0.6, 0.8, (share) => share <= 0.7)).toBeLessThanOrEqual(0.7);
  expect(largestFit(0.6, 0.8, () => false)).toBe(0.8);
});
