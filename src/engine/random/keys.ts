/**
 * Keys of 64 bits as two 32-bit words. A key is mixed by a four-round Feistel network whose round
 * function is the finaliser of MurmurHash3: a bijection of 64 bits, so that keys collide only if
 * what they are made of does.
 */
export interface Key {
  readonly low: number;
  readonly high: number;
}

/** Round constants: the fractional bits of √2, √3, √5, √7. */
const roundKeys = [0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a] as const;

/** The finaliser of MurmurHash3, a bijection of 32 bits with full avalanche. */
export function scramble(word: number): number {
  let x = word;
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return x ^ (x >>> 16);
}

export function mixed(low: number, high: number): Key {
  let a = low | 0;
  let b = high | 0;
  b ^= scramble(a + roundKeys[0]);
  a ^= scramble(b + roundKeys[1]);
  b ^= scramble(a + roundKeys[2]);
  a ^= scramble(b + roundKeys[3]);
  return { low: a, high: b };
}

/**
 * The key of `part` within `key`. The words of the part change places, so that a part within a key is
 * not the key within the part.
 */
export function within(key: Key, part: Key): Key {
  return mixed(key.low ^ part.high, key.high ^ part.low);
}

/** Key of a whole number from 0 to 2⁵³ − 1. */
export function keyOfNumber(value: number): Key {
  return mixed(value | 0, Math.floor(value / 4294967296));
}

/** Key of a text: both words take in every UTF-16 unit, with different multipliers. */
export function keyOfText(text: string): Key {
  let low = 0x811c9dc5;
  let high = text.length;
  for (let n = 0; n < text.length; n += 1) {
    const unit = text.charCodeAt(n);
    low = Math.imul(low ^ unit, 0x01000193);
    high = scramble(high + Math.imul(unit + 1, 0x9e3779b1));
  }
  return mixed(low, high);
}
