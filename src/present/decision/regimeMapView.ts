import type { MapAxis, MapCells } from '../../engine/index.ts';
import { costNote } from '../costName.ts';
import type { Formats } from '../numbers.ts';
import { listOf, uncapitalised } from '../phrases.ts';
import type { PlanView, ResultView } from '../resultView.ts';
import type { TableView } from '../tableView.ts';
import { wholeShares } from './wholeShares.ts';
import { type InputName, inputNameOf, inputText, spanText } from './namedInput.ts';

/** Cells in which one plan is cheapest by about the same margin. */
export interface MapShadeView {
  readonly id: string;
  readonly planId: string;
  readonly colour: number;
  /** 0 to 1. */
  readonly strength: number;
  readonly cells: readonly (readonly [number, number])[];
}

export interface MapAxisView {
  readonly label: string;
  readonly lowText: string;
  readonly highText: string;
  readonly count: number;
}

/** Which plan is cheapest where, as a picture in figures and words. */
export interface RegimeMapView {
  readonly title: string;
  readonly aid: string;
  readonly summary: string;
  readonly across: MapAxisView;
  readonly up: MapAxisView;
  readonly shades: readonly MapShadeView[];
  /** Plans that are cheapest somewhere, with the share of the map that they hold. */
  readonly legend: readonly {
    readonly id: string;
    readonly label: string;
    readonly colour: number;
    readonly note: string;
  }[];
  readonly mark: { readonly across: number; readonly up: number; readonly text: string } | null;
  readonly table: TableView;
  readonly explain: readonly string[];
}

/** A map with the plans that it was drawn for. */
export interface AnsweredMap {
  readonly planIds: readonly string[];
  readonly across: MapAxis;
  readonly up: MapAxis;
  readonly cells: MapCells;
  /** The inputs as they stand. */
  readonly here: readonly [number, number];
}

const strengths = [0.42, 0.62, 0.8, 0.95] as const;
/** Margins, as shares of the cost, from which the next strength begins. */
const margins = [0.05, 0.15, 0.35] as const;

export function regimeMapView(
  view: ResultView,
  map: AnsweredMap,
  formats: Formats,
): RegimeMapView | null {
  const across = inputNameOf(view.scenario, map.across.path);
  const up = inputNameOf(view.scenario, map.up.path);
  if (across === undefined || up === undefined) return null;
  const names = { across, up };
  const holders = holdersOf(view, map);
  const mark = markOf(map);
  return {
    title: titleOf(map, holders, names, formats),
    aid: `The cheapest plan over two inputs, all others as they stand. Stronger colour, clearer win.${costNote(view)}`,
    summary: summaryOf(holders, names),
    across: axisOf(map.across, across, formats),
    up: axisOf(map.up, up, formats),
    shades: shadesOf(view, map),
    legend: holders.map(({ plan, percent }) => ({
      id: plan.id,
      label: plan.name,
      colour: plan.colour,
      note: formats.percent(percent / 100),
    })),
    mark,
    get table() {
      return tableOf(view, map, names, formats);
    },
    explain: [
      `Every cell computes the expected cost of each plan with ${uncapitalised(across.label)} and ${uncapitalised(up.label)} at the cell’s values. The ring is this scenario. Two values joined by a dash are the rows between which the answer turns.`,
      'The four strengths stand for a margin over the next plan of up to 5 %, 15 % and 35 % of the cheapest plan’s cost, and more.',
    ],
  };
}

interface Holder {
  readonly plan: PlanView;
  /** Of all cells; the holders' add up to 100. */
  readonly percent: number;
}

/** Plans that are cheapest in some cell, the largest area first. */
function holdersOf(view: ResultView, { planIds, cells }: AnsweredMap): readonly Holder[] {
  const counts = new Map<number, number>();
  for (const plan of cells.cheapest) counts.set(plan, (counts.get(plan) ?? 0) + 1);
  const held = [...counts]
    .flatMap(([index, count]) => {
      const plan = view.plans.find(({ id }) => id === planIds[index]);
      return plan === undefined ? [] : [{ plan, count }];
    })
    .toSorted((a, b) => b.count - a.count);
  const percents = wholeShares(held.map(({ count }) => count));
  return held.map(({ plan }, index) => ({ plan, percent: percents[index] ?? 0 }));
}

function titleOf(
  map: AnsweredMap,
  holders: readonly Holder[],
  names: { readonly across: InputName; readonly up: InputName },
  formats: Formats,
): string {
  const [first] = holders;
  if (first === undefined) return 'There is nothing to compare';
  if (holders.length === 1) return `${first.plan.name} is cheapest everywhere on this map`;
  const { winner, from, to } = bandAround(map);
  const here = inputText(names.across, map.here[0], formats);
  const where = `${names.across.label} at ${here}:`;
  if (from === null && to === null) {
    return `${where} the cheapest plan stays the same all the way up; elsewhere ${listOf(holders.map(({ plan }) => plan.name))} share the map`;
  }
  const turn = ([low, high]: readonly [number, number]) => spanText(names.up, low, high, formats);
  const name = holders.find(({ plan }) => plan.id === map.planIds[winner])?.plan.name ?? '';
  const is = `${where} ${name} is cheapest with ${uncapitalised(names.up.label)}`;
  if (from === null) return to === null ? is : `${is} up to ${turn(to)}`;
  return to === null
    ? `${is} from ${turn(from)} on`
    : `${is} between ${turn(from)} and ${turn(to)}`;
}

/**
 * The band around the scenario's own value, in its column, in which the same plan is cheapest: each end
 * lies between two rows; null where the map ends first.
 */
function bandAround({ across, up, cells, here }: AnsweredMap) {
  const column = nearestIndex(across.values, here[0]);
  const row = nearestIndex(up.values, here[1]);
  const winnerIn = (at: number) => cells.cheapest[at * across.values.length + column];
  const winner = winnerIn(row);
  const last = up.values.length - 1;
  const rowsAround = (below: number) => [up.values[below] ?? 0, up.values[below + 1] ?? 0] as const;
  let [first, final] = [row, row];
  while (first > 0 && winnerIn(first - 1) === winner) first--;
  while (final < last && winnerIn(final + 1) === winner) final++;
  return {
    winner: winner ?? 0,
    from: first === 0 ? null : rowsAround(first - 1),
    to: final === last ? null : rowsAround(final),
  };
}

function nearestIndex(values: readonly number[], target: number): number {
  let nearest = 0;
  for (const [index, value] of values.entries()) {
    if (Math.abs(value - target) < Math.abs((values[nearest] ?? 0) - target)) nearest = index;
  }
  return nearest;
}

function summaryOf(
  holders: readonly Holder[],
  { across, up }: { readonly across: InputName; readonly up: InputName },
): string {
  const shares = holders.map(({ plan, percent }) => `${plan.name} in ${percent} of 100 cells`);
  return `Cheapest plan by ${uncapitalised(across.label)} and ${uncapitalised(up.label)}: ${listOf(shares)}.`;
}

function axisOf(axis: MapAxis, name: InputName, formats: Formats): MapAxisView {
  return {
    label: uncapitalised(name.label),
    lowText: inputText(name, axis.values[0] ?? 0, formats),
    highText: inputText(name, axis.values.at(-1) ?? 0, formats),
    count: axis.values.length,
  };
}

function shadesOf(view: ResultView, { planIds, across, cells }: AnsweredMap) {
  const shades = new Map<string, { plan: PlanView; level: number; cells: [number, number][] }>();
  const width = across.values.length;
  for (const [index, winner] of cells.cheapest.entries()) {
    const plan = view.plans.find(({ id }) => id === planIds[winner]);
    if (plan === undefined) continue;
    const level = levelOf(cells.margin[index] ?? 0, cells.cost[index] ?? 0);
    const id = `${plan.id} ${level}`;
    const shade = shades.get(id) ?? { plan, level, cells: [] };
    shade.cells.push([index % width, Math.floor(index / width)]);
    shades.set(id, shade);
  }
  return [...shades].map(([id, { plan, level, cells: held }]) => ({
    id,
    planId: plan.id,
    colour: plan.colour,
    strength: strengths[level] ?? 1,
    cells: held,
  }));
}

function levelOf(margin: number, cost: number): number {
  const share = cost > 0 ? margin / cost : 0;
  return margins.filter((edge) => share >= edge).length;
}

/** Cells stand around their values: half a cell lies beyond the first and the last. */
function markOf({ across, up, here }: AnsweredMap): RegimeMapView['mark'] {
  const places = [placeIn(across.values, here[0]), placeIn(up.values, here[1])] as const;
  const [x, y] = places;
  return x === null || y === null ? null : { across: x, up: y, text: 'you' };
}

function placeIn(values: readonly number[], value: number): number | null {
  const next = values.findIndex((each) => each >= value);
  const [first, last] = [values[0], values.at(-1)];
  if (first === undefined || last === undefined || value < first || value > last) return null;
  if (next <= 0) return 0.5 / values.length;
  const [low, high] = [values[next - 1] ?? 0, values[next] ?? 1];
  return (next - 1 + 0.5 + (value - low) / (high - low)) / values.length;
}

/** At most this many columns and rows of the map are printed as a table. */
const mostPrinted = 8;

function tableOf(
  view: ResultView,
  { planIds, across, up, cells }: AnsweredMap,
  names: { readonly across: InputName; readonly up: InputName },
  formats: Formats,
): TableView {
  const columns = thinned(across.values);
  const rows = thinned(up.values).toReversed();
  const winnerAt = (column: number, row: number) => {
    const index = row * across.values.length + column;
    const plan = view.plans.find(({ id }) => id === planIds[cells.cheapest[index] ?? 0]);
    return `${plan?.name ?? ''} by ${formats.moneyCompact(cells.margin[index] ?? 0)}`;
  };
  return {
    caption: `Cheapest plan and its margin: ${uncapitalised(names.up.label)} down, ${uncapitalised(names.across.label)} across`,
    columns: [
      { id: 'up', label: names.up.label },
      ...columns.map((column) => ({
        id: String(column),
        label: inputText(names.across, across.values[column] ?? 0, formats),
      })),
    ],
    groups: [
      {
        id: 'cells',
        rows: rows.map((row) => ({
          id: String(row),
          header: inputText(names.up, up.values[row] ?? 0, formats),
          cells: columns.map((column) => winnerAt(column, row)),
        })),
      },
    ],
  };
}

/** Indexes spread evenly, both ends among them. */
function thinned(values: readonly number[]): readonly number[] {
  const count = Math.min(mostPrinted, values.length);
  return Array.from({ length: count }, (_, index) =>
    count === 1 ? 0 : Math.round((index * (values.length - 1)) / (count - 1)),
  );
}
