import { describe, expect, it } from 'vitest';
import {
  keyOfNumber,
  keyOfText,
  mixed,
  scramble,
  within,
} from '../../../src/engine/random/keys.ts';
import { createStream, uniformOf } from '../../../src/engine/random/stream.ts';

const word = 0xffffffffn;

/** xoroshiro64** in whole numbers of any size: the authors' lines, read a second time. */
function reference(low: bigint, high: bigint, count: number): readonly number[] {
  const turn = (x: bigint, by: bigint) => ((x << by) | (x >> (32n - by))) & word;
  let [s0, s1] = [low, high];
  return Array.from({ length: count }, () => {
    const output = (turn((s0 * 0x9e3779bbn) & word, 5n) * 5n) & word;
    const changed = s1 ^ s0;
    s0 = (turn(s0, 26n) ^ changed ^ (changed << 9n)) & word;
    s1 = turn(changed, 13n);
    return Number(output);
  });
}

describe('keys', () => {
  it('are scrambled by the published finaliser of MurmurHash3', () => {
    expect(scramble(0)).toBe(0);
    expect(scramble(1) >>> 0).toBe(0x514e28b7);
  });

  it('of neighbours are no closer than chance: a bit flips half of the 64 bits', () => {
    const bits = (x: number) => (x >>> 0).toString(2).replaceAll('0', '').length;
    let flipped = 0;
    for (let n = 0; n < 2_000; n += 1) {
      const a = mixed(n, 0);
      const b = mixed(n ^ (1 << (n % 32)), 0);
      flipped += bits(a.low ^ b.low) + bits(a.high ^ b.high);
    }
    // 2,000 × 64 fair coins: standard deviation 179 around 64,000.
    expect(Math.abs(flipped - 64_000)).toBeLessThan(4.5 * 179);
  });

  it('of texts differ by order and by letter', () => {
    const keys = ['ab', 'ba', 'aa', 'a', ''].map((text) => Object.values(keyOfText(text)).join());
    expect(new Set(keys).size).toBe(5);
  });
});

describe('streams', () => {
  it('draw what the published generator draws', () => {
    const stream = createStream({ low: 1, high: 2 });
    const drawn = Array.from({ length: 50 }, () => stream.next() >>> 0);
    expect(drawn).toEqual(reference(1n, 2n, 50));
  });

  // 16 × 16 cells: chi-square with 255 degrees of freedom has mean 255 and standard deviation 22.6.
  it('of neighbouring trials are independent', () => {
    const seed = keyOfNumber(7);
    const counts = new Int32Array(256);
    const samples = 51_200;
    const uniform = (trial: number) => uniformOf(within(seed, keyOfNumber(trial)));
    for (let n = 0; n < samples; n += 1) {
      const cell = Math.floor(uniform(n) * 16) * 16 + Math.floor(uniform(n + 1) * 16);
      counts[cell] = (counts[cell] as number) + 1;
    }
    const expected = samples / 256;
    const statistic = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    expect(Math.abs(statistic - 255)).toBeLessThan(4.5 * 22.6);
  });
});
