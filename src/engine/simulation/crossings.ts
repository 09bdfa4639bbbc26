import { layerSets } from './contract.ts';
import { pairCount } from './block.ts';
import type { Lane } from './lanes.ts';

/** Relative difference of cumulative costs below which two plans are level. */
const level = 1e-12;

/**
 * Break-even by trial for every pair of plans and both layer sets: the last month in which the sign
 * of the difference of cumulative costs changes, or never.
 *
 * @param counts [layer set][pair][month, then never]
 */
export function createCrossings(counts: Int32Array, plans: number, months: number, width: number) {
  const pairs = pairCount(plans);
  const signs = layerSets.map(() => Array.from({ length: pairs }, () => new Int8Array(width)));
  const crossed = layerSets.map(() => Array.from({ length: pairs }, () => new Int16Array(width)));
  return {
    begin() {
      for (const lane of signs.flat()) lane.fill(0);
      for (const lane of crossed.flat()) lane.fill(months);
    },
    /** @param cumulative costs of every plan up to and with month m (from 0) */
    month(m: number, set: number, cumulative: readonly Lane[], count: number) {
      let pair = 0;
      for (let a = 0; a < plans; a += 1) {
        for (let b = a + 1; b < plans; b += 1) {
          const sign = signs[set]?.[pair] as Int8Array;
          const month = crossed[set]?.[pair] as Int16Array;
          compare(cumulative[a] as Lane, cumulative[b] as Lane, sign, month, m, count);
          pair += 1;
        }
      }
    },
    end(count: number) {
      for (const [set, byPair] of crossed.entries()) {
        for (const [pair, month] of byPair.entries()) {
          const row = (set * pairs + pair) * (months + 1);
          for (let i = 0; i < count; i += 1) {
            counts[row + (month[i] as number)] = (counts[row + (month[i] as number)] as number) + 1;
          }
        }
      }
    },
  };
}

function compare(
  a: Lane,
  b: Lane,
  sign: Int8Array,
  month: Int16Array,
  m: number,
  count: number,
): void {
  for (let i = 0; i < count; i += 1) {
    const cost = a[i] as number;
    const difference = cost - (b[i] as number);
    const before = sign[i] as number;
    // Nearly always the plan that was dearer still is.
    const beyond = difference * before;
    if (beyond > 0 && beyond > level * cost) continue;
    if (Math.abs(difference) <= level * cost) continue;
    const now = difference > 0 ? 1 : -1;
    if (now === before) continue;
    sign[i] = now;
    if (before !== 0) month[i] = m;
  }
}
