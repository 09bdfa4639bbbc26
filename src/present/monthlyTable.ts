import type { MonthlySeries, Quantity } from '../engine/index.ts';
import { apportion, roundTo } from './apportion.ts';
import { costName } from './costName.ts';
import { type HorizonYear, isoMonthAt, yearsOf } from './months.ts';
import type { Formats } from './numbers.ts';
import { capitalised } from './phrases.ts';
import type { PlanView, ResultView } from './resultView.ts';
import { amountFormat, type ShownAmounts, shownAmounts } from './shownAmounts.ts';
import type { TableColumn, TableGroup, TableRow, TableView } from './tableView.ts';
import { lossNames, quantityNames, spendNames } from './itemWords.ts';
import { keysOf } from './words.ts';

/** Columns: every month with a sum for each year, or the years alone. */
export type TableMode = 'months' | 'years';

export interface MonthlyTable extends TableView {
  readonly notes: readonly string[];
}

/** Printed figures of one row: months within years, all in whole steps. */
type Figures = readonly (readonly number[])[];

interface FigureRow {
  readonly id: string;
  readonly header: string;
  readonly figures: Figures;
  readonly tone?: 'strong';
}

/**
 * Every component of one plan, undiscounted; components that stay zero are left out. The printed
 * figures add up across and down: a row's months to its years and its total, the rows of a group to
 * its total, and the last column to the headline.
 */
export function monthlyTable(
  view: ResultView,
  planId: string,
  mode: TableMode,
  formats: Formats,
): MonthlyTable {
  const years = yearsOf(view.months);
  const columns = [
    { id: 'component', label: 'Component' },
    ...columnsOf(view, years, mode, formats),
  ];
  const plan = view.plans.find(({ id }) => id === planId);
  if (!plan) return { caption: 'No plan is shown', columns, groups: [], notes: [] };
  const amounts = shownAmounts(plan, view, false);
  const money = amountFormat(amounts.step, formats);
  const printed = (
    { figures, ...row }: FigureRow,
    format: (value: number) => string,
  ): TableRow => ({
    ...row,
    cells: cellsOf(figures, mode).map(format),
  });
  const groups = [
    ...moneyGroups(plan, view, amounts, years).map(({ rows, ...group }) => ({
      ...group,
      rows: rows.map((row) => printed(row, money)),
    })),
    ...quantityGroup(plan, years).map(({ rows, decimals, ...group }) => ({
      ...group,
      rows: rows.map((row) => printed(row, (value) => formats.fixed(value, decimals))),
    })),
  ];
  return {
    caption: `${plan.name}: expected cost ${mode === 'months' ? 'month by month' : 'year by year'}`,
    columns,
    groups,
    notes: notesOf(view),
  };
}

function columnsOf(
  { scenario }: ResultView,
  years: readonly HorizonYear[],
  mode: TableMode,
  formats: Formats,
): readonly TableColumn[] {
  const yearColumn = ({ year }: HorizonYear) => ({ id: `year-${year}`, label: `Year ${year}` });
  const monthColumn = (month: number) => ({
    id: `month-${month}`,
    label: formats.monthShort(isoMonthAt(month, scenario.startMonth)),
  });
  const columns = years.flatMap((each) =>
    mode === 'years' ? [yearColumn(each)] : [...monthsOf(each).map(monthColumn), yearColumn(each)],
  );
  return [...columns, { id: 'total', label: 'Total' }];
}

function monthsOf({ from, to }: HorizonYear): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

function cellsOf(figures: Figures, mode: TableMode): readonly number[] {
  const sums = figures.map(sum);
  const cells = figures.flatMap((months, index) =>
    mode === 'years' ? [sums[index] as number] : [...months, sums[index] as number],
  );
  return [...cells, sum(sums)];
}

interface FigureGroup extends Omit<TableGroup, 'rows'> {
  readonly rows: readonly FigureRow[];
}

function moneyGroups(
  { projection }: PlanView,
  view: ResultView,
  amounts: ShownAmounts,
  years: readonly HorizonYear[],
): readonly FigureGroup[] {
  const { step } = amounts;
  const spread = (series: MonthlySeries, total: number) => spreadOver(series, years, total, step);
  const spend = amounts.spend.map(({ id, shown }) => ({
    id,
    header: spendNames[id],
    figures: spread(projection.spend[id], shown),
  }));
  const lossRow = ({ id, shown }: ShownAmounts['losses'][number]) => ({
    id,
    header: lossNames[id],
    figures: spread(projection.losses[id], shown),
  });
  const losses = amounts.losses.map(lossRow);
  const uncounted = amounts.uncounted.map(lossRow);
  const counted = [...(view.layers.includes('supportSpend') ? spend : []), ...losses];
  const header = capitalised(costName(view));
  const present = {
    id: 'presentValue',
    header: `${header}, present value`,
    figures: spread(projection.presentValueAllIn, roundTo(sum(projection.presentValueAllIn), step)),
  };
  return [
    {
      id: 'bills',
      label: 'Support bills',
      rows: [...spend, totalRow('supportSpend', 'Support bills', spend, years)],
    },
    ...lossGroup('losses', 'Lost work and losses', losses, years),
    ...lossGroup('uncounted', 'Not counted: layers switched off', uncounted, years),
    {
      id: 'total',
      label: 'Together',
      rows: [totalRow('allIn', header, counted, years), ...(view.isPresentValue ? [present] : [])],
    },
  ];
}

function lossGroup(
  id: string,
  label: string,
  rows: readonly FigureRow[],
  years: readonly HorizonYear[],
): readonly FigureGroup[] {
  if (rows.length === 0) return [];
  return [{ id, label, rows: [...rows, totalRow(`${id}-total`, label, rows, years)] }];
}

function quantityGroup(
  { projection }: PlanView,
  years: readonly HorizonYear[],
): readonly (FigureGroup & { readonly decimals: 1 | 2 })[] {
  const { totals } = projection;
  const shown = keysOf(quantityNames).filter((id) => totals.quantities[id] >= 1e-9);
  if (shown.length === 0) return [];
  const least = Math.min(...shown.map((id) => totals.quantities[id]));
  const decimals = least < 10 ? 2 : 1;
  const step = 10 ** -decimals;
  const row = (id: Quantity) => {
    const total = roundTo(totals.quantities[id], step);
    const figures = spreadOver(projection.quantities[id], years, total, step);
    return { id, header: quantityNames[id], figures };
  };
  return [{ id: 'quantities', label: 'Hours and incidents', decimals, rows: shown.map(row) }];
}

/** Rounds a series so that its months add up to its years and these to a total already rounded. */
function spreadOver(
  series: MonthlySeries,
  years: readonly HorizonYear[],
  total: number,
  step: number,
): Figures {
  const months = years.map(({ from, to }) => Array.from(series.subarray(from - 1, to)));
  const sums = apportion(months.map(sum), total, step);
  return months.map((amounts, index) => apportion(amounts, sums[index] as number, step));
}

function totalRow(
  id: string,
  header: string,
  rows: readonly FigureRow[],
  years: readonly HorizonYear[],
): FigureRow {
  const figures = years.map((year, index) =>
    monthsOf(year).map((_, month) => sum(rows.map((row) => row.figures[index]?.[month] ?? 0))),
  );
  return { id, header, figures, tone: 'strong' };
}

function notesOf(view: ResultView): readonly string[] {
  const discount = view.isPresentValue
    ? 'Rows are undiscounted; the last row of the totals discounts each month to the start.'
    : 'No amount is discounted.';
  return [
    'Expected values. Each figure is rounded by at most one unit so that rows and columns add up as printed.',
    discount,
  ];
}

function sum(amounts: Iterable<number>): number {
  let total = 0;
  for (const amount of amounts) total += amount;
  return total;
}
