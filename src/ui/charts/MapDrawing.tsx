import { textRoom } from './axisStyle.ts';
import styles from './RegimeMapFigure.module.css';

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

/** A word on the field itself, at a cell. */
export interface MapName {
  readonly id: string;
  readonly text: string;
  readonly cell: readonly [number, number];
}

export interface MapDrawingProps {
  readonly width: number;
  readonly height: number;
  /** How many times the usual size texts are. */
  readonly scale?: number;
  readonly across: MapAxis;
  readonly up: MapAxis;
  readonly shades: readonly MapShade[];
  /** Where the scenario stands, 0 to 1 along each axis; null: outside of the map. */
  readonly mark: { readonly across: number; readonly up: number; readonly text: string } | null;
  /** For paper, which may come without colour. */
  readonly names?: readonly MapName[];
}

const axisRoom = 20;

/** The field itself, in CSS pixels of a given size. */
export function MapDrawing(props: MapDrawingProps) {
  const { width, height, across, up, shades, mark, names = [], scale = 1 } = props;
  const left = textRoom([up.lowText, up.highText], 34, scale);
  const bottom = height - axisRoom * scale;
  const room = Math.max(1, width - left);
  const cell = { width: room / across.count, height: bottom / up.count };
  const x = mark === null ? 0 : left + mark.across * room;
  const y = mark === null ? 0 : bottom - mark.up * bottom;
  const isLate = mark !== null && mark.across > 0.8;
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      {shades.map(({ id, color, strength, cells }) => (
        <path
          key={id}
          d={cellsPath(cells, cell, left, bottom)}
          fill={color}
          fillOpacity={strength}
          data-mark
        />
      ))}
      <text x={left - 8} y={10 * scale} textAnchor="end" className={styles.tick}>
        {up.highText}
      </text>
      <text x={left - 8} y={bottom} textAnchor="end" className={styles.tick}>
        {up.lowText}
      </text>
      <text x={left} y={bottom + 16 * scale} className={styles.tick}>
        {across.lowText}
      </text>
      <text x={width} y={bottom + 16 * scale} textAnchor="end" className={styles.tick}>
        {across.highText}
      </text>
      {names.map(({ id, text, cell: [column, row] }) => (
        <text
          key={id}
          x={left + (column + 0.5) * cell.width}
          y={bottom - (row + 0.5) * cell.height}
          dy="0.34em"
          textAnchor="middle"
          className={styles.markText}
        >
          {text}
        </text>
      ))}
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
