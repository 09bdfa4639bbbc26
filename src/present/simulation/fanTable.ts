import { isoMonthAt } from '../months.ts';
import type { Formats } from '../numbers.ts';
import type { ResultView } from '../resultView.ts';
import type { TableView } from '../tableView.ts';
import type { FanLine } from './fanLines.ts';
import { monthlyPercentiles } from './percentiles.ts';
import type { Simulated } from './simulated.ts';

interface Content {
  readonly view: ResultView;
  readonly simulated: Simulated;
  readonly lines: readonly FanLine[];
  readonly caption: string;
  readonly formats: Formats;
}

const columns = [
  { percent: 5, label: '1 in 20 below' },
  { percent: 10, label: '1 in 10 below' },
  { percent: 25, label: '1 in 4 below' },
  { percent: 50, label: 'Median' },
  { percent: 75, label: '1 in 4 above' },
  { percent: 90, label: '1 in 10 above' },
  { percent: 95, label: '1 in 20 above' },
] as const;

/** Every month of every fan, plan by plan. */
export function fanTable({ view, simulated, lines, caption, formats }: Content): TableView {
  const nameOf = (month: number) => formats.monthShort(isoMonthAt(month, view.scenario.startMonth));
  return {
    caption,
    columns: [
      { id: 'month', label: 'Month' },
      ...columns.map(({ percent, label }) => ({ id: String(percent), label })),
    ],
    groups: lines.map(({ plan, fan }) => {
      const series = columns.map(({ percent }) =>
        monthlyPercentiles(simulated.summary, fan, percent),
      );
      return {
        id: plan.id,
        label: plan.name,
        rows: Array.from({ length: view.months }, (_, index) => ({
          id: `${plan.id} ${index + 1}`,
          header: nameOf(index + 1),
          cells: series.map((values) => formats.moneyWhole(values[index] ?? 0)),
        })),
      };
    }),
  };
}
