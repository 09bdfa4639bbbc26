import { memo } from 'react';
import { Chart } from './Chart.tsx';
import type { ChartFrameProps } from './figureProps.ts';
import { Legend, type LegendEntry } from './Legend.tsx';
import { MapDrawing, type MapDrawingProps } from './MapDrawing.tsx';
import styles from './RegimeMapFigure.module.css';
import { useMeasuredWidth } from './useMeasuredWidth.ts';

export interface RegimeMapFigureProps
  extends ChartFrameProps,
    Omit<MapDrawingProps, 'width' | 'height' | 'scale'> {
  readonly legend: readonly LegendEntry[];
}

/** Who is cheapest where: a field of cells over two inputs, stronger where the win is clearer. */
export const RegimeMapFigure = memo(function RegimeMapFigure(props: RegimeMapFigureProps) {
  const { summary, height = 260, legend, across, up } = props;
  return (
    <Chart
      summary={summary}
      height={height}
      legend={
        <>
          <p className={styles.axes} aria-hidden="true">
            → {across.label} · ↑ {up.label}
          </p>
          <Legend entries={legend} />
        </>
      }
    >
      <MeasuredMap {...props} height={height} />
    </Chart>
  );
});

function MeasuredMap(props: Omit<MapDrawingProps, 'width' | 'scale'>) {
  const [ref, width, scale] = useMeasuredWidth();
  return (
    <div ref={ref} className={styles.map}>
      <MapDrawing {...props} width={width} scale={scale} />
    </div>
  );
}
