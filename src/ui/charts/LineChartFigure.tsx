import { lazy, memo } from 'react';
import { Chart } from './Chart.tsx';
import { cutIn } from './EndLabels.tsx';
import type { LineChartFigureProps } from './figureProps.ts';
import { Legend } from './Legend.tsx';

const LineDrawing = lazy(() =>
  import('./LineDrawing.tsx').then((module) => ({ default: module.LineDrawing })),
);

/** Lines over months with ranges, named at their ends; in a narrow card the names move under the chart. */
export const LineChartFigure = memo(function LineChartFigure(props: LineChartFigureProps) {
  const { summary, height = 290, series, formatY } = props;
  const entries = series.map((line) => ({ ...line, note: formatY(line.values.at(-1) ?? 0) }));
  const onlyWhere = { areCutIn: cutIn(series.map(({ label }) => label)) };
  return (
    <Chart
      summary={summary}
      height={height}
      legend={<Legend entries={entries} onlyWhere={onlyWhere} />}
    >
      <LineDrawing {...props} height={height} />
    </Chart>
  );
});
