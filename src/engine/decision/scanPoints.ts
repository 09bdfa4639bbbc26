import { roundHalfUp } from '../numeric/rounding.ts';

/** The interval in which a figure is searched and what is known of it. */
export interface SearchSpace {
  /** Bounds of the model. */
  readonly from: number;
  readonly to: number;
  readonly typical: number;
  /** The range that was stated; both the typical value where none was. */
  readonly low: number;
  readonly high: number;
  readonly isWhole: boolean;
}

/** An interval of this width is searched evenly as well: shares, multipliers, growth. */
const narrow = 20;
const evenSteps = 10;
const rangeSteps = 4;

/** The points that tell whether a figure matters at all: ends, range and typical value. */
export function landmarks({ from, to, low, typical, high }: SearchSpace): readonly number[] {
  return increasing([from, low, typical, high, to]);
}

/**
 * Points at which a difference is looked at before roots are refined: the landmarks, evenly over the
 * range, ever wider beyond it (two-fold, then four-fold), evenly over an interval that is narrow.
 * Increasing, each once, whole where the figure is.
 */
export function scanPoints(space: SearchSpace): readonly number[] {
  const { from, to, low, high, isWhole } = space;
  const even = to - from <= narrow ? evenly(from, to, evenSteps) : [];
  const all = [
    ...landmarks(space),
    ...evenly(low, high, rangeSteps),
    ...even,
    ...upwards(space),
    ...downwards(space),
  ];
  return increasing(all.map((x) => (isWhole ? roundHalfUp(x) : x)));
}

function evenly(from: number, to: number, steps: number): readonly number[] {
  return Array.from({ length: steps + 1 }, (_, n) => from + ((to - from) * n) / steps);
}

function upwards({ typical, high, to }: SearchSpace): readonly number[] {
  const points: number[] = [];
  let factor = 2;
  for (let x = Math.max(high, typical) || 1; x < to; x *= factor) {
    points.push(x);
    if (points.length > 3) factor = 4;
  }
  return points;
}

function downwards({ typical, low, from }: SearchSpace): readonly number[] {
  const start = Math.min(low, typical) > 0 ? Math.min(low, typical) : typical;
  return [2, 4, 8, 32].map((divisor) => start / divisor).filter((x) => x > from);
}

function increasing(points: readonly number[]): readonly number[] {
  return [...new Set(points)].toSorted((one, other) => one - other);
}
