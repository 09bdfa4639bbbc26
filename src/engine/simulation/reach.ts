import { type Cells, drawEnds } from './cells.ts';
import type { Lane } from './lanes.ts';

/** Incidents of the cells that somebody meets: in each trial those from `begin` up to `end`. */
export interface Reach {
  readonly begin: Int32Array;
  readonly end: Int32Array;
  /** The trials that have any, the first `trialCount` of these. */
  readonly trials: Int32Array;
  trialCount: number;
}

export function createReach(width: number): Reach {
  return {
    begin: new Int32Array(width),
    end: new Int32Array(width),
    trials: new Int32Array(width),
    trialCount: 0,
  };
}

/** All incidents of the cells. */
export function wholeReach({ offset, struck, struckCount }: Cells): Reach {
  const end = offset.subarray(1);
  return { begin: offset, end, trials: struck, trialCount: struckCount };
}

/** The incidents that a plan with these rates meets: in each trial a prefix of the cell's. */
export function fillReach(
  reach: Reach,
  cells: Cells,
  rates: Lane,
  limits: Lane,
  isMixed: boolean,
): void {
  const { offset, struck, struckCount } = cells;
  const { begin, end, trials } = reach;
  drawEnds(end, cells, rates, limits, isMixed);
  let reached = 0;
  for (let n = 0; n < struckCount; n += 1) {
    const i = struck[n] as number;
    const from = offset[i] as number;
    begin[i] = from;
    trials[reached] = i;
    reached += (end[i] as number) > from ? 1 : 0;
  }
  reach.trialCount = reached;
}
