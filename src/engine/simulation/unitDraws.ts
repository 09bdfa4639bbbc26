import { type QuantileTable, tailAt } from '../distributions/quantileTable.ts';
import { saltedBits, salts } from '../random/saltedBits.ts';

/**
 * Labour and wait of an incident come from the halves of one word: each half gives a cell of the body,
 * and in the tails, one draw in 64, another word of the variable's own gives the rest of 32 bits.
 *
 * @param body that of the table, taken out of it before a loop
 * @param word the incident's bits of `salts.unit`
 * @param low first word of the incident's key
 * @param high second word of the incident's key
 */
export const labourUnit = (
  body: Float32Array,
  table: QuantileTable,
  word: number,
  low: number,
  high: number,
): number => {
  const value = body[word >>> 19] as number;
  return value === value ? value : inTail(table, word, saltedBits(low, high, salts.labour));
};

/** As `labourUnit`, from the other half. */
export const waitUnit = (
  body: Float32Array,
  table: QuantileTable,
  word: number,
  low: number,
  high: number,
): number => {
  const value = body[(word >>> 3) & 8191] as number;
  return value === value ? value : inTail(table, word << 16, saltedBits(low, high, salts.wait));
};

const inTail = (table: QuantileTable, upper: number, more: number): number => {
  return tailAt(table, (upper & -65536) | (more >>> 16));
};
