import type { Lane } from './lanes.ts';
import type { InputDraws } from './ranges.ts';

/**
 * The figures of the input as lanes, one for each path: figures of different meaning never share a lane. A ranged one is drawn for all trials of a block at a time; what
 * follows from figures that no range moves is worked out once.
 */
export interface Figures {
  /** The figure at a path. @param typical its value where no range moves it */
  at(path: string, typical: number): Lane;
  /** A figure that is the same in every trial. */
  fixed(value: number): Lane;
  /** A figure that follows from others. @param value in trial i */
  following(from: readonly Lane[], value: (i: number) => number): Lane;
  /** The same, all trials at a time. */
  filled(from: readonly Lane[], fill: (into: Lane, count: number) => void): Lane;
  /** Whether figures are the same in every trial of every block. */
  areFixed(lanes: readonly Lane[]): boolean;
  /** Whether a figure is 0 in every trial of every block. */
  isNothing(lane: Lane): boolean;
  /** Calls `fill` for all trials at once, and again for every block where trials differ in what it reads. */
  whenDrawn(from: readonly Lane[], fill: (count: number) => void): void;
  /** What is drawn, in the order of the ranges. */
  readonly drawn: readonly Lane[];
  /** Draws trials `first` … `first` + `count` − 1. */
  draw(first: number, count: number): void;
}

/** Figures of blocks of at most `width` trials. */
export function createFigures(draws: InputDraws, width: number): Figures {
  const drawn = draws.paths.map((): Lane => new Float64Array(width));
  const columns = new Map(draws.paths.map((path, n) => [path, drawn[n]] as const));
  const moving = new Set<Lane>(drawn);
  const fills: ((count: number) => void)[] = [];
  const constants = new Map<number, Lane>();
  const areDrawn = (lanes: readonly Lane[]) => lanes.some((lane) => moving.has(lane));
  const spread = (value: number): Lane => new Float64Array(width).fill(value);
  const filled: Figures['filled'] = (from, fill) => {
    const lane = new Float64Array(width);
    if (areDrawn(from)) {
      moving.add(lane);
      fills.push((count) => fill(lane, count));
    } else fill(lane, width);
    return lane;
  };
  return {
    drawn,
    filled,
    at(path, typical) {
      const lane = columns.get(path) ?? spread(typical);
      columns.set(path, lane);
      return lane;
    },
    fixed(value) {
      const lane = constants.get(value) ?? spread(value);
      constants.set(value, lane);
      return lane;
    },
    following(from, value) {
      if (!areDrawn(from)) return spread(value(0));
      return filled(from, (into, count) => {
        for (let i = 0; i < count; i += 1) into[i] = value(i);
      });
    },
    areFixed: (lanes) => !areDrawn(lanes),
    isNothing: (lane) => lane[0] === 0 && !moving.has(lane),
    whenDrawn(from, fill) {
      if (areDrawn(from)) fills.push(fill);
      else fill(width);
    },
    draw(first, count) {
      draws.fillColumns(drawn, first, count);
      for (const fill of fills) fill(count);
    },
  };
}
