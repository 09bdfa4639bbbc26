import { areaPath, linePath, type Placement } from './curvePaths.ts';
import { dashArrays } from './dashArrays.ts';
import type { LineSeries } from './figureProps.ts';

export interface SeriesPathsProps {
  readonly series: readonly LineSeries[];
  readonly placement: Placement;
}

/** Ranges below, lines above, as plain paths. */
export function SeriesPaths({ series, placement }: SeriesPathsProps) {
  return (
    <>
      {series.flatMap((line) =>
        (line.bands ?? []).map((band) => (
          <path
            key={`${line.id} ${band.id}`}
            d={areaPath(band.high, band.low, placement)}
            fill={line.color}
            fillOpacity={0.14}
          />
        )),
      )}
      {series.map((line) => (
        <path
          key={line.id}
          d={linePath(line.values, placement)}
          fill="none"
          stroke={line.color}
          strokeWidth={2.25}
          strokeLinejoin="round"
          strokeDasharray={dashArrays[line.dash ?? 'solid']}
        />
      ))}
    </>
  );
}
