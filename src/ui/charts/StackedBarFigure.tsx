import { lazy, memo } from 'react';
import { Chart } from './Chart.tsx';
import type { StackedBarFigureProps } from './figureProps.ts';
import { Legend } from './Legend.tsx';
import { stackedHeight } from './stackedHeight.ts';

const StackedDrawing = lazy(() =>
  import('./StackedDrawing.tsx').then((module) => ({ default: module.StackedDrawing })),
);

/** One horizontal bar per plan, cut into the parts it consists of, with the total at its end. */
export const StackedBarFigure = memo(function StackedBarFigure(props: StackedBarFigureProps) {
  const height = props.height ?? stackedHeight(props.bars.length);
  return (
    <Chart summary={props.summary} height={height} legend={<Legend entries={props.parts} />}>
      <StackedDrawing {...props} height={height} />
    </Chart>
  );
});
