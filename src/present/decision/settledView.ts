import type { Crossing, LayerSet, MonthlySeries, PairComparison } from '../../engine/index.ts';
import { axisOf, type MarkedChart } from '../charts.ts';
import type { ChartSeries } from '../chartSeries.ts';
import { costName, isBillsOnly } from '../costName.ts';
import { isoMonthAt } from '../months.ts';
import type { Formats } from '../numbers.ts';
import { capitalised, plural } from '../phrases.ts';
import type { PlanView, ResultView } from '../resultView.ts';
import { chanceText } from '../simulation/chances.ts';
import type { Simulated } from '../simulation/simulated.ts';
import type { TableView } from '../tableView.ts';
import type { PlanPair } from './pair.ts';

/** What is known of the order of the two plans. */
export interface Settling {
  readonly pair: PlanPair;
  /** On the projection, by all-in cost. */
  readonly crossings: readonly Crossing[];
}

/** Shares of the futures on one reading of cost. */
interface Course {
  readonly id: LayerSet;
  readonly label: string;
  /** By month from 1: the last change of order falls in it. */
  readonly changes: readonly number[];
  /** By month from 1: no change of order after it. */
  readonly settled: readonly number[];
  readonly never: number;
}

/**
 * When the order of two plans' cumulative costs changes for the last time, expected and in the futures.
 * Null: they were not simulated together, or over other months than those on the page.
 */
export function settledView(
  view: ResultView,
  simulated: Simulated,
  settling: Settling,
  formats: Formats,
): MarkedChart | null {
  const courses = coursesOf(view, simulated, settling.pair);
  const [allIn] = courses;
  if (allIn === undefined) return null;
  const title = titleOf(view, allIn, settling, formats);
  const last = settling.crossings.at(-1);
  const { from, to } = settling.pair;
  return {
    ...axisOf(view, formats),
    title,
    summary: `${title}. ${courses.map((course) => summaryOf(course, view.months)).join('; ')}.`,
    aid: `In how many of 100 futures the order of ${from.name} and ${to.name} by cost so far changes no more after each month.`,
    series: courses.map((course, place) => seriesOf(course, place, to.colour)),
    marks: last === undefined ? [] : [{ x: last.month, label: 'expected' }],
    formatY: (value) => formats.count(value),
    formatValue: (value) => `${formats.fixed(value, 1)} of 100`,
    get table() {
      return tableOf(view, courses, settling.pair, formats);
    },
    explain: explained(simulated, formats),
    isOutdated: !simulated.isCurrent,
  };
}

function coursesOf(view: ResultView, { summary }: Simulated, { from, to }: PlanPair) {
  const found = summary.pairs.find(({ firstPlanId, secondPlanId }) =>
    [firstPlanId, secondPlanId].every((id) => id === from.id || id === to.id),
  );
  if (found === undefined || found.allIn.breakEven.length !== view.months) return [];
  const allIn = courseOf('allIn', capitalised(costName(view)), found.allIn);
  if (isBillsOnly(view)) return [allIn];
  return [allIn, courseOf('supportSpend', 'Support bills', found.supportSpend)];
}

function courseOf(
  id: LayerSet,
  label: string,
  { breakEven, probabilityNever }: PairComparison,
): Course {
  let sum = probabilityNever;
  const settled = Array.from(breakEven, (share) => (sum += share));
  return { id, label, changes: [...breakEven], settled, never: probabilityNever };
}

function titleOf(
  view: ResultView,
  { settled, never }: Course,
  { pair: { from, to }, crossings }: Settling,
  { monthShort }: Formats,
): string {
  const last = crossings.at(-1);
  if (last === undefined) {
    const untouched = `in ${chance(never)} futures the order never changes`;
    if (isLevel(from.allIn, to.allIn)) return `${from.name} and ${to.name} run level; ${untouched}`;
    const [ahead, behind] = from.allIn < to.allIn ? [from, to] : [to, from];
    return `${ahead.name} costs less than ${behind.name} from ${startOf(ahead, behind)}; ${untouched}`;
  }
  const [ahead, behind] = last.cheaperPlanId === to.id ? [to, from] : [from, to];
  const month = `month ${last.month} (${monthShort(isoMonthAt(last.month, view.scenario.startMonth))})`;
  const turns =
    crossings.length === 1 ? '' : `, after ${plural(crossings.length, 'change')} of order`;
  const by = chance(settled[last.month - 1] ?? never);
  return `${ahead.name} is expected to have cost less than ${behind.name} from ${month} on${turns}; in ${by} futures the order is settled by then`;
}

/** When a plan that is never the dearer first costs less: a switch runs level with what it starts from. */
function startOf(ahead: PlanView, behind: PlanView): string {
  const first = firstDifference(ahead.projection.allIn, behind.projection.allIn);
  return first === 1 ? 'the start' : `month ${first} on`;
}

/** From 1. */
function firstDifference(one: MonthlySeries, other: MonthlySeries): number {
  return Array.from(one).findIndex((amount, m) => !isLevel(amount, other[m] ?? 0)) + 1;
}

/** Amounts that differ by rounding alone are the same. */
function isLevel(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-9 * Math.abs(one);
}

function chance(share: number): string {
  return chanceText({ share, isAtLeast: false });
}

function summaryOf({ label, settled, never }: Course, months: number): string {
  const year = Math.min(12, months);
  return `${label}: the order never changes in ${chance(never)} futures and is settled by month ${year} in ${chance(settled[year - 1] ?? never)}`;
}

function seriesOf({ id, label, settled }: Course, place: number, colour: number): ChartSeries {
  return {
    id,
    label,
    colour,
    dash: place === 0 ? 'solid' : 'dashed',
    marker: place === 0 ? 'circle' : 'square',
    values: settled.map((share) => share * 100),
  };
}

function tableOf(
  { months, scenario }: ResultView,
  courses: readonly Course[],
  { from, to }: PlanPair,
  { fixed, monthShort }: Formats,
): TableView {
  const shown = (share: number) => fixed(share * 100, 1);
  const row = (_: unknown, m: number) => ({
    id: String(m + 1),
    header: monthShort(isoMonthAt(m + 1, scenario.startMonth)),
    cells: courses.flatMap(({ changes, settled }) => [
      shown(changes[m] ?? 0),
      shown(settled[m] ?? 0),
    ]),
  });
  return {
    caption: `Last change of order of ${from.name} and ${to.name} by cost so far, of 100 futures`,
    columns: [
      { id: 'month', label: 'Month' },
      ...courses.flatMap(({ id, label }) => [
        { id: `${id}-change`, label: `${label}: last change` },
        { id: `${id}-settled`, label: `${label}: settled by then` },
      ]),
    ],
    groups: [
      {
        id: 'months',
        rows: [
          {
            id: 'never',
            header: 'Never changes',
            cells: courses.flatMap(({ never }) => ['', shown(never)]),
          },
          ...Array.from({ length: months }, row),
        ],
      },
    ],
  };
}

function explained({ summary: { trials } }: Simulated, { count, fixed }: Formats) {
  const error = fixed(50 / Math.sqrt(trials), 1);
  return [
    'Each future adds up both plans month by month. The last month in which the sign of the difference changes is its break-even: from then on the plan that ends cheaper stays cheaper. Where one plan is never the dearer so far, there is none.',
    `“Expected” is the last such month of the projection at the typical values. ${count(trials)} futures: one standard error of a share is ${error} of 100 at most.`,
  ];
}
