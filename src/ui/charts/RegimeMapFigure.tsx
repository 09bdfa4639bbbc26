import { memo } from 'react';
import { Chart } from './Chart.tsx';
import type { ChartFrameProps } from './figureProps.ts';
import { Legend, type LegendEntry } from './Legend.tsx';
import { textRoom } from './axisStyle.ts';
import styles from './RegimeMapFigure.module.css';
import { useMeasuredWidth } from './useMeasuredWidth.ts';

/** Cells of one kind: who wins there, and how clearly. */
export interface MapShade {
  readonly id: string;
  /** A CSS colour. */
  readonly color: string;
  /** How strongly it is laid on, 0 to 1. */
  readonly strength: number;
  /** Column and row of each cell, both from 0 at the low end. */
  readonly cells: readonly (readonly [number, number])[];
}

export interface MapAxis {
  readonly label: string;
  readonly lowText: string;
  readonly highText: string;
  /** Cells along it. */
  readonly count: number;
}

export interface RegimeMapFigureProps extends ChartFrameProps {
  readonly across: MapAxis;
  readonly up: MapAxis;
  readonly shades: readonly MapShade[];
  readonly legend: readonly LegendEntry[];
  /** Where the scenario stands, 0 to 1 along each axis; null: outside of the map. */
  readonly mark: { readonly across: number; readonly up: number; readonly text: string } | null;
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
      <MapDrawing {...props} height={height} />
    </Chart>
  );
});

const axisRoom = 20;

function MapDrawing({
  height,
  across,
  up,
  shades,
  mark,
}: RegimeMapFigureProps & { readonly height: number }) {
  const [ref, width] = useMeasuredWidth();
  const left = textRoom([up.lowText, up.highText], 34);
  const bottom = height - axisRoom;
  const room = Math.max(1, width - left);
  const cell = { width: room / across.count, height: bottom / up.count };
  const x = mark === null ? 0 : left + mark.across * room;
  const y = mark === null ? 0 : bottom - mark.up * bottom;
  const isLate = mark !== null && mark.across > 0.8;
  return (
    <div ref={ref} className={styles.map}>
      <svg width={width} height={height}>
        {shades.map(({ id, color, strength, cells }) => (
          <path
            key={id}
            d={cellsPath(cells, cell, left, bottom)}
            fill={color}
            fillOpacity={strength}
            data-mark
          />
        ))}
        <text x={left - 8} y={10} textAnchor="end" className={styles.tick}>
          {up.highText}
        </text>
        <text x={left - 8} y={bottom} textAnchor="end" className={styles.tick}>
          {up.lowText}
        </text>
        <text x={left} y={bottom + 16} className={styles.tick}>
          {across.lowText}
        </text>
        <text x={width} y={bottom + 16} textAnchor="end" className={styles.tick}>
          {across.highText}
        </text>
        {mark === null ? null : (
          <g>
            <circle cx={x} cy={y} r={6} className={styles.mark} />
            <text
              x={isLate ? x - 11 : x + 11}
              y={y}
              dy="0.34em"
              textAnchor={isLate ? 'end' : 'start'}
              className={styles.markText}
            >
              {mark.text}
            </text>
          </g>
        )}
      </svg>
    </div>
  );
}

/** All cells of a shade as one path, a hairline apart. */
function cellsPath(
  cells: MapShade['cells'],
  cell: { readonly width: number; readonly height: number },
  left: number,
  bottom: number,
): string {
  const gap = cell.width > 8 && cell.height > 8 ? 1 : 0;
  const [w, h] = [cell.width - gap, cell.height - gap].map((size) => Math.max(0, size).toFixed(2));
  return cells
    .map(([column, row]) => {
      const x = (left + column * cell.width).toFixed(2);
      const y = (bottom - (row + 1) * cell.height).toFixed(2);
      return `M${x} ${y}h${w}v${h}h-${w}z`;
    })
    .join('');
}
