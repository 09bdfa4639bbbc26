import { describe, expect, it } from 'vitest';
import { fingerprint } from './fingerprint.ts';

const digestOf = (value: unknown) => fingerprint(value).digest;

describe('a fingerprint', () => {
  it('is the same for the same value, whichever list holds its numbers', () => {
    expect(digestOf({ a: [1, 2.5, 'x', null] })).toBe(digestOf({ a: [1, 2.5, 'x', null] }));
    expect(digestOf([1, 2.5])).toBe(digestOf(Float64Array.of(1, 2.5)));
  });

  it.each([
    ['the last bit of a number', 0.3, 0.1 + 0.2],
    ['the sign of nothing', 0, -0],
    ['a text that looks like a number', 1, '1'],
    ['what there is not', null, undefined],
    ['a claim', true, false],
    ['an order', [1, 2], [2, 1]],
    ['where a list ends', [[1], 2], [[1, 2]]],
    ['a name', { a: 1 }, { b: 1 }],
    ['a list and a record', [], {}],
  ])('tells %s', (_, one, other) => {
    expect(digestOf(one)).not.toBe(digestOf(other));
    expect(digestOf({ deep: [one] })).not.toBe(digestOf({ deep: [other] }));
  });

  it('counts the numbers that it read', () => {
    expect(fingerprint({ a: 1, b: [2, 'x', Int32Array.of(3, 4)] }).numbers).toBe(4);
  });

  it('accepts no result that is not a number, and says where it stands', () => {
    expect(() => fingerprint({ plans: [{ cost: Number.NaN }] })).toThrow('plans.0.cost');
  });
});
