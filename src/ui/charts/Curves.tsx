import { useActiveTooltipLabel, useXAxisScale, useYAxisScale } from 'recharts';
import type { LineSeries } from './figureProps.ts';
import { SeriesPaths } from './SeriesPaths.tsx';

export interface CurvesProps {
  readonly x: readonly number[];
  readonly series: readonly LineSeries[];
}

/**
 * Ranges and lines as plain paths. Lines and areas of the library enter themselves anew with every figure that
 * changes, which is felt while a slider is dragged.
 */
export function Curves({ x, series }: CurvesProps) {
  const scaleX = useXAxisScale();
  const scaleY = useYAxisScale();
  const active = x.indexOf(Number(useActiveTooltipLabel()));
  if (!scaleX || !scaleY) return null;
  const placement = {
    across: (index: number) => scaleX(x[index] ?? 0) ?? 0,
    up: (value: number) => scaleY(value) ?? 0,
  };
  return (
    <g>
      <SeriesPaths series={series} placement={placement} />
      {active < 0
        ? null
        : series.map((line) => (
            <circle
              key={line.id}
              cx={placement.across(active)}
              cy={placement.up(line.values[active] ?? 0)}
              r={3.5}
              fill={line.color}
              stroke="var(--card)"
              strokeWidth={1.5}
            />
          ))}
    </g>
  );
}
