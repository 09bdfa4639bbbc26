/** A value and what the function is there. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where a sign changes: `above` is a root (y = 0), or the sign jumps between the two. */
export interface SignChange {
  readonly below: Point;
  readonly above: Point;
}

/** Relative width at which a bracket without a root is a jump. */
const finest = 1e-14;
const mostSteps = 200;

/**
 * A change of sign between two points whose y differ in sign, neither 0: the secant of Illinois, with a
 * halving wherever that did not shrink the bracket to a half. Ends at y = 0, so a function that is to end
 * earlier has to say 0 where it is as good as 0.
 *
 * @param isWhole whether only whole numbers are to be tried; the ends have to be whole
 */
export function signChange(
  f: (x: number) => number,
  from: Point,
  to: Point,
  isWhole = false,
): SignChange {
  let [a, b] = [from, to];
  let [weightA, weightB] = [1, 1];
  let isSlow = false;
  for (let step = 0; step < mostSteps; step += 1) {
    const width = b.x - a.x;
    const secant = a.x + width * ((a.y * weightA) / (a.y * weightA - b.y * weightB));
    const x = within(isSlow ? a.x + width / 2 : secant, a.x, b.x, isWhole);
    if (x === null) break;
    const next = { x, y: f(x) };
    if (next.y === 0) return { below: a, above: next };
    if (next.y > 0 === b.y > 0) {
      b = next;
      weightA = isSlow ? 1 : weightA / 2;
      weightB = 1;
    } else {
      a = next;
      weightB = isSlow ? 1 : weightB / 2;
      weightA = 1;
    }
    isSlow = b.x - a.x > width / 2;
  }
  return { below: a, above: b };
}

/** A point strictly inside the bracket near x; null: there is none that differs enough. */
function within(x: number, from: number, to: number, isWhole: boolean): number | null {
  if (isWhole) {
    const near = Math.min(to - 1, Math.max(from + 1, Math.floor(x + 0.5)));
    return to - from > 1 ? near : null;
  }
  if (to - from <= finest * Math.max(Math.abs(from), Math.abs(to))) return null;
  return x > from && x < to ? x : from + (to - from) / 2;
}
