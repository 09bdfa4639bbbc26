import { type Point, signChange } from '../numeric/signChange.ts';
import { cheapestAmong, cheapestOf, isLevel } from './cheapest.ts';
import type { Flip, Weighing } from './contract.ts';
import { landmarks, scanPoints, type SearchSpace } from './scanPoints.ts';
import type { Totals } from './totals.ts';
import { turningPoint } from './turningPoint.ts';

/** Relative difference of totals up to which a root is one, where rounding lets it come no closer. */
const rootShare = 1e-9;

/** What every plan that is weighed costs at one value. */
interface Look {
  readonly x: number;
  readonly totals: Float64Array;
  /** Places that are level with the lowest of those compared. */
  readonly lowest: readonly number[];
}

/** One input along which plans are compared. */
interface Line {
  readonly lookAt: (value: number) => Look;
  /** total(one) − total(other), 0 where the two are level. */
  readonly lead: (one: number, other: number) => (value: number) => number;
  readonly places: readonly number[];
  readonly planIds: readonly string[];
  readonly isWhole: boolean;
}

/**
 * All values of one input, within its bounds, at which another of some plans becomes the cheapest, by a
 * scan, a search for turning points between its points, and root finding; plans that are level count as
 * one. Two changes that lie between neighbouring points of the scan are found where a difference visibly
 * turns towards 0 there.
 *
 * @param places of the plans that are compared, in `planIds`
 */
export function flipsAlong(
  totals: Totals,
  path: string,
  space: SearchSpace,
  places: readonly number[],
  { planIds }: Weighing,
): readonly Flip[] {
  const line = lineOf(totals, path, places, planIds, space.isWhole);
  const marks = landmarks(space).map(line.lookAt);
  if (marks.every((mark) => hasMarginsOf(mark, marks[0] as Look, line))) return [];
  const seen = new Map(marks.map((mark) => [mark.x, mark]));
  const looks = scanPoints(space).map((x) => seen.get(x) ?? line.lookAt(x));
  return flipsAmong(line, withTurns(line, looks));
}

function lineOf(
  totals: Totals,
  path: string,
  places: readonly number[],
  planIds: readonly string[],
  isWhole: boolean,
): Line {
  const totalsAt = (value: number) => totals.at([{ path, value }]);
  const lookAt = (x: number): Look => {
    const found = totalsAt(x).slice();
    const least = found[cheapestAmong(found, places)] as number;
    const lowest = places.filter((place) => isLevel((found[place] as number) - least, least));
    return { x, totals: found, lowest };
  };
  const lead = (one: number, other: number) => (value: number) => {
    const found = totalsAt(value);
    const difference = (found[one] as number) - (found[other] as number);
    return isLevel(difference, found[one] as number) ? 0 : difference;
  };
  return { lookAt, lead, places, planIds, isWhole };
}

/** Whether the plans lie as far apart as they do there: a figure that moves none of them or all alike. */
function hasMarginsOf(look: Look, other: Look, { places }: Line): boolean {
  const first = places[0] as number;
  return places.every(
    (place) => differenceAt(look, place, first) === differenceAt(other, place, first),
  );
}

function differenceAt({ totals }: Look, one: number, other: number): number {
  return (totals[one] as number) - (totals[other] as number);
}

/** The points, and between them any at which another plan dips below the lowest one and rises again. */
function withTurns(line: Line, looks: readonly Look[]): readonly Look[] {
  if (line.isWhole) return looks;
  const turns = looks.flatMap((look, n) => {
    const [before, after] = [looks[n - 1], looks[n + 1]];
    if (before === undefined || after === undefined) return [];
    const lowest = look.lowest[0] as number;
    return line.places.flatMap((place) => {
      const [left, middle, right] = [before, look, after].map(
        (each): Point => ({ x: each.x, y: differenceAt(each, place, lowest) }),
      ) as [Point, Point, Point];
      const turn = turningPoint(line.lead(place, lowest), left, middle, right);
      return turn === null ? [] : [line.lookAt(turn.x)];
    });
  });
  return [...looks, ...turns].toSorted((one, other) => one.x - other.x);
}

/**
 * Changes of the lowest plan over points in order. A plan stays the lowest over a stretch as long as it is
 * level with the lowest at every point of it; where a third comes in between two it is a point of its own.
 */
function flipsAmong(line: Line, looks: readonly Look[]): readonly Flip[] {
  const flips: Flip[] = [];
  const ahead = looks.slice(1);
  let stretch = looks.slice(0, 1);
  let winners = stretch[0]?.lowest ?? [];
  for (let look = ahead.shift(); look !== undefined; look = ahead.shift()) {
    const to = look;
    const still = winners.filter((place) => to.lowest.includes(place));
    if (still.length > 0) {
      stretch.push(to);
      winners = still;
      continue;
    }
    const [lowest, next] = [winners[0] as number, to.lowest[0] as number];
    const { below, above, third } = changeBetween(line, stretch, to, [lowest, next]);
    if (third !== null) {
      ahead.unshift(third, ...stretch.filter(({ x }) => x > third.x), to);
      stretch = stretch.filter(({ x }) => x < third.x);
      continue;
    }
    flips.push(flipAt(line, [below, lowest], [above, next]));
    stretch = [above, to];
    winners = to.lowest.filter((place) => place === next || above.lowest.includes(place));
  }
  return flips;
}

/** Where one plan, lowest over a stretch, gives way to the next, and a third that costs less than both there. */
function changeBetween(
  line: Line,
  stretch: readonly Look[],
  to: Look,
  [lowest, next]: readonly [number, number],
): { readonly below: Look; readonly above: Look; readonly third: Look | null } {
  const isApart = (look: Look) =>
    !isLevel(differenceAt(look, lowest, next), look.totals[lowest] as number);
  const from = stretch.findLast(isApart) ?? stretch[0] ?? to;
  const start = { x: from.x, y: differenceAt(from, lowest, next) };
  const end = { x: to.x, y: differenceAt(to, lowest, next) };
  const change = signChange(line.lead(lowest, next), start, end, line.isWhole);
  const [below, above] = [line.lookAt(change.below.x), line.lookAt(change.above.x)];
  if (isBeaten(below, lowest, line.places)) return { below, above, third: below };
  return { below, above, third: isBeaten(above, next, line.places) ? above : null };
}

/** Whether a plan costs visibly more than the lowest of some. */
function isBeaten({ totals }: Look, place: number, places: readonly number[]): boolean {
  const [total, least] = [totals[place] as number, totals[cheapestAmong(totals, places)] as number];
  return total - least > rootShare * Math.abs(total);
}

type Side = readonly [look: Look, lowest: number];

function flipAt(line: Line, [below, lowest]: Side, [above, next]: Side): Flip {
  const total = above.totals[next] as number;
  const isRoot = Math.abs(differenceAt(above, lowest, next)) <= rootShare * Math.abs(total);
  const cheapestAt = (look: Look, place: number) => {
    const all = line.planIds.map((_, n) => n);
    return idAt(line, isBeaten(look, place, all) ? cheapestOf(look.totals) : place);
  };
  return {
    kind: isRoot ? 'level' : 'jump',
    value: above.x,
    below: isRoot ? above.x : below.x,
    above: above.x,
    cheapestBelow: cheapestAt(isRoot ? above : below, lowest),
    cheapestAbove: cheapestAt(above, next),
    cheaperBelow: idAt(line, lowest),
    cheaperAbove: idAt(line, next),
    total,
  };
}

function idAt({ planIds }: Line, place: number): string {
  return planIds[place] as string;
}
