import { useMemo } from 'react';
import {
  CartesianGrid,
  ComposedChart,
  Line,
  ReferenceLine,
  Tooltip,
  type TooltipContentProps,
  XAxis,
  YAxis,
} from 'recharts';
import { axisStyle, gridStyle, narrowChart, textRoom } from './axisStyle.ts';
import { ChartTooltip } from './ChartTooltip.tsx';
import { useKept } from '../useKept.ts';
import { Curves } from './Curves.tsx';
import { endLabelRoom, lettersFor } from './EndLabels.tsx';
import { EndMarks } from './EndMarks.tsx';
import type { LineChartFigureProps, LineSeries } from './figureProps.ts';
import { monthTicks, niceAxis } from './niceTicks.ts';
import { useMeasuredWidth } from './useMeasuredWidth.ts';

export interface LineDrawingProps extends LineChartFigureProps {
  readonly height: number;
}

const usualAxisHeight = 26;
const cursor = { stroke: 'var(--line-strong)', strokeDasharray: '3 3' } as const;

/** The picture behind LineChartFigure; the only part that needs the chart library. */
export function LineDrawing(props: LineDrawingProps) {
  const { series, formatX, formatY, height, marks = [] } = props;
  const [ref, width, scale] = useMeasuredWidth();
  const isWide = width >= narrowChart * scale;
  const x = useKept(props.x);
  const axis = useKept(niceAxis(allValues(series), height > 220 ? 5 : 3));
  const ticks = useKept(props.xTicks ?? monthTicks(x, width > 520 ? 6 : 4));
  const mostLetters = lettersFor(width / scale);
  const room = isWide ? endLabelRoom(series, formatY, mostLetters, scale) : 14 * scale;
  const tick = useMemo(
    () => ({ ...axisStyle.tick, fontSize: axisStyle.tick.fontSize * scale }),
    [scale],
  );
  const axisHeight = usualAxisHeight * scale;
  const frame = useMemo(
    () => ({
      rows: x.map((value) => ({ x: value })),
      span: [x[0] ?? 0, x.at(-1) ?? 1],
      ticks: [...ticks],
      domain: [...axis.domain],
      amounts: [...axis.ticks],
      margin: { top: 12, right: room, bottom: 2, left: 0 },
    }),
    [x, axis, ticks, room],
  );
  const tooltip = ({ active, label }: TooltipContentProps) =>
    active ? <LineTooltip {...props} at={x.indexOf(Number(label))} /> : null;
  return (
    <div ref={ref}>
      <ComposedChart
        width={width}
        height={height}
        data={frame.rows}
        margin={frame.margin}
        accessibilityLayer={false}
      >
        <CartesianGrid vertical={false} {...gridStyle} />
        <XAxis
          {...axisStyle}
          tick={tick}
          dataKey="x"
          type="number"
          domain={frame.span}
          ticks={frame.ticks}
          tickFormatter={formatX}
          interval={0}
          height={axisHeight}
          tickMargin={8 * scale}
        />
        <YAxis
          {...axisStyle}
          tick={tick}
          domain={frame.domain}
          // The line that stands for the months must not stretch the axis to their number.
          allowDataOverflow
          ticks={frame.amounts}
          tickFormatter={formatY}
          interval={0}
          width={textRoom(axis.ticks.map(formatY), 34, scale)}
          tickMargin={6}
        />
        {marks.map((mark) => (
          <ReferenceLine
            key={`${mark.x} ${mark.label}`}
            x={mark.x}
            stroke="var(--line-strong)"
            strokeDasharray="3 3"
            label={{
              value: mark.label,
              position: 'insideBottomLeft',
              fill: 'var(--muted)',
              fontSize: tick.fontSize,
            }}
          />
        ))}
        <Line dataKey="x" stroke="none" dot={false} activeDot={false} isAnimationActive={false} />
        <Curves x={x} series={series} />
        <EndMarks
          series={series}
          lastX={x.at(-1) ?? 0}
          formatY={formatY}
          hasLabels={isWide}
          mostLetters={mostLetters}
          scale={scale}
          top={frame.margin.top}
          bottom={height - axisHeight}
        />
        <Tooltip isAnimationActive={false} cursor={cursor} content={tooltip} />
      </ComposedChart>
    </div>
  );
}

function LineTooltip(props: LineDrawingProps & { readonly at: number }) {
  const { at, x, series, formatX, formatHead = formatX, formatY, formatValue = formatY } = props;
  const here = x[at];
  if (here === undefined) return null;
  const lines = series
    .map((line) => ({
      id: line.id,
      label: line.label,
      color: line.color,
      value: line.values[at] ?? 0,
      range: line.bands?.[0],
    }))
    .toSorted((a, b) => b.value - a.value)
    .map(({ range, ...line }) => ({
      ...line,
      text: formatValue(line.value),
      note: range && `${formatY(range.low[at] ?? 0)} – ${formatY(range.high[at] ?? 0)}`,
    }));
  return <ChartTooltip head={formatHead(here)} lines={lines} />;
}

function allValues(series: readonly LineSeries[]): readonly number[] {
  return series.flatMap((line) => [
    ...line.values,
    ...(line.expectedEnd === undefined ? [] : [line.expectedEnd]),
    ...(line.bands ?? []).flatMap((band) => [...band.low, ...band.high]),
  ]);
}
