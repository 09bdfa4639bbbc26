import type { Point } from '../numeric/signChange.ts';

const steps = 14;
const golden = (Math.sqrt(5) - 1) / 2;

/**
 * A point of another sign between three of the same sign, where the middle one is nearest to 0 and the
 * parabola through them comes twice as near: golden section, ended by the first change of sign.
 *
 * @returns null: none found
 */
export function turningPoint(
  f: (x: number) => number,
  before: Point,
  middle: Point,
  after: Point,
): Point | null {
  const side = Math.sign(middle.y);
  if (side === 0 || !isTurning(before, middle, after, side)) return null;
  let [from, to] = [before.x, after.x];
  let [left, right] = [to - golden * (to - from), from + golden * (to - from)];
  let [atLeft, atRight] = [side * f(left), side * f(right)];
  for (let step = 0; step < steps; step += 1) {
    if (atLeft < 0) return { x: left, y: side * atLeft };
    if (atRight < 0) return { x: right, y: side * atRight };
    if (atLeft < atRight) {
      [to, right, atRight] = [right, left, atLeft];
      left = to - golden * (to - from);
      atLeft = side * f(left);
    } else {
      [from, left, atLeft] = [left, right, atRight];
      right = from + golden * (to - from);
      atRight = side * f(right);
    }
  }
  return null;
}

function isTurning(before: Point, middle: Point, after: Point, side: number): boolean {
  const [a, m, b] = [side * before.y, side * middle.y, side * after.y];
  if (!(a > m && b > m && m > 0)) return false;
  return lowestOfParabola([before.x, a], [middle.x, m], [after.x, b]) < m / 2;
}

type Pair = readonly [number, number];

/** Newton's form m + s·(x − x₁) + c·(x − x₀)(x − x₁) at its vertex. */
function lowestOfParabola([x0, a]: Pair, [x1, m]: Pair, [x2, b]: Pair): number {
  const slope = (m - a) / (x1 - x0);
  const curve = ((b - m) / (x2 - x1) - slope) / (x2 - x0);
  const vertex = (x0 + x1 - slope / curve) / 2;
  return a + slope * (vertex - x0) + curve * (vertex - x0) * (vertex - x1);
}
