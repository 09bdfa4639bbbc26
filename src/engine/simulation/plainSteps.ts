import type { QuantileTable } from '../distributions/quantileTable.ts';
import { firstBits, incidentAt, nextIncident, saltedBits, salts } from '../random/saltedBits.ts';
import type { Cells } from './cells.ts';
import { plainBill, type PlainLanes } from './plainBill.ts';
import type { Reach } from './reach.ts';
import { fixedOf, type HourTerms, perLabourOf, perWaitOf, type Sums } from './slotSums.ts';
import { labourUnit } from './unitDraws.ts';

/** What tells the sums of plain incidents, the same in every trial. */
export interface PlainTerms {
  /** Hours lost are min(base + perLabour·h, cap) for unit labour h. */
  readonly base: number;
  readonly perLabour: number;
  readonly cap: number;
  /** ⌈max(least, billed·h)⌉ increments are billed, and the trip. */
  readonly least: number;
  readonly billed: number;
  readonly perIncrement: number;
  readonly trip: number;
}

/** Those of the first trial. */
export function plainTerms(terms: HourTerms, lanes: PlainLanes): PlainTerms {
  const { least, billed, perUnit, trip } = plainBill(lanes, terms.labour, 0);
  return {
    base: fixedOf(terms, 0) + perWaitOf(terms, 0),
    perLabour: perLabourOf(terms, 0),
    cap: terms.cap[0] as number,
    least,
    billed,
    perIncrement: perUnit,
    trip,
  };
}

export function isSameTerms(a: PlainTerms, b: PlainTerms): boolean {
  return (
    a.base === b.base &&
    a.perLabour === b.perLabour &&
    a.cap === b.cap &&
    a.least === b.least &&
    a.billed === b.billed &&
    a.perIncrement === b.perIncrement &&
    a.trip === b.trip
  );
}

/**
 * What an incident comes to at each step of the labour table, where labour alone tells incidents apart
 * and no range moves their terms: one number holds the increments billed and unit labour, so that a draw
 * is one load and one addition, and the sums are exact.
 */
export interface PlainSteps {
  /** Increments · `unitRoom` + unit labour · `perUnit`; NaN where the tails begin. */
  readonly packed: Float64Array;
  /** Powers of two; every step's labour is a whole number of 1/`perUnit`. */
  readonly perUnit: number;
  readonly unitRoom: number;
  readonly table: QuantileTable;
  readonly terms: PlainTerms;
}

/** Incidents that are added up in one number. */
const mostAtATime = 32;

/** Null where so many incidents do not fit into a number, or where the cap cuts the body. */
export function plainSteps(table: QuantileTable, terms: PlainTerms): PlainSteps | null {
  const { base, perLabour, cap } = terms;
  const { least, most } = extentOf(table.body);
  // The 24 bits of a number in single precision.
  const perUnit = twoAtLeast(8388608 / least);
  const unitRoom = twoAtLeast(mostAtATime * most * perUnit);
  const isFit = mostAtATime * (incrementsOf(terms, most) + 1) * unitRoom <= 2 ** 53;
  if (!isFit || base + perLabour * most > cap) return null;
  const packed = new Float64Array(table.body.length);
  for (let step = 0; step < packed.length; step += 1) {
    const unit = table.body[step] as number;
    packed[step] = incrementsOf(terms, unit) * unitRoom + unit * perUnit;
  }
  return { packed, perUnit, unitRoom, table, terms };
}

function extentOf(body: Float32Array): { least: number; most: number } {
  let least = Number.POSITIVE_INFINITY;
  let most = 0;
  for (let step = 0; step < body.length; step += 1) {
    const unit = body[step] as number;
    if (unit < least) least = unit;
    if (unit > most) most = unit;
  }
  return { least, most };
}

/** The least power of two, from 1, that is not below a value. */
function twoAtLeast(value: number): number {
  let power = 1;
  while (power < value) power *= 2;
  return power;
}

const incrementsOf = ({ billed, least }: PlainTerms, unit: number): number => {
  return Math.ceil(Math.max(least, billed * unit));
};

/**
 * What one number does not hold of a trial's incidents: increments, unit labour, hours above the cap.
 * Memory of the module, so that loops find it without asking where it is.
 */
const aside = new Float64Array(3);

/** Adds up all incidents of a reach. */
export function sumPlainSteps(
  { count: counts, labour: labours, hours: hourSums, column: columns }: Sums,
  { keyLow, keyHigh }: Cells,
  { begin, end, trials, trialCount }: Reach,
  of: PlainSteps,
): void {
  const { terms } = of;
  // What is read of an object is only known to be some value: sums say more.
  const base = terms.base + 0;
  const perLabour = terms.perLabour + 0;
  const perIncrement = terms.perIncrement + 0;
  const trip = terms.trip + 0;
  const unitRoom = of.unitRoom + 0;
  const perRoom = 1 / unitRoom;
  const unit = 1 / of.perUnit;
  const most = mostAtATime | 0;
  const more = aside;
  for (let n = 0; n < trialCount; n += 1) {
    const i = trials[n] as number;
    const low = keyLow[i] as number;
    const high = keyHigh[i] as number;
    const all = (end[i] as number) - (begin[i] as number);
    const sum = packedSum(of, low, high, all > most ? 0 : all) + 0;
    let increments = Math.floor(sum * perRoom);
    let labour = (sum - increments * unitRoom) * unit;
    let beyond = 0;
    if (all > most) addMany(of, low, high, all);
    if ((more[1] as number) > 0) {
      increments += more[0] as number;
      labour += more[1] as number;
      beyond = more[2] as number;
      more[0] = 0;
      more[1] = 0;
      more[2] = 0;
    }
    counts[i] = all;
    labours[i] = labour;
    hourSums[i] = base * all + perLabour * labour - beyond;
    columns[i] = perIncrement * increments + trip * all;
  }
}

/**
 * Adds up incidents two at a time: what V8 checks at every turn costs more than a draw. One of a tail
 * ends the inner loop, which calls nothing, and is added aside.
 */
const packedSum = (of: PlainSteps, first: number, high: number, few: number): number => {
  const { packed } = of;
  const salt = salts.unit | 0;
  let low = first | 0;
  let left = few | 0;
  let sum = 0;
  for (;;) {
    for (; left > 1; left -= 2) {
      const next = nextIncident(low);
      const one = packed[firstBits(low, high, salt) >>> 19] as number;
      const both = one + (packed[firstBits(next, high, salt) >>> 19] as number);
      if (both !== both) break;
      sum += both;
      low = nextIncident(next);
    }
    if (left === 0) return sum;
    const one = packed[firstBits(low, high, salt) >>> 19] as number;
    if (one === one) sum += one;
    else addTail(of, low, high);
    if (left === 1) return sum;
    low = nextIncident(low);
    left -= 1;
  }
};

/** Adds incidents that are too many for one number. */
function addMany(of: PlainSteps, first: number, high: number, all: number): void {
  const { unitRoom, perUnit } = of;
  let low = first;
  let increments = 0;
  let labour = 0;
  for (let rest = all; rest > 0; rest -= mostAtATime) {
    const few = Math.min(rest, mostAtATime);
    const sum = packedSum(of, low, high, few);
    const whole = Math.floor(sum / unitRoom);
    increments += whole;
    labour += (sum - whole * unitRoom) / perUnit;
    low = incidentAt(low, few);
  }
  aside[0] = (aside[0] as number) + increments;
  aside[1] = (aside[1] as number) + labour;
}

/** Adds one incident of a tail. */
function addTail({ table, terms }: PlainSteps, low: number, high: number): void {
  const word = saltedBits(low, high, salts.unit);
  const unit = labourUnit(table.body, table, word, low, high);
  const beyond = terms.base + terms.perLabour * unit - terms.cap;
  aside[0] = (aside[0] as number) + incrementsOf(terms, unit);
  aside[1] = (aside[1] as number) + unit;
  aside[2] = (aside[2] as number) + Math.max(0, beyond);
}
