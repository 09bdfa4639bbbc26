import { textRoom } from './axisStyle.ts';
import { areaPath, linePath } from './curvePaths.ts';
import type { SpreadSeries } from './figureProps.ts';
import type { NiceAxis } from './niceTicks.ts';
import styles from './SpreadFigure.module.css';

export interface SpreadDrawingProps {
  readonly panel: SpreadSeries;
  readonly x: readonly number[];
  readonly axis: NiceAxis;
  readonly formatX: (x: number) => string;
  readonly formatY: (value: number) => string;
  /** CSS pixels. */
  readonly width: number;
  /** How many times the usual size texts are. */
  readonly scale?: number;
}

const height = 116;
const edge = { top: 6, right: 6, bottom: 22 } as const;

/** One series with its ranges. A few paths, drawn here: a chart of the library for each would be felt while dragging. */
export function SpreadDrawing(props: SpreadDrawingProps) {
  const { panel, x, axis, formatX, formatY, width, scale = 1 } = props;
  const plot = { ...edge, bottom: height - edge.bottom * scale };
  const left = textRoom(axis.ticks.map(formatY), 30, scale);
  const [low, high] = axis.domain;
  const steps = Math.max(1, x.length - 1);
  const up = (value: number) =>
    plot.bottom - ((value - low) / (high - low)) * (plot.bottom - plot.top);
  const across = (index: number) => left + (index / steps) * (width - plot.right - left);
  const placement = { across, up };
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      {axis.ticks.map((tick) => (
        <g key={tick}>
          <line x1={left} x2={width} y1={up(tick)} y2={up(tick)} className={styles.grid} />
          <text x={left - 8} y={up(tick)} dy="0.34em" textAnchor="end" className={styles.tick}>
            {formatY(tick)}
          </text>
        </g>
      ))}
      {panel.bands.map((band) => (
        <path
          key={band.id}
          d={areaPath(band.high, band.low, placement)}
          fill={panel.color}
          className={styles.band}
        />
      ))}
      <path d={linePath(panel.values, placement)} stroke={panel.color} className={styles.median} />
      <path d={linePath(panel.expected, placement)} className={styles.expected} />
      <text x={left} y={height - 4} className={styles.tick}>
        {formatX(x[0] ?? 1)}
      </text>
      {x.length > 1 ? (
        <text x={width - plot.right} y={height - 4} textAnchor="end" className={styles.tick}>
          {formatX(x.at(-1) ?? 1)}
        </text>
      ) : null}
    </svg>
  );
}
