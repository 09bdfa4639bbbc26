import type { Formats } from './numbers.ts';
import type { ResultView } from './resultView.ts';
import type { TableView } from './tableView.ts';

export type LayerSet = 'bills' | 'allIn';

export interface ChartSeries {
  readonly id: string;
  readonly label: string;
  /** Palette index. */
  readonly colour: number;
  readonly dash: 'solid' | 'dashed' | 'dotted';
  readonly marker: 'circle' | 'square' | 'diamond' | 'triangle';
  readonly values: readonly number[];
}

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
  readonly table: TableView;
  /** How it is computed, a paragraph each. */
  readonly explain: readonly string[];
}

export function cumulativeChart(view: ResultView, layerSet: LayerSet, formats: Formats): ChartView {
  throw new Error(`not yet ${view.months} ${layerSet} ${formats.locale}`);
}

/** Person-hours of work lost, month by month. */
export function downtimeChart(view: ResultView, formats: Formats): ChartView {
  throw new Error(`not yet ${view.months} ${formats.locale}`);
}
