import { describe, expect, it } from 'vitest';
import {
  keyOfNumber,
  keyOfText,
  mixed,
  scramble,
  within,
} from '../../../src/engine/random/keys.ts';
import { saltedBits, salts, variableNames } from '../../../src/engine/random/saltedBits.ts';

const word = 0xffffffffn;

/** The published mixer in whole numbers of any size, read a second time. */
function lowbias32(start: number, second = 0n): number {
  let x = BigInt(start >>> 0);
  x ^= x >> 16n;
  x = (x * 0x7feb352dn) & word;
  x ^= x >> 15n;
  x = ((x + second) * 0x846ca68bn) & word;
  x ^= x >> 16n;
  return Number(x);
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

  it('of a part within a key are not those of the key within the part', () => {
    const [a, b] = [keyOfNumber(3), keyOfNumber(5)];
    expect(within(a, b)).not.toEqual(within(b, a));
    expect(within(a, a)).not.toEqual(within(b, b));
  });

  it('of texts differ by order and by letter', () => {
    const keys = ['ab', 'ba', 'aa', 'a', ''].map((text) => Object.values(keyOfText(text)).join());
    expect(new Set(keys).size).toBe(5);
  });
});

describe('salted bits', () => {
  it('are what the published mixer gives', () => {
    for (let n = 0; n < 200; n += 1) {
      const low = Math.imul(n, 0x01234567);
      expect(saltedBits(low, 0, 0) >>> 0).toBe(lowbias32(low));
    }
    expect(saltedBits(5, 77, 9) >>> 0).toBe(lowbias32(5 ^ 9, 77n));
  });

  it('have a salt of their own for every variable', () => {
    expect(new Set(Object.values(salts)).size).toBe(variableNames.length);
  });
});
