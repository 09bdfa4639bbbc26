import type { LayerSet } from '../engine/index.ts';
import type { ChartSeries } from './chartSeries.ts';
import { costName } from './costName.ts';
import { cumulativeFinding } from './cumulativeFinding.ts';
import { downtimeFinding } from './downtimeFinding.ts';
import { isoMonthAt, yearsOf } from './months.ts';
import type { Formats } from './numbers.ts';
import { capitalised } from './phrases.ts';
import type { PlanView, ResultView } from './resultView.ts';
import type { TableView } from './tableView.ts';

export type { ChartSeries } from './chartSeries.ts';

/** A chart in figures and words. */
export interface ChartView {
  /** The finding. */
  readonly title: string;
  /** How to read it, one line. */
  readonly aid: string;
  /** The picture in one sentence, for screen readers. */
  readonly summary: string;
  /** Months from 1. */
  readonly x: readonly number[];
  readonly xTicks: readonly number[];
  readonly series: readonly ChartSeries[];
  readonly formatX: (month: number) => string;
  readonly formatHead: (month: number) => string;
  readonly formatY: (value: number) => string;
  readonly formatValue: (value: number) => string;
  /** Worked out when it is asked for. */
  readonly table: TableView;
  /** How it is computed, a paragraph each. */
  readonly explain: readonly string[];
  /** Whether it shows the inputs before, while figures of the present ones are on their way. */
  readonly isOutdated: boolean;
}

/** A chart with months that matter marked. */
export interface MarkedChart extends ChartView {
  readonly marks: readonly { readonly x: number; readonly label: string }[];
}

/** A chart of money that says what it adds up. */
export interface MoneyChart extends ChartView {
  /** "support bills", "all-in cost" */
  readonly what: string;
  /** "Cumulative all-in cost" */
  readonly name: string;
}

/** Money spent since the start; its last month is the headline's total. */
export function cumulativeChart(
  view: ResultView,
  layerSet: LayerSet,
  formats: Formats,
): MoneyChart {
  const what = layerSet === 'supportSpend' ? 'support bills' : allInName(view);
  const name = `Cumulative ${what}${view.isPresentValue ? ' at present value' : ''}`;
  const caption = `${name}, expected`;
  const series = seriesOf(view, (plan) => cumulative(plan, layerSet, view.isPresentValue));
  return {
    ...cumulativeFinding({ view, series, what, formats }),
    ...axisOf(view, formats),
    aid: `${caption}. Each line adds up what has been spent since the start.`,
    series,
    formatY: formats.moneyCompact,
    formatValue: formats.moneyWhole,
    get table() {
      return tableOf(view, series, caption, formats.moneyWhole, formats);
    },
    explain: cumulativeExplained(view, layerSet),
    isOutdated: false,
    what,
    name,
  };
}

/** Person-hours of work lost, month by month. */
export function downtimeChart(view: ResultView, formats: Formats): ChartView {
  const series = seriesOf(view, ({ projection }) => [...projection.quantities.personHours]);
  const caption = 'Person-hours of work lost a month, expected';
  return {
    ...downtimeFinding(view, formats),
    ...axisOf(view, formats),
    aid: `${caption}. Ageing, prevention and headcount bend the lines.`,
    series,
    formatY: formats.hours,
    formatValue: formats.hours,
    get table() {
      return tableOf(view, series, caption, formats.hours, formats);
    },
    explain: [
      'Each incident costs the people it affects a share of their work while they wait for help, while it is fixed and while they catch up, up to a cap per person. The figure is the average over all waiting times and hours of work.',
      'A month’s figure is that average times the incidents expected in the month, added up over the kinds of incident. The time colleagues spend helping each other is included.',
    ],
    isOutdated: false,
  };
}

function allInName(view: ResultView): string {
  const name = costName(view);
  return name === 'all in' ? 'all-in cost' : `cost, ${name}`;
}

function cumulative(
  { projection }: PlanView,
  layerSet: LayerSet,
  isPresentValue: boolean,
): readonly number[] {
  if (!isPresentValue) {
    const { cumulativeSupportSpend, cumulativeAllIn } = projection;
    return [...(layerSet === 'supportSpend' ? cumulativeSupportSpend : cumulativeAllIn)];
  }
  const { presentValueSupportSpend, presentValueAllIn } = projection;
  let sum = 0;
  return Array.from(
    layerSet === 'supportSpend' ? presentValueSupportSpend : presentValueAllIn,
    (amount) => (sum += amount),
  );
}

const dashes = ['solid', 'dashed', 'dotted'] as const;
const markers = ['circle', 'square', 'diamond', 'triangle'] as const;

/** Dash and marker follow the plan's place in the document: no two of twelve share both. */
function seriesOf(
  { plans, scenario }: ResultView,
  valuesOf: (plan: PlanView) => readonly number[],
): readonly ChartSeries[] {
  return plans.map((plan) => {
    const place = scenario.plans.findIndex(({ id }) => id === plan.id);
    return {
      id: plan.id,
      label: plan.name,
      colour: plan.colour,
      dash: dashes[place % dashes.length] ?? 'solid',
      marker: markers[place % markers.length] ?? 'circle',
      values: valuesOf(plan),
    };
  });
}

export function axisOf({ months, scenario }: ResultView, formats: Formats) {
  const x = Array.from({ length: months }, (_, index) => index + 1);
  const nameOf = (month: number) => formats.month(isoMonthAt(month, scenario.startMonth));
  return {
    x,
    xTicks: ticksOf(months),
    formatX: monthMark,
    formatHead: (month: number) => `Month ${month}, ${nameOf(month)}`,
  };
}

function monthMark(month: number): string {
  return month === 1 ? 'month 1' : String(month);
}

function ticksOf(months: number): readonly number[] {
  const every = months <= 12 ? 3 : months <= 48 ? 12 : 24;
  const regular = Array.from(
    { length: Math.floor(months / every) },
    (_, index) => every * (index + 1),
  );
  const last = regular.at(-1) ?? 1;
  const end = months - last > every / 2 ? [months] : [];
  return months === 1 ? [1] : [1, ...regular, ...end];
}

function tableOf(
  { months, scenario }: ResultView,
  series: readonly ChartSeries[],
  caption: string,
  format: (value: number) => string,
  formats: Formats,
): TableView {
  const row = (month: number) => ({
    id: String(month),
    header: formats.monthShort(isoMonthAt(month, scenario.startMonth)),
    cells: series.map(({ values }) => format(values[month - 1] ?? 0)),
  });
  return {
    caption,
    columns: [{ id: 'month', label: 'Month' }, ...series.map(({ id, label }) => ({ id, label }))],
    groups: yearsOf(months).map(({ year, from, to }) => ({
      id: `year-${year}`,
      label: `Year ${year}`,
      rows: Array.from({ length: to - from + 1 }, (_, index) => row(from + index)),
    })),
  };
}

function cumulativeExplained(view: ResultView, layerSet: LayerSet): readonly string[] {
  const counted =
    layerSet === 'supportSpend'
      ? 'Support bills are all money paid for support: provider bills, own IT staff, tools, projects, parts, hardware and insurance premium.'
      : `${capitalised(costName(view))}: the costs that are switched on, added up month by month.`;
  const discount = view.isPresentValue
    ? [
        'Each month’s costs count as paid at its end and are discounted to the start; undiscounted, the lines would end higher.',
      ]
    : ['No amount is discounted.'];
  return [
    counted,
    'Each month is an expected value: the average over all the ways in which the month could go, not a forecast of one of them. A real month will lie above or below it.',
    ...discount,
  ];
}
