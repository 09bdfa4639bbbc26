import { markBits, markSalts, type MarkName } from '../random/stream.ts';
import type { Cells } from './cells.ts';
import { isSame, type Lane } from './lanes.ts';

/** Some of the incidents of a block: their places in the cells, trial by trial. */
export interface IncidentList {
  readonly index: Int32Array;
  /** Begin of each trial's incidents, and the end of the last. */
  readonly offset: Int32Array;
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
  let all: IncidentList = { index: identity, offset: new Int32Array(width + 1) };
  return {
    reset(cells) {
      taken = 0;
      if (cells.capacity > capacity) {
        capacity = cells.capacity;
        identity = Int32Array.from({ length: capacity }, (_, n) => n);
        lists.length = 0;
      }
      all = { index: identity, offset: cells.offset };
    },
    take() {
      const list = lists[taken] ?? {
        index: new Int32Array(capacity),
        offset: new Int32Array(width + 1),
      };
      lists[taken] = list;
      taken += 1;
      return list;
    },
    everything: () => all,
  };
}

/** The incidents that a plan with these rates meets: in each trial those up to rate·g. */
export function metBy(
  pool: ListPool,
  cells: Cells,
  rates: Lane,
  limits: Lane,
  count: number,
): IncidentList {
  if (isSame(rates, limits, count)) return pool.everything();
  const list = pool.take();
  const { position, offset, mixing } = cells;
  let n = 0;
  for (let i = 0; i < count; i += 1) {
    list.offset[i] = n;
    const limit = (rates[i] as number) * (mixing[i] as number);
    const end = offset[i + 1] as number;
    for (let j = offset[i] as number; j < end; j += 1) {
      if ((position[j] as number) > limit) break;
      list.index[n] = j;
      n += 1;
    }
  }
  list.offset[count] = n;
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
  for (let i = 0; i < count; i += 1) {
    marked.offset[i] = m;
    others.offset[i] = o;
    const edge = (shares[i] as number) * 4294967296;
    const end = list.offset[i + 1] as number;
    for (let at = list.offset[i] as number; at < end; at += 1) {
      const j = list.index[at] as number;
      const isMarked = markBits(low[j] as number, high[j] as number, salt) >>> 0 < edge ? 1 : 0;
      // Written to both, kept in one: no branch to mispredict.
      marked.index[m] = j;
      others.index[o] = j;
      m += isMarked;
      o += 1 - isMarked;
    }
  }
  marked.offset[count] = m;
  others.offset[count] = o;
  return { marked, others };
}
