import { axisOf } from '../charts.ts';
import type { ChartBand } from '../chartSeries.ts';
import type { Formats } from '../numbers.ts';
import { listOf } from '../phrases.ts';
import type { ResultView } from '../resultView.ts';
import type { TableView } from '../tableView.ts';
import { fanLines } from './fanLines.ts';
import { fanTable } from './fanTable.ts';
import { simulationExplained, worstMonthPrecision } from './precision.ts';
import type { Simulated } from './simulated.ts';
import { spreadFinding, usualSpread } from './spreadFinding.ts';

/** The monthly bills of one plan: expected, median and the ranges around it. */
export interface SpreadPanel {
  readonly id: string;
  readonly label: string;
  /** Palette index. */
  readonly colour: number;
  /** "within $1,900": how far apart 8 in 10 bills lie. */
  readonly note: string;
  readonly median: readonly number[];
  readonly expected: readonly number[];
  readonly bands: readonly ChartBand[];
}

/** How much each plan's bill of a month varies, a panel per plan on one scale. */
export interface SpreadView {
  readonly title: string;
  readonly aid: string;
  readonly summary: string;
  readonly panels: readonly SpreadPanel[];
  readonly x: readonly number[];
  readonly formatX: (month: number) => string;
  readonly formatY: (value: number) => string;
  /** Worked out when it is asked for. */
  readonly table: TableView;
  readonly explain: readonly string[];
  readonly isOutdated: boolean;
}

/** Null: no futures are known of the plans shown. */
export function monthlySpread(
  view: ResultView,
  simulated: Simulated | null,
  formats: Formats,
): SpreadView | null {
  const lines = simulated && fanLines(simulated, view.plans, 'monthlySupportSpend');
  if (simulated === null || lines === null) return null;
  const title = spreadFinding(lines, formats);
  const value = view.isPresentValue ? ' at present value' : '';
  const spreads = lines.map((line) => `${line.plan.name} ${formats.money(usualSpread(line))}`);
  const { x, formatX } = axisOf(view, formats);
  return {
    title,
    aid: `Support bills a month${value}: the median as a line, 5 and 8 in 10 futures as shades, the expected bill dotted. All panels share one scale.`,
    summary: `${title}. On average over the months 8 in 10 bills lie within: ${listOf(spreads)}.`,
    panels: lines.map((line) => ({
      id: line.plan.id,
      label: line.plan.name,
      colour: line.plan.colour,
      note: `within ${formats.money(usualSpread(line))}`,
      median: line.median,
      expected: expectedOf(line.plan, view),
      bands: line.bands,
    })),
    x,
    formatX,
    formatY: formats.moneyCompact,
    isOutdated: !simulated.isCurrent,
    get table() {
      const caption = `Support bills a month${value}, simulated`;
      return fanTable({ view, simulated, lines, caption, formats });
    },
    explain: [
      simulationExplained(simulated, formats),
      ...worstMonthPrecision(view, simulated, formats),
      '“Varies by” is how far apart the 10th and 90th percentiles of a month’s bill lie, averaged over the months: 8 in 10 bills fall between them. What happens in every future (a fee, an onboarding charge, a planned project) moves the whole band and does not widen it.',
      'By luck alone the months are independent: a bad one does not bring others, so a total varies less, in proportion, than its months. The ranges of inputs move all months together.',
    ],
  };
}

function expectedOf(
  { projection }: ResultView['plans'][number],
  { isPresentValue }: ResultView,
): readonly number[] {
  const { presentValueSupportSpend, supportSpend } = projection;
  return [...(isPresentValue ? presentValueSupportSpend : supportSpend)];
}
