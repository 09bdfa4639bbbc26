import {
  expectedExcess,
  gammaMatch,
  hasUniformRemainder,
  survivalOf,
} from '../distributions/gammaMatch.ts';
import type { BlockHoursBilling } from '../input/billing.ts';
import { monthly } from '../timeline/counts.ts';
import { agedBank } from './agedBank.ts';
import type { WantedHours } from './monthlyLimit.ts';

/** What a bank of prepaid hours is expected to need, month by month. */
export interface BankUse {
  readonly blocksBought: Float64Array;
  /** Hours beyond an empty bank that is not topped up. */
  readonly overageHours: Float64Array;
}

/**
 * Expected purchases of a bank whose first block is bought in month 1. Cumulative drawn hours D(t)
 * are gamma-matched: blocks bought by t = 1 + Σ_{k ≥ 1} P(D(t) > kB); without top-up the overage by
 * t is E[(D(t) − B)⁺]. With expiry or a rollover cap, a recursion over balance and age.
 * An approximation in both cases, since the month's hours are matched by two moments.
 *
 * @param draws hours drawn in each month
 */
export function bankUse(terms: BlockHoursBilling, draws: readonly WantedHours[]): BankUse {
  if (terms.expiryMonths > 0 || terms.rolloverCapHours !== null) return agedBank(terms, draws);
  const drawnBy = accumulate(draws);
  const size = terms.blockHours;
  const bought = drawnBy.map((drawn) => (terms.isToppedUp ? blocksNeeded(drawn, size) : 1));
  const beyond = drawnBy.map((drawn) => (terms.isToppedUp ? 0 : hoursOver(drawn, size)));
  return { blocksBought: increments(bought), overageHours: increments(beyond) };
}

/** Standard deviations below its mean where a gamma variable certainly is not. */
const certain = 9;
const directTerms = 400;

/**
 * 1 + Σ_{k ≥ 1} P(D > k·size): D/size + ½ where D spreads over many blocks; else certain terms at
 * once, then direct ones, then Euler–Maclaurin.
 */
function blocksNeeded(drawn: WantedHours, size: number): number {
  if (!(drawn.mean > 0)) return 1;
  const match = gammaMatch(drawn.mean, drawn.variance, drawn.none);
  if (hasUniformRemainder(match, size)) return drawn.mean / size + 1 - match.some / 2;
  const least = (drawn.mean - certain * Math.sqrt(drawn.variance)) / size;
  const first = Math.max(1, Math.floor(least));
  let blocks = first;
  for (let k = first; k < first + directTerms; k += 1) {
    const chance = survivalOf(match, k * size);
    blocks += chance;
    if (chance < 1e-12) return blocks;
  }
  const from = (first + directTerms) * size;
  const chance = survivalOf(match, from);
  const slope = chance - survivalOf(match, from + size);
  return blocks + expectedExcess(match, from) / size + chance / 2 + slope / 12;
}

function hoursOver(drawn: WantedHours, size: number): number {
  return drawn.mean > 0
    ? expectedExcess(gammaMatch(drawn.mean, drawn.variance, drawn.none), size)
    : 0;
}

function accumulate(draws: readonly WantedHours[]): readonly WantedHours[] {
  let mean = 0;
  let variance = 0;
  let none = 1;
  return draws.map((draw) => {
    mean += draw.mean;
    variance += draw.variance;
    none *= draw.none ?? 0;
    return { mean, variance, none };
  });
}

/** What each month adds. A gamma match of more hours may lie a trifle lower: nothing is ever taken back. */
function increments(totals: readonly number[]): Float64Array {
  let highest = 0;
  return monthly(totals.length, (t) => {
    const added = Math.max(0, (totals[t - 1] as number) - highest);
    highest += added;
    return added;
  });
}
