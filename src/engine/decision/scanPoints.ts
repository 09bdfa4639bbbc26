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
  /** Values at which terms step, such as the first person of a tier; absent: none known. */
  readonly edges?: readonly number[];
}

/** An interval of this width is searched evenly as well: shares, multipliers, growth. */
const narrow = 20;
const evenSteps = 10;
const rangeSteps = 4;
/** Whole numbers that are looked at one by one from 0 on, and as a multiple of the typical value. */
const wholeSteps = 200;
const wholeReach = 4;
/** However large the typical value is. */
const mostSteps = 240;
/** Just below an edge. */
const shortOf = 1 - 1e-6;

/** The points that tell whether a figure matters at all: ends, the whole number next to 0, range, typical value. */
export function landmarks({
  from,
  to,
  low,
  typical,
  high,
  isWhole,
}: SearchSpace): readonly number[] {
  return increasing([from, ...(isWhole ? [Math.min(to, from + 1)] : []), low, typical, high, to]);
}

/**
 * Points at which a difference is looked at before roots are refined: the landmarks, evenly over the
 * range, ever wider beyond it (two-fold, then four-fold), evenly over an interval that is narrow, on both
 * sides of every edge; whole figures one by one, since terms by the head jump between neighbours: up to 200
 * or 4 times the typical value, wider apart beyond 200 where that would be more than 240.
 * Increasing, each once, whole where the figure is.
 */
export function scanPoints(space: SearchSpace): readonly number[] {
  const { from, to, low, high, isWhole } = space;
  const even = to - from <= narrow ? evenly(from, to, evenSteps) : [];
  const all = [
    ...landmarks(space),
    ...evenly(low, high, rangeSteps),
    ...even,
    ...(isWhole ? oneByOne(space) : []),
    ...besideEdges(space),
    ...upwards(space),
    ...downwards(space),
  ];
  return increasing(all.map((x) => (isWhole ? roundHalfUp(x) : x)));
}

function evenly(from: number, to: number, steps: number): readonly number[] {
  return Array.from({ length: steps + 1 }, (_, n) => from + ((to - from) * n) / steps);
}

function oneByOne({ from, to, typical }: SearchSpace): readonly number[] {
  const start = Math.max(from, Math.min(0, typical - wholeSteps / 2));
  const last = Math.min(to, Math.max(start + wholeSteps - 1, wholeReach * typical));
  const near = Math.min(last, start + wholeSteps - 1);
  const dense = Array.from({ length: near - start + 1 }, (_, n) => start + n);
  const steps = Math.min(last - near, mostSteps - dense.length);
  return steps > 0 ? [...dense, ...evenly(near, last, steps)] : dense;
}

function besideEdges({ from, to, isWhole, edges = [] }: SearchSpace): readonly number[] {
  return edges
    .flatMap((edge) => [isWhole ? edge - 1 : edge * shortOf, edge])
    .filter((x) => x >= from && x <= to);
}

function upwards({ typical, high, to }: SearchSpace): readonly number[] {
  const points: number[] = [];
  let factor = 2;
  const start = Math.max(high, typical);
  for (let x = start > 0 ? start : 1; x < to; x *= factor) {
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
