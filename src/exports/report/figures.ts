import type { ChartView, MarkedChart } from '../../present/charts.ts';
import type { BeyondMoneyView } from '../../present/decision/beyondMoneyView.ts';
import type { BreakEvenList } from '../../present/decision/breakEvenList.ts';
import { type InformationView, sameChoice } from '../../present/decision/informationView.ts';
import type { PromiseView } from '../../present/decision/promiseView.ts';
import type { RegimeMapView } from '../../present/decision/regimeMapView.ts';
import type { TornadoView } from '../../present/decision/tornadoView.ts';
import type { WaterfallView } from '../../present/decision/waterfallView.ts';
import type { SpreadView } from '../../present/simulation/spreadChart.ts';
import type { TableView } from '../../present/tableView.ts';
import * as chartTexts from '../../present/texts/chartTexts.ts';
import * as decisionTexts from '../../present/texts/decisionTexts.ts';
import * as reportTexts from '../../present/texts/reportTexts.ts';
import { turnsTable } from './turnsTable.ts';

/** What the page shows beside the verdict and the plans; null: not known yet, undefined: there can be none. */
export interface Findings {
  readonly cumulative: ChartView;
  readonly spread: SpreadView | null;
  readonly downtime: ChartView;
  readonly why: WaterfallView | null | undefined;
  readonly inputs: TornadoView | null | undefined;
  readonly map: RegimeMapView | null | undefined;
  readonly turns: BreakEvenList | null | undefined;
  readonly switchMonth: MarkedChart | null | undefined;
  readonly settled: MarkedChart | null | undefined;
  readonly worth: InformationView | null | undefined;
  readonly promise: PromiseView | null | undefined;
  readonly beyond: BeyondMoneyView | undefined;
}

/** Figures, words, or a list that says most in its last column. */
type Cells = 'figures' | 'words' | 'list';

/** What is drawn of a finding. */
export type Picture =
  | { readonly kind: 'lines'; readonly chart: ChartView & Partial<MarkedChart> }
  | { readonly kind: 'spread'; readonly spread: SpreadView }
  | { readonly kind: 'waterfall'; readonly waterfall: WaterfallView }
  | { readonly kind: 'tornado'; readonly tornado: TornadoView }
  | { readonly kind: 'map'; readonly map: RegimeMapView }
  | {
      readonly kind: 'tables';
      readonly lines: readonly string[];
      readonly tables: readonly TableView[];
      /** What the cells hold. */
      readonly cells: Cells;
    };

/** A finding as it is printed: what it says, how to read it, the picture, where it is from. */
export interface ReportFigure {
  readonly id: string;
  readonly title: string;
  readonly aid: string;
  readonly picture: Picture;
  readonly source: string;
}

interface Slot {
  readonly id: string;
  readonly name: string;
  /** Null: not known yet, undefined: there can be none. */
  readonly figure: Omit<ReportFigure, 'id'> | null | undefined;
}

/** Cards of the page that a person has put away, by the arrangement that they belong to. */
export interface PutAway {
  readonly charts: readonly string[];
  readonly decision: readonly string[];
  readonly terms: readonly string[];
}

export interface ReportFigures {
  readonly charts: readonly ReportFigure[];
  readonly decision: readonly ReportFigure[];
  readonly beyond: readonly ReportFigure[];
  /** Names of those that are still being worked out. */
  readonly missing: readonly string[];
}

/**
 * The findings in the order of the page, without those that were put away there.
 *
 * @param futures "10,000 simulated futures, seed 1"; null where none are known
 */
export function reportFigures(
  findings: Findings,
  putAway: PutAway,
  futures: string | null,
): ReportFigures {
  const simulated =
    futures === null ? reportTexts.expectedSource : reportTexts.simulatedSource(futures);
  const charts = chartSlots(findings, simulated).filter(({ id }) => !putAway.charts.includes(id));
  const terms = termSlots(findings).filter(({ id }) => !putAway.terms.includes(id));
  const decision = [
    ...decisionSlots(findings, simulated).filter(({ id }) => !putAway.decision.includes(id)),
    ...terms.filter(({ id }) => id !== 'beyond'),
  ];
  return {
    charts: charts.flatMap(filled),
    decision: decision.flatMap(filled),
    beyond: terms.filter(({ id }) => id === 'beyond').flatMap(filled),
    missing: [...charts, ...decision].flatMap(({ name, figure }) =>
      figure === null ? [name] : [],
    ),
  };
}

function filled({ id, figure }: Slot): readonly ReportFigure[] {
  return figure ? [{ id, ...figure }] : [];
}

function chartSlots(findings: Findings, simulated: string): readonly Slot[] {
  const { cumulative, spread, downtime } = findings;
  return [
    slot('cumulative', chartTexts.spending, cumulative, simulated, asLines),
    slot('downtime', chartTexts.downtime, downtime, reportTexts.expectedSource, asLines),
    slot('spread', chartTexts.monthlyBills, spread, simulated, (view) => ({
      kind: 'spread',
      spread: view,
    })),
  ];
}

function decisionSlots(findings: Findings, simulated: string): readonly Slot[] {
  const { why, inputs, map, turns, switchMonth, settled, worth } = findings;
  const expected = reportTexts.expectedSource;
  return [
    slot('why', decisionTexts.why, why, expected, (waterfall) => ({
      kind: 'waterfall',
      waterfall,
    })),
    slot('inputs', decisionTexts.inputs, inputs, expected, (tornado) => ({
      kind: 'tornado',
      tornado,
    })),
    slot('map', decisionTexts.map, map, expected, (view) => ({ kind: 'map', map: view })),
    slot('turns', decisionTexts.turns, turns, expected, (list) =>
      asTables([turnsTable(list)], [], 'list'),
    ),
    slot('switch', decisionTexts.whenToSwitch, switchMonth, expected, asLines),
    slot('settled', decisionTexts.settled, settled, simulated, asLines),
    slot('worth', decisionTexts.worth, worth, reportTexts.drawsSource, worthPicture),
  ];
}

function termSlots({ promise, beyond }: Findings): readonly Slot[] {
  return [
    slot('promise', decisionTexts.promise, promise, reportTexts.expectedSource, ({ table }) =>
      asTables([table], [], 'words'),
    ),
    slot('beyond', decisionTexts.beyond, beyond, reportTexts.termsSource, (view) =>
      asTables([view.table], view.gaps, 'words'),
    ),
  ];
}

interface Told {
  readonly title: string;
  readonly aid: string;
  readonly paperAid?: string;
}

function slot<View extends Told>(
  id: string,
  name: string,
  view: View | null | undefined,
  source: string,
  draw: (view: View) => Picture,
): Slot {
  const figure = view && {
    title: view.title,
    aid: view.paperAid ?? view.aid,
    source,
    picture: draw(view),
  };
  return { id, name, figure };
}

/** The few inputs worth finding out; the long list of all that were tried stays on the page. */
function worthPicture({ rows, nothing, table }: InformationView): Picture {
  const [input, value] = table.columns;
  if (nothing !== null || input === undefined || value === undefined) {
    return asTables([], nothing === null ? [] : [sameChoice]);
  }
  const found = rows.map(({ path, label, text }) => ({ id: path, header: label, cells: [text] }));
  const groups = [{ id: 'worth', rows: found }];
  return asTables([{ ...table, columns: [input, value], groups }], []);
}

function asLines(chart: ChartView & Partial<MarkedChart>): Picture {
  return { kind: 'lines', chart };
}

function asTables(
  tables: readonly TableView[],
  lines: readonly string[],
  cells: Cells = 'figures',
): Picture {
  return { kind: 'tables', tables, lines, cells };
}
