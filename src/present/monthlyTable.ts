import type { Formats } from './numbers.ts';
import type { ResultView } from './resultView.ts';
import type { TableView } from './tableView.ts';

export type TableMode = 'months' | 'years';

export interface MonthlyTable extends TableView {
  readonly notes: readonly string[];
}

/** Every component of one plan by month (with a sum for each year) or by year, and in total. */
export function monthlyTable(
  view: ResultView,
  planId: string,
  mode: TableMode,
  formats: Formats,
): MonthlyTable {
  throw new Error(`not yet ${view.months} ${planId} ${mode} ${formats.locale}`);
}
