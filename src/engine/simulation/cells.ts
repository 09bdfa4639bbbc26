import { type QuantileTable, quantileAt } from '../distributions/quantileTable.ts';
import { exponentialTable, lognormalTable, mixingTable } from '../distributions/tables.ts';
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
 * The incidents of one class and month over a block of trials, in one flat run. Incidents of a cell
 * are the arrivals of a Poisson process of rate 1: a plan with rate λ meets those whose position is
 * at most λ·g, a prefix of them, Poisson(λ·g) in number; g is the cell's draw of the gamma of mean 1
 * and variance φ, which makes the count negative binomial.
 */
export interface Cells {
  capacity: number;
  position: Float64Array;
  /** Unit labour and unit wait, both of mean 1; a wait of 0 is handled on contact. */
  labour: Float64Array;
  wait: Float64Array;
  /** State of the generator after the incident's own draws: the key of its marks. */
  low: Int32Array;
  high: Int32Array;
  /** Begin of each trial's incidents, and the end of the last. */
  readonly offset: Int32Array;
  /** g of each trial's cell. */
  readonly mixing: Lane;
}

export function createCells(width: number): Cells {
  return {
    ...buffers(1024),
    offset: new Int32Array(width + 1),
    mixing: new Float64Array(width),
  };
}

/** Makes room: a cell that did not fit is drawn again, which gives the same incidents. */
export function growCells(cells: Cells): void {
  Object.assign(cells, buffers(cells.capacity * 2));
}

function buffers(capacity: number) {
  return {
    capacity,
    position: new Float64Array(capacity),
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

const arrivals = exponentialTable(1);
const [key0, key1, key2, key3] = roundKeys;

/**
 * Draws every incident that a plan with rate `limits` would meet.
 *
 * @returns whether they fitted
 */
export function drawCells(
  cells: Cells,
  draws: ClassDraws,
  keys: TrialKeys,
  cell: Key,
  limits: Lane,
  count: number,
): boolean {
  const { position, labour, wait, low, high, offset, mixing, capacity } = cells;
  const labourTable = draws.labour;
  const waitTable = draws.wait;
  let n = 0;
  for (let i = 0; i < count; i += 1) {
    let s0 = (keys.low[i] as number) ^ cell.low;
    let s1 = (keys.high[i] as number) ^ cell.high;
    s1 ^= scramble(s0 + key0);
    s0 ^= scramble(s1 + key1);
    s1 ^= scramble(s0 + key2);
    s0 ^= scramble(s1 + key3);
    if ((s0 | s1) === 0) s1 = 1;
    let g = 1;
    if (draws.mixing !== null) {
      g = quantileAt(draws.mixing, outputOf(s0));
      s1 ^= s0;
      s0 = ((s0 << 26) | (s0 >>> 6)) ^ s1 ^ (s1 << 9);
      s1 = (s1 << 13) | (s1 >>> 19);
    }
    mixing[i] = g;
    offset[i] = n;
    const limit = (limits[i] as number) * g;
    let at = quantileAt(arrivals, outputOf(s0));
    while (at <= limit) {
      if (n === capacity) return false;
      position[n] = at;
      s1 ^= s0;
      s0 = ((s0 << 26) | (s0 >>> 6)) ^ s1 ^ (s1 << 9);
      s1 = (s1 << 13) | (s1 >>> 19);
      if (labourTable !== null) {
        labour[n] = quantileAt(labourTable, outputOf(s0));
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
      low[n] = s0;
      high[n] = s1;
      n += 1;
      at += quantileAt(arrivals, outputOf(s0));
    }
  }
  offset[count] = n;
  finish(cells, draws, n);
  return true;
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
