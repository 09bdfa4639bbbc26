import { type QuantileTable, quantileAt } from '../distributions/quantileTable.ts';
import { poissonAt } from '../distributions/poisson.ts';
import { lognormalTable, mixingTable } from '../distributions/tables.ts';
import type { IncidentClass } from '../input/incidentClass.ts';
import { type Key, keyOfNumber, keyOfText, roundKeys, scramble, within } from '../random/keys.ts';
import { markBits, markSalts } from '../random/stream.ts';
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
 * makes N negative binomial. N grows with λ: a lower rate meets a prefix.
 */
export interface Cells {
  capacity: number;
  /** Unit labour and unit wait, both of mean 1; a wait of 0 is handled on contact. */
  labour: Float64Array;
  wait: Float64Array;
  /** State of the generator after the incident's own draws: the key of its marks. */
  low: Int32Array;
  high: Int32Array;
  /** Begin of each trial's incidents, and the end of the last. */
  readonly offset: Int32Array;
  /** g of each trial's cell, and the cell's key. */
  readonly mixing: Lane;
  readonly cellLow: Int32Array;
  readonly cellHigh: Int32Array;
  /** Trials with at least one incident. */
  readonly struck: Int32Array;
  struckCount: number;
}

export function createCells(width: number): Cells {
  return {
    ...buffers(4096),
    offset: new Int32Array(width + 1),
    mixing: new Float64Array(width),
    cellLow: new Int32Array(width),
    cellHigh: new Int32Array(width),
    struck: new Int32Array(width),
    struckCount: 0,
  };
}

function buffers(capacity: number) {
  return {
    capacity,
    labour: new Float64Array(capacity),
    wait: new Float64Array(capacity),
    low: new Int32Array(capacity),
    high: new Int32Array(capacity),
  };
}

/** Keys of the trials of a block. */
export interface TrialKeys {
  readonly low: Int32Array;
  readonly high: Int32Array;
}

const [key0, key1, key2, key3] = roundKeys;

/**
 * Draws every incident that a plan with rate `limits` would meet.
 *
 * @param hasMarks whether any plan reads marks; they are there without being drawn
 */
export function drawCells(
  cells: Cells,
  draws: ClassDraws,
  keys: TrialKeys,
  cell: Key,
  limits: Lane,
  count: number,
  hasMarks: boolean,
): void {
  drawCounts(cells, draws, keys, cell, limits, count);
  const total = cells.offset[count] as number;
  if (total > cells.capacity) Object.assign(cells, buffers(Math.ceil(total * 1.25)));
  if (total === 0) return;
  drawIncidents(cells, draws, hasMarks || draws.onContactShare > 0);
  finish(cells, draws, total);
}

/** Keys and counts of every cell: its first state of the generator, g, and where its incidents begin. */
function drawCounts(
  cells: Cells,
  draws: ClassDraws,
  keys: TrialKeys,
  cell: Key,
  limits: Lane,
  count: number,
): void {
  const { mixing, cellLow, cellHigh, offset, struck } = cells;
  const table = draws.mixing;
  let n = 0;
  let trials = 0;
  for (let i = 0; i < count; i += 1) {
    let s0 = (keys.low[i] as number) ^ cell.low;
    let s1 = (keys.high[i] as number) ^ cell.high;
    s1 ^= scramble(s0 + key0);
    s0 ^= scramble(s1 + key1);
    s1 ^= scramble(s0 + key2);
    s0 ^= scramble(s1 + key3);
    cellLow[i] = s0;
    cellHigh[i] = s1;
    offset[i] = n;
    const g = table === null ? 1 : quantileAt(table, scramble(s1 + key0));
    mixing[i] = g;
    const met = countMet((limits[i] as number) * g, s0, s1);
    struck[trials] = i;
    trials += met > 0 ? 1 : 0;
    n += met;
  }
  offset[count] = n;
  cells.struckCount = trials;
}

/**
 * Incidents that a plan with mean λ·g meets in the cell with this key. The low word decides; g and the
 * place on the grid of means come from hashes of the high word, the incidents from states after it.
 */
export function countMet(mean: number, low: number, high: number): number {
  return poissonAt(mean, low, scramble(high + key1));
}

/** Unit draws of every incident, cell by cell. */
function drawIncidents(cells: Cells, draws: ClassDraws, hasMarks: boolean): void {
  const { labour, wait, low, high, offset, struck, struckCount, cellLow, cellHigh } = cells;
  const labourTable = draws.labour;
  const waitTable = draws.wait;
  const drawsNothing = labourTable === null && waitTable === null;
  for (let at = 0; at < struckCount; at += 1) {
    const i = struck[at] as number;
    let s0 = cellLow[i] as number;
    let s1 = cellHigh[i] as number;
    if ((s0 | s1) === 0) s1 = 1;
    s1 ^= s0;
    s0 = ((s0 << 26) | (s0 >>> 6)) ^ s1 ^ (s1 << 9);
    s1 = (s1 << 13) | (s1 >>> 19);
    const end = offset[i + 1] as number;
    for (let n = offset[i] as number; n < end; n += 1) {
      if (labourTable !== null || drawsNothing) {
        if (labourTable !== null) labour[n] = quantileAt(labourTable, outputOf(s0));
        s1 ^= s0;
        s0 = ((s0 << 26) | (s0 >>> 6)) ^ s1 ^ (s1 << 9);
        s1 = (s1 << 13) | (s1 >>> 19);
      }
      if (waitTable !== null) {
        wait[n] = quantileAt(waitTable, outputOf(s0));
        s1 ^= s0;
        s0 = ((s0 << 26) | (s0 >>> 6)) ^ s1 ^ (s1 << 9);
        s1 = (s1 << 13) | (s1 >>> 19);
      }
      if (hasMarks) {
        low[n] = s0;
        high[n] = s1;
      }
    }
  }
}

/** The output of xoroshiro64** in state (s0, ·). */
function outputOf(s0: number): number {
  const scrambled = Math.imul(s0, 0x9e3779bb);
  return Math.imul((scrambled << 5) | (scrambled >>> 27), 5);
}

/** Constants where nothing is drawn, and no wait for what is handled on contact. */
function finish({ labour, wait, low, high }: Cells, draws: ClassDraws, count: number): void {
  if (draws.labour === null) labour.fill(1, 0, count);
  if (draws.wait === null) wait.fill(1, 0, count);
  if (draws.onContactShare === 0) return;
  const edge = draws.onContactShare * 4294967296;
  const salt = markSalts.onContact;
  for (let n = 0; n < count; n += 1) {
    const bits = markBits(low[n] as number, high[n] as number, salt) >>> 0;
    if (bits < edge) wait[n] = 0;
  }
}
