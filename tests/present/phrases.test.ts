import { expect, test } from 'vitest';
import {
  capitalised,
  horizonOf,
  listOf,
  plural,
  uncapitalised,
} from '../../src/present/phrases.ts';

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c'], 'a, b and c'],
])('%j is listed as "%s"', (items, text) => {
  expect(listOf(items)).toBe(text);
});

test.each([
  [0, '0 gaps'],
  [1, '1 gap'],
  [2, '2 gaps'],
])('%d of them: %s', (count, text) => {
  expect(plural(count, 'gap')).toBe(text);
});

test('a plural may be irregular and its number written out', () => {
  expect(plural(2, 'person', 'people', 'two')).toBe('two people');
});

test.each([
  [1, '1 month'],
  [12, '1 year'],
  [18, '18 months'],
  [36, '3 years'],
  [120, '10 years'],
])('a horizon of %d months reads %s', (months, text) => {
  expect(horizonOf(months)).toBe(text);
});

test('first letters change case, the rest stays', () => {
  expect(capitalised('all in')).toBe('All in');
  expect(uncapitalised('Help desk')).toBe('help desk');
});
