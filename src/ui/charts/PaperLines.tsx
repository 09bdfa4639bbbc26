import { axisStyle, gridStyle, textRoom } from './axisStyle.ts';
import styles from './Chart.module.css';
import { EndLabels, endLabelRoom, isCut, lettersFor } from './EndLabels.tsx';
import type { LineChartFigureProps, LineSeries } from './figureProps.ts';
import { Legend } from './Legend.tsx';
import { monthTicks, niceAxis } from './niceTicks.ts';
import { SeriesPaths } from './SeriesPaths.tsx';

export type PaperLinesProps = Omit<LineChartFigureProps, 'height' | 'formatValue' | 'formatHead'>;

const [width, height] = [680, 220];
const plot = { top: 12, bottom: height - 24 } as const;
const mostLetters = lettersFor(width);
const { fill, fontSize } = axisStyle.tick;

/**
 * The chart of lines as it is printed: one drawing of a fixed shape that paper scales, there at once, without
 * the chart library. Names that are too long for the lines' ends stand under it in full.
 */
export function PaperLines(props: PaperLinesProps) {
  const { summary, series, x, formatX, formatY, marks = [] } = props;
  const axis = niceAxis(allValues(series));
  const left = textRoom(axis.ticks.map(formatY), 34);
  const right = width - endLabelRoom(series, formatY, mostLetters);
  const [low, high] = axis.domain;
  const [first, last] = [x[0] ?? 0, x.at(-1) ?? 1];
  const at = (value: number) =>
    left + ((value - first) / Math.max(1, last - first)) * (right - left);
  const up = (value: number) =>
    plot.bottom - ((value - low) / (high - low)) * (plot.bottom - plot.top);
  const placement = { across: (index: number) => at(x[index] ?? first), up };
  return (
    <>
      <div role="img" aria-label={summary} className={styles.picture}>
        <svg viewBox={`0 0 ${width} ${height}`}>
          {axis.ticks.map((tick) => (
            <g key={tick}>
              <line x1={left} x2={right} y1={up(tick)} y2={up(tick)} {...gridStyle} />
              <text x={left - 8} y={up(tick)} dy="0.34em" textAnchor="end" {...{ fill, fontSize }}>
                {formatY(tick)}
              </text>
            </g>
          ))}
          {(props.xTicks ?? monthTicks(x, 6)).map((tick) => (
            <text
              key={tick}
              x={at(tick)}
              y={height - 6}
              textAnchor={tick === first ? 'start' : 'middle'}
              {...{ fill, fontSize }}
            >
              {formatX(tick)}
            </text>
          ))}
          {marks.map((mark) => (
            <PaperMark key={`${mark.x} ${mark.label}`} x={at(mark.x)} label={mark.label} />
          ))}
          <SeriesPaths series={series} placement={placement} />
          <EndLabels
            series={series}
            x={at(last)}
            up={up}
            formatY={formatY}
            hasLabels
            mostLetters={mostLetters}
            top={plot.top}
            bottom={plot.bottom}
          />
        </svg>
      </div>
      {series.some(({ label }) => isCut(label, mostLetters)) ? <Legend entries={series} /> : null}
    </>
  );
}

function PaperMark({ x, label }: { readonly x: number; readonly label: string }) {
  return (
    <g>
      <line
        x1={x}
        x2={x}
        y1={plot.top}
        y2={plot.bottom}
        stroke="var(--line-strong)"
        strokeDasharray="3 3"
      />
      <text x={x + 4} y={plot.bottom - 6} fill="var(--muted)" fontSize={12}>
        {label}
      </text>
    </g>
  );
}

function allValues(series: readonly LineSeries[]): readonly number[] {
  return series.flatMap(({ values, expectedEnd = 0, bands = [] }) => [
    ...values,
    expectedEnd,
    ...bands.flatMap(({ low, high }) => [...low, ...high]),
  ]);
}
