import { markBits, markSalts, type MarkName } from '../random/stream.ts';
import { type Cells, countMet } from './cells.ts';
import { isSame, type Lane } from './lanes.ts';

/** Some of the incidents of a block: their places in the cells, trial by trial. */
export interface IncidentList {
  readonly index: Int32Array;
  /** Unit labour and wait, in the order of the list. */
  readonly labour: Float64Array;
  readonly wait: Float64Array;
  /** Begin of each trial's incidents, and the end of the last. */
  readonly offset: Int32Array;
  /** The trials that have any, the first `trialCount` of these. */
  readonly trials: Int32Array;
  trialCount: number;
}

/** Lists in reused memory: what was taken before `reset` is overwritten after it. */
export interface ListPool {
  reset(cells: Cells): void;
  take(): IncidentList;
  /** All incidents of the cells. */
  everything(): IncidentList;
}

export function createListPool(width: number): ListPool {
  const lists: IncidentList[] = [];
  let identity = new Int32Array(0);
  let capacity = 0;
  let taken = 0;
  let all: IncidentList | null = null;
  return {
    reset(cells) {
      taken = 0;
      if (cells.capacity > capacity) {
        capacity = cells.capacity;
        identity = Int32Array.from({ length: capacity }, (_, n) => n);
        lists.length = 0;
      }
      const { offset, struck, struckCount, labour, wait } = cells;
      all = { index: identity, labour, wait, offset, trials: struck, trialCount: struckCount };
    },
    take() {
      const list = lists[taken] ?? {
        index: new Int32Array(capacity + 1),
        labour: new Float64Array(capacity + 1),
        wait: new Float64Array(capacity + 1),
        offset: new Int32Array(width + 1),
        trials: new Int32Array(width),
        trialCount: 0,
      };
      lists[taken] = list;
      taken += 1;
      return list;
    },
    everything() {
      if (all === null) throw new Error('The list pool was not filled.');
      return all;
    },
  };
}

/** The incidents that a plan with these rates meets: in each trial a prefix of the cell's. */
export function metBy(
  pool: ListPool,
  cells: Cells,
  rates: Lane,
  limits: Lane,
  count: number,
  compared: number,
): IncidentList {
  if (isSame(rates, limits, compared)) return pool.everything();
  const list = pool.take();
  const { offset, mixing, cellLow, cellHigh, labour, wait } = cells;
  let n = 0;
  let trials = 0;
  for (let i = 0; i < count; i += 1) {
    list.offset[i] = n;
    const begin = offset[i] as number;
    if (begin === (offset[i + 1] as number)) continue;
    const mean = (rates[i] as number) * (mixing[i] as number);
    const met = countMet(mean, cellLow[i] as number, cellHigh[i] as number);
    for (let j = begin; j < begin + met; j += 1) {
      list.index[n] = j;
      list.labour[n] = labour[j] as number;
      list.wait[n] = wait[j] as number;
      n += 1;
    }
    list.trials[trials] = i;
    trials += met > 0 ? 1 : 0;
  }
  list.offset[count] = n;
  list.trialCount = trials;
  return list;
}

/** A list in two: incidents whose mark lies below the trial's share, and the others. */
export interface Halves {
  readonly marked: IncidentList;
  readonly others: IncidentList;
}

export function splitBy(
  pool: ListPool,
  cells: Cells,
  list: IncidentList,
  mark: MarkName,
  shares: Lane,
  count: number,
): Halves {
  const marked = pool.take();
  const others = pool.take();
  const { low, high } = cells;
  const salt = markSalts[mark];
  let m = 0;
  let o = 0;
  let markedTrials = 0;
  let otherTrials = 0;
  for (let i = 0; i < count; i += 1) {
    marked.offset[i] = m;
    others.offset[i] = o;
    const begin = list.offset[i] as number;
    const end = list.offset[i + 1] as number;
    if (begin === end) continue;
    const edge = (shares[i] as number) * 4294967296;
    for (let at = begin; at < end; at += 1) {
      const j = list.index[at] as number;
      const isMarked = markBits(low[j] as number, high[j] as number, salt) >>> 0 < edge ? 1 : 0;
      // Written to both, kept in one: no branch to mispredict.
      const h = list.labour[at] as number;
      const w = list.wait[at] as number;
      marked.index[m] = j;
      marked.labour[m] = h;
      marked.wait[m] = w;
      others.index[o] = j;
      others.labour[o] = h;
      others.wait[o] = w;
      m += isMarked;
      o += 1 - isMarked;
    }
    marked.trials[markedTrials] = i;
    others.trials[otherTrials] = i;
    markedTrials += m > (marked.offset[i] as number) ? 1 : 0;
    otherTrials += o > (others.offset[i] as number) ? 1 : 0;
  }
  marked.offset[count] = m;
  others.offset[count] = o;
  marked.trialCount = markedTrials;
  others.trialCount = otherTrials;
  return { marked, others };
}
