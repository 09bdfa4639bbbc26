import {
  countAt,
  placeOf,
  poissonAt,
  poissonTables,
  surelyNoneBelow,
} from '../distributions/poisson.ts';
import { type QuantileTable, quantileAt } from '../distributions/quantileTable.ts';
import { lognormalTable, mixingTable } from '../distributions/tables.ts';
import type { IncidentClass } from '../input/incidentClass.ts';
import { type Key, keyOfNumber, keyOfText, within } from '../random/keys.ts';
import { saltedBits, salts } from '../random/saltedBits.ts';
import type { Lane } from './lanes.ts';

/** What the draws of a class are made from, whatever the plans. */
export interface ClassDraws {
  readonly key: Key;
  /** Null for Poisson counts. */
  readonly mixing: QuantileTable | null;
  /** Null for constant labour. */
  readonly labour: QuantileTable | null;
  /** Null for a constant wait. */
  readonly wait: QuantileTable | null;
  readonly onContactShare: number;
}

export function classDraws(of: IncidentClass): ClassDraws {
  return {
    key: keyOfText(`class:${of.id}`),
    mixing: of.dispersion > 0 ? mixingTable(of.dispersion) : null,
    labour: of.labourCv > 0 ? lognormalTable(of.labourCv) : null,
    wait: of.responseCv > 0 ? lognormalTable(of.responseCv) : null,
    onContactShare: of.onContactShare,
  };
}

/** Key of a class and month, to be combined with a trial's. */
export function cellKey({ key }: ClassDraws, month: number): Key {
  return within(key, keyOfNumber(month));
}

/** Key of a trial. */
export function trialKey(seed: number, trial: number): Key {
  return within(keyOfNumber(seed), keyOfNumber(trial));
}

/**
 * The incidents of one class and month over a block of trials, in one flat run. Incident j of a cell
 * is the same under every plan; a plan with rate λ meets the first N of them, N the Poisson count of
 * mean λ·g at the cell's own bits, g the cell's draw of the gamma of mean 1 and variance φ, which
 * makes N negative binomial. N grows with λ: a lower rate meets a prefix. Whatever else is drawn of
 * incident j comes from the cell's key, j and the variable's salt.
 */
export interface Cells {
  /** Begin of each trial's incidents, and the end of the last. */
  readonly offset: Int32Array;
  /** g of each trial's cell, and the cell's key. */
  readonly mixing: Lane;
  readonly keyLow: Int32Array;
  readonly keyHigh: Int32Array;
  /** Trials with at least one incident. */
  readonly struck: Int32Array;
  struckCount: number;
  /** Incidents of all trials. */
  incidents: number;
}

export function createCells(width: number): Cells {
  return {
    offset: new Int32Array(width + 1),
    mixing: new Float64Array(width),
    keyLow: new Int32Array(width),
    keyHigh: new Int32Array(width),
    struck: new Int32Array(width),
    struckCount: 0,
    incidents: 0,
  };
}

/** Keys of the trials of a block. */
export interface TrialKeys {
  readonly low: Int32Array;
  readonly high: Int32Array;
}

/**
 * Keys and counts of every cell of trials `from` … `to` − 1: the incidents that a plan with rate
 * `limits` would meet. The second word of the key gives the count; each incident's words mix it with
 * the first, which is independent of it.
 */
export function drawCells(
  cells: Cells,
  { mixing: table }: ClassDraws,
  { low: trialLow, high: trialHigh }: TrialKeys,
  { low: cellLow, high: cellHigh }: Key,
  limits: Lane,
  from: number,
  to: number,
): void {
  const { mixing, keyLow, keyHigh, offset, struck } = cells;
  const mixingSalt = salts.mixing | 0;
  const gridSalt = salts.grid | 0;
  const firstLow = cellLow | 0;
  const firstHigh = cellHigh | 0;
  const tables = poissonTables();
  let n = 0;
  let trials = 0;
  // Without ranges and mixing, all trials have the same mean.
  let known = Number.NaN;
  // What functions return that are rarely called is only known to be some value: sums and `| 0` say more.
  let noneBelow = 0.5;
  let lower = 0;
  let edge = 0;
  for (let i = from; i < to; i += 1) {
    const x = (trialLow[i] as number) ^ firstLow;
    const y = (trialHigh[i] as number) ^ firstHigh;
    const high = saltedBits(y, x, 0);
    offset[i] = n;
    let mean = limits[i] as number;
    let low = 0;
    if (table !== null) {
      low = saltedBits(x, y, 0);
      const g = quantileAt(table, saltedBits(low, high, mixingSalt));
      mixing[i] = g;
      mean *= g;
    }
    if (mean !== known) {
      known = mean;
      noneBelow = surelyNoneBelow(mean) + 0;
      const place = placeOf(mean);
      lower = place.lower | 0;
      edge = place.edge | 0;
    }
    if (high >>> 0 < noneBelow) continue;
    if (table === null) low = saltedBits(x, y, 0);
    const gridBits = saltedBits(low, high, gridSalt);
    const met =
      mean < 256
        ? countAt(tables, lower, edge, high, gridBits)
        : poissonAt(tables, mean, high, gridBits);
    keyLow[i] = low;
    keyHigh[i] = high;
    struck[trials] = i;
    trials += met > 0 ? 1 : 0;
    n += met;
  }
  offset[to] = n;
  cells.struckCount = trials;
  cells.incidents = n;
}

/**
 * Where the incidents of a plan end that meets the first of those of each cell: as many as a mean of
 * its own rate gives at the cell's own bits.
 */
export function drawEnds(
  ends: Int32Array,
  cells: Cells,
  rates: Lane,
  limits: Lane,
  isMixed: boolean,
): void {
  const { mixing, keyLow, keyHigh, offset, struck, struckCount } = cells;
  const gridSalt = salts.grid | 0;
  const tables = poissonTables();
  for (let n = 0; n < struckCount; n += 1) {
    const i = struck[n] as number;
    const rate = rates[i] as number;
    if (rate === limits[i]) {
      ends[i] = offset[i + 1] as number;
      continue;
    }
    const high = keyHigh[i] as number;
    const mean = rate * (isMixed ? (mixing[i] as number) : 1);
    const gridBits = saltedBits(keyLow[i] as number, high, gridSalt);
    ends[i] = (offset[i] as number) + poissonAt(tables, mean, high, gridBits);
  }
}
