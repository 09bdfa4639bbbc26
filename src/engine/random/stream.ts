import { type Key, scramble } from './keys.ts';

/**
 * xoroshiro64** of Blackman and Vigna: 64 bits of state, 32 bits a draw. The hot loops carry the
 * state in local variables and repeat these lines; a test holds them against this function.
 *
 * @source D. Blackman, S. Vigna, "Scrambled linear pseudorandom number generators", 2021
 */
export interface Stream {
  /** The next 32 bits, as a signed whole number. */
  next(): number;
  /** The state after the last draw. */
  state(): Key;
}

export function createStream(key: Key): Stream {
  let s0 = key.low;
  // State 0 would stay 0.
  let s1 = (key.low | key.high) === 0 ? 1 : key.high;
  return {
    next() {
      const scrambled = Math.imul(s0, 0x9e3779bb);
      const bits = Math.imul((scrambled << 5) | (scrambled >>> 27), 5);
      s1 ^= s0;
      s0 = ((s0 << 26) | (s0 >>> 6)) ^ s1 ^ (s1 << 9);
      s1 = (s1 << 13) | (s1 >>> 19);
      return bits;
    },
    state: () => ({ low: s0, high: s1 }),
  };
}

/** Uniform on (0, 1) of a key, 52 bits, never 0 or 1. */
export function uniformOf({ low, high }: Key): number {
  return ((low >>> 6) * 67108864 + (high >>> 6) + 0.5) / 4503599627370496;
}

/** What the marks of an incident are for; each has a uniform of its own, the same under every plan. */
export const markNames = [
  'part',
  'selfHelp',
  'skill',
  'outOfScope',
  'channel',
  'band',
  'onContact',
  'shortNotice',
  'parts',
  'directLoss',
] as const;
export type MarkName = (typeof markNames)[number];

/** The 32 bits of an incident's mark, from the state that the incident's own draws left behind. */
export function markBits(low: number, high: number, salt: number): number {
  return scramble(scramble(low + salt) ^ high);
}

/** Salts by name, so that no mark depends on which others are drawn. */
export const markSalts: Readonly<Record<MarkName, number>> = Object.fromEntries(
  markNames.map((name, index) => [name, Math.imul(index + 1, 0x9e3779b1)]),
) as Record<MarkName, number>;
