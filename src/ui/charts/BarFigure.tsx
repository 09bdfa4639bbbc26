import { lazy, memo } from 'react';
import { Chart } from './Chart.tsx';
import type { BarFigureProps } from './figureProps.ts';
import { Legend } from './Legend.tsx';

const BarDrawing = lazy(() =>
  import('./BarDrawing.tsx').then((module) => ({ default: module.BarDrawing })),
);

/** Groups of upright bars, one bar per series: scenarios side by side, years, kinds of loss. */
export const BarFigure = memo(function BarFigure(props: BarFigureProps) {
  const { summary, height = 290, series } = props;
  const entries = series.map(({ id, label, color }) => ({ id, label, color }));
  return (
    <Chart summary={summary} height={height} legend={<Legend entries={entries} />}>
      <BarDrawing {...props} height={height} />
    </Chart>
  );
});
