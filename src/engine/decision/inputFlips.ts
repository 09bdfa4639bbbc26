import { type Point, signChange } from '../numeric/signChange.ts';
import { cheapestAmong, cheapestOf, isLevel } from './cheapest.ts';
import { type Contest, leadOf } from './contest.ts';
import type { Flip, Weighing } from './contract.ts';
import { landmarks, scanPoints, type SearchSpace } from './scanPoints.ts';
import type { Totals } from './totals.ts';
import { turningPoint } from './turningPoint.ts';

/** Relative difference of totals up to which a root is one, where rounding lets it come no closer. */
const rootShare = 1e-9;

/** One input along which two plans are compared. */
interface Line {
  readonly totalsAt: (value: number) => Float64Array;
  readonly contest: Contest;
  /** total(A) − total(B), 0 where the two are level. */
  readonly lead: (value: number) => number;
  readonly planIds: readonly string[];
}

/**
 * All values of one input at which total(A) − total(B) changes its sign, within its bounds, by a scan,
 * a search for turning points between its points, and root finding. Two changes that lie between
 * neighbouring points of the scan are found where the difference visibly turns towards 0 there.
 */
export function flipsAlong(
  totals: Totals,
  path: string,
  space: SearchSpace,
  contest: Contest,
  { planIds }: Weighing,
): readonly Flip[] {
  const line = lineOf(totals, path, contest, planIds);
  const look = (x: number): Point => ({ x, y: line.lead(x) });
  const marks = landmarks(space).map(look);
  if (marks.every(({ y }) => y === marks[0]?.y)) return [];
  const seen = new Map(marks.map((point) => [point.x, point]));
  const points = scanPoints(space).map((x) => seen.get(x) ?? look(x));
  const signed = withTurns(points, line, space.isWhole).filter(({ y }) => y !== 0);
  return signed.flatMap((point, n) => {
    const before = signed[n - 1];
    if (before === undefined || before.y > 0 === point.y > 0) return [];
    return [flipBetween(line, before, point, space.isWhole)];
  });
}

function lineOf(totals: Totals, path: string, contest: Contest, planIds: readonly string[]): Line {
  const totalsAt = (value: number) => totals.at([{ path, value }]);
  const lead = (value: number) => {
    const found = totalsAt(value);
    const difference = leadOf(contest, found);
    return isLevel(difference, found[contest.first] as number) ? 0 : difference;
  };
  return { totalsAt, contest, lead, planIds };
}

/** The points, and between them any at which the difference turns and has another sign. */
function withTurns(points: readonly Point[], { lead }: Line, isWhole: boolean): readonly Point[] {
  return points.flatMap((point, n) => {
    const [before, after] = [points[n - 1], points[n + 1]];
    if (before === undefined || after === undefined || isWhole) return [point];
    const turn = turningPoint(lead, before, point, after);
    if (turn === null) return [point];
    return turn.x < point.x ? [turn, point] : [point, turn];
  });
}

function flipBetween(line: Line, from: Point, to: Point, isWhole: boolean): Flip {
  const { below, above } = signChange(line.lead, from, to, isWhole);
  const atAbove = line.totalsAt(above.x).slice();
  const atBelow = line.totalsAt(below.x).slice();
  const total = atAbove[line.contest.first] as number;
  const sides = {
    cheaperBelow: cheaperId(line, atBelow, from.y),
    cheaperAbove: cheaperId(line, atAbove, to.y),
  };
  const isRoot = above.y === 0 || Math.abs(above.y) <= rootShare * total;
  if (!isRoot) {
    return {
      kind: 'jump',
      value: above.x,
      below: below.x,
      above: above.x,
      cheapestBelow: idAt(line, cheapestOf(atBelow)),
      cheapestAbove: idAt(line, cheapestOf(atAbove)),
      ...sides,
      total,
    };
  }
  const third = thirdBelow(line, atAbove);
  return {
    kind: 'level',
    value: above.x,
    below: above.x,
    above: above.x,
    cheapestBelow: third ?? sides.cheaperBelow,
    cheapestAbove: third ?? sides.cheaperAbove,
    ...sides,
    total,
  };
}

/** A plan that is neither A nor its rival and costs less than both, where these two are level. */
function thirdBelow(line: Line, totals: Float64Array): string | null {
  const cheapest = cheapestOf(totals);
  const total = totals[line.contest.first] as number;
  const isBelow = (totals[cheapest] as number) < total * (1 - rootShare);
  return isBelow ? idAt(line, cheapest) : null;
}

/** @param sign of total(A) − total(B) on this side */
function cheaperId(line: Line, totals: Float64Array, sign: number): string {
  return idAt(line, sign < 0 ? line.contest.first : cheapestAmong(totals, line.contest.rivals));
}

function idAt({ planIds }: Line, place: number): string {
  return planIds[place] as string;
}
