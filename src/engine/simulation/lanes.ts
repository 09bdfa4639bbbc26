/** One value for each trial of a block. */
export type Lane = Float64Array;

/** Named values, each with one lane. */
export type Lanes<Name extends string> = Readonly<Record<Name, Lane>>;

export function createLanes<Name extends string>(
  names: readonly Name[],
  width: number,
): Lanes<Name> {
  return Object.fromEntries(names.map((name) => [name, new Float64Array(width)])) as Record<
    Name,
    Lane
  >;
}

/** `count` lanes one after the other in one piece of memory. */
export function laneList(count: number, width: number): readonly Lane[] {
  const all = new Float64Array(count * width);
  return Array.from({ length: count }, (_, n) => all.subarray(n * width, (n + 1) * width));
}

/** Lays series of trials down the lanes of a `laneList`: the nth value of each in the nth lane. */
export interface SeriesWriter {
  /** Takes the series of a trial; trials follow one another from 0. */
  put(series: Float64Array, trial: number): void;
  /** Lays down what is left of the trials before `count`. */
  end(count: number): void;
}

/** Trials that are laid down together: as many as fill two lines of the cache in every lane. */
const tile = 16;

export function createSeriesWriter(lanes: readonly Lane[]): SeriesWriter {
  const length = lanes.length;
  const rows = new Float64Array(tile * length);
  const layDown = (first: number, count: number) => {
    for (let n = 0; n < length; n += 1) {
      const lane = lanes[n] as Lane;
      for (let j = 0; j < count; j += 1) lane[first + j] = rows[j * length + n] as number;
    }
  };
  return {
    put(series, trial) {
      const begin = (trial % tile) * length;
      for (let n = 0; n < length; n += 1) rows[begin + n] = series[n] as number;
      if (trial % tile === tile - 1) layDown(trial + 1 - tile, tile);
    },
    end(count) {
      const left = count % tile;
      if (left > 0) layDown(count - left, left);
    },
  };
}

export function clear<Name extends string>(lanes: Lanes<Name>, names: readonly Name[]): void {
  for (const name of names) lanes[name].fill(0);
}

/** Whether the first `width` values of two lanes are the same. */
export function isSame(a: Lane, b: Lane, width: number): boolean {
  if (a === b) return true;
  for (let n = 0; n < width; n += 1) if (a[n] !== b[n]) return false;
  return true;
}
