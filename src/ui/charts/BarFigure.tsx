import { lazy, memo } from 'react';
import { Chart } from './Chart.tsx';
import type { BarFigureProps } from './figureProps.ts';
import { Legend } from './Legend.tsx';

const BarDrawing = lazy(() => import('./BarDrawing.tsx').then((module) => ({ default: module.BarDrawing })));

/** Groups of upright bars, one bar per series: scenarios side by side, years, kinds of loss. */
export const BarFigure = memo(function BarFigure(props: BarFigureProps) {
  const { summary, height = 290, series } = props;
  return (
    <Chart summary={summary} height={height} legend={<Legend entries={series} />}>
      <BarDrawing {...props} height={height} />
    </Chart>
  );
});
