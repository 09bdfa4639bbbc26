import { memo } from 'react';
import { customProperties } from '../customProperties.ts';
import { Chart } from './Chart.tsx';
import type { ChartFrameProps, SpreadSeries } from './figureProps.ts';
import { niceAxis } from './niceTicks.ts';
import styles from './SpreadFigure.module.css';
import { SpreadPanel } from './SpreadPanel.tsx';

export interface SpreadFigureProps extends ChartFrameProps {
  /** Positions along the axis, usually months 1 to n. */
  readonly x: readonly number[];
  readonly panels: readonly SpreadSeries[];
  readonly formatX: (x: number) => string;
  readonly formatY: (value: number) => string;
}

/** A small picture per series, all on one scale, so that wide and narrow ranges show side by side. */
export const SpreadFigure = memo(function SpreadFigure(props: SpreadFigureProps) {
  const { summary, height = 290, panels, x, formatX, formatY } = props;
  const axis = niceAxis(
    panels.flatMap(({ expected, bands }) => [...expected, ...bands.flatMap(({ high }) => high)]),
    3,
  );
  return (
    <Chart summary={summary} height={height}>
      <div
        className={styles.panels}
        style={customProperties({ '--across': Math.max(2, Math.ceil(panels.length / 2)) })}
      >
        {panels.map((panel) => (
          <SpreadPanel
            key={panel.id}
            panel={panel}
            x={x}
            axis={axis}
            formatX={formatX}
            formatY={formatY}
          />
        ))}
      </div>
    </Chart>
  );
});
