import { describe, expect, it } from 'vitest';
import { readOrder } from '../../../src/engine/simulation/orderStatistics.ts';

/** Numbers from 0 to 1 without a pattern. */
function draws(count: number): Float64Array {
  let state = 12_345;
  return Float64Array.from({ length: count }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    return (state >>> 0) / 2 ** 32;
  });
}

const u = draws(10_000);
const series: Readonly<Record<string, Float64Array>> = {
  even: u,
  'all equal': u.map(() => 7.25),
  'nearly all equal': u.map((x, n) => (n % 100 === 3 ? 100 * x : 12)),
  'equal but for the last': u.map((_, n) => (n === 9_999 ? 8 : 7)),
  'two values': u.map((x) => (x < 0.2 ? 1 : 2)),
  'a few huge ones': u.map((x, n) => (n % 80 === 0 ? 1e12 * x : x)),
  'huge and negative ones': u.map((x) => (x < 0.02 ? -1e300 : x > 0.97 ? 1e300 : x)),
  'over 250 powers of ten': u.map((x) => 10 ** (250 * x - 125)),
  'a tail on either side': u.map((x) => Math.tan(3.1 * (x - 0.5))),
  'in order': u.slice().sort(),
  'more than can be subtracted': u.map((x) => (2 * x - 1) * 1.7e308),
  infinite: u.map((x) => (x < 0.3 ? -Infinity : x > 0.9 ? Infinity : x)),
  'the smallest there are': u.map((x) => Math.floor(9 * x) * Number.MIN_VALUE),
  few: u.slice(0, 47),
  'a few more': u.slice(0, 300),
  one: u.slice(0, 1),
  'more than are looked at at a time': draws(20_001),
};

describe('order statistics', () => {
  it.each(Object.entries(series))('are those of the sorted series: %s', (_, values) => {
    const sorted = values.slice().sort();
    const { length } = values;
    const ranks = [0.0001, 0.04, 0.05, 0.06, 0.1, 0.24, 0.25, 0.5, 0.501, 0.9, 0.95, 0.99, 1].map(
      (p) => Math.max(1, Math.ceil(p * length)),
    );
    const asked = Int32Array.from(new Set(ranks));
    const read = new Float64Array(asked.length);
    const before = values.slice();
    readOrder(values, asked, read);
    expect(read).toEqual(Float64Array.from(asked, (rank) => sorted[rank - 1] as number));
    expect(values).toEqual(before);
  });
});
