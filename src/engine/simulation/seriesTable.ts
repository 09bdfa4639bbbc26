import { type Lane, laneList } from './lanes.ts';

/** Series that are worked out trial by trial, laid down lanes: the nth value of each in its nth lane. */
export interface SeriesTable {
  /** By series. */
  readonly lanes: readonly (readonly Lane[])[];
  /** Takes the series as they stand for a trial; trials follow one another from 0. */
  put(trial: number): void;
  /** Lays down what is left of the trials before `count`. */
  end(count: number): void;
  /** Gives every trial the series as they stand. */
  spread(): void;
}

/** Trials that are laid down together: as many as fill a line of the cache in every lane. */
const tile = 8;

/** @param series arrays that are filled anew for each trial */
export function createSeriesTable(series: readonly Float64Array[], width: number): SeriesTable {
  const length = series.reduce((sum, { length: each }) => sum + each, 0);
  const all = laneList(length, width);
  const memory = new Float64Array(all[0]?.buffer ?? new ArrayBuffer(0));
  const rows = new Float64Array(tile * length);
  const begins = series.map((_, s) =>
    series.slice(0, s).reduce((sum, { length: each }) => sum + each, 0),
  );
  return {
    lanes: series.map((each, s) => {
      const begin = begins[s] as number;
      return all.slice(begin, begin + each.length);
    }),
    put(trial) {
      const row = (trial % tile) * length;
      for (let s = 0; s < series.length; s += 1) {
        rows.set(series[s] as Float64Array, row + (begins[s] as number));
      }
      if (trial % tile === tile - 1) layDown(memory, rows, width, trial + 1 - tile, tile);
    },
    end(count) {
      const left = count % tile;
      if (left > 0) layDown(memory, rows, width, count - left, left);
    },
    spread() {
      for (const [s, each] of series.entries()) {
        for (const [n, value] of each.entries()) all[(begins[s] as number) + n]?.fill(value);
      }
    },
  };
}

/** Turns rows of trials into columns. */
function layDown(
  memory: Float64Array,
  rows: Float64Array,
  width: number,
  first: number,
  count: number,
): void {
  const length = rows.length / tile;
  for (let n = 0, at = first; n < length; n += 1, at += width) {
    for (let j = 0, from = n; j < count; j += 1, from += length) {
      memory[at + j] = rows[from] as number;
    }
  }
}
