import { useXAxisScale, useYAxisScale } from 'recharts';
import type { LineSeries } from './figureProps.ts';
import { Marker } from './Marker.tsx';
import { spreadLabels } from './spreadLabels.ts';

export interface EndMarksProps {
  readonly series: readonly LineSeries[];
  readonly lastX: number;
  readonly formatY: (value: number) => string;
  readonly hasLabels: boolean;
  readonly top: number;
  readonly bottom: number;
}

/** A marker at the end of every line and, beside it, the line's name and last value; no two overlap. */
export function EndMarks({ series, lastX, formatY, hasLabels, top, bottom }: EndMarksProps) {
  const scaleX = useXAxisScale();
  const scaleY = useYAxisScale();
  const x = scaleX?.(lastX);
  if (x === undefined || !scaleY) return null;
  const ends = series.map((line) => scaleY(line.values.at(-1) ?? 0) ?? 0);
  const places = spreadLabels(ends, 15, top + 6, bottom - 4);
  return (
    <g>
      {series.map((line, index) => (
        <g key={line.id}>
          {line.expectedEnd === undefined ? null : (
            <circle
              cx={x}
              cy={scaleY(line.expectedEnd) ?? 0}
              r={4}
              fill="none"
              stroke={line.color}
              strokeWidth={1.5}
              data-mark
            />
          )}
          <Marker shape={line.marker ?? 'circle'} x={x} y={ends[index] ?? 0} color={line.color} />
          {hasLabels ? (
            <>
              {Math.abs((places[index] ?? 0) - (ends[index] ?? 0)) > 5 ? (
                <path
                  d={`M${x + 5} ${ends[index]}L${x + 11} ${places[index]}`}
                  stroke={line.color}
                  strokeWidth={1}
                  fill="none"
                />
              ) : null}
              <text
                x={x + 13}
                y={places[index]}
                dy="0.34em"
                fill={line.color}
                fontSize={12}
                fontWeight={650}
              >
                {shortened(line.label)} {formatY(line.values.at(-1) ?? 0)}
              </text>
            </>
          ) : null}
        </g>
      ))}
    </g>
  );
}

/** How far the labels reach beyond the plot, in CSS pixels at 12 px Inter. */
export function endLabelRoom(
  series: readonly LineSeries[],
  formatY: (value: number) => string,
): number {
  const longest = Math.max(
    0,
    ...series.map(
      (line) => shortened(line.label).length + 1 + formatY(line.values.at(-1) ?? 0).length,
    ),
  );
  return Math.ceil(longest * 7) + 18;
}

function shortened(label: string): string {
  return label.length > 16 ? `${label.slice(0, 15).trimEnd()}…` : label;
}
