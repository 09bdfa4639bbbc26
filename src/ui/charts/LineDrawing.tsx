import {
  Area,
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
import { dashArrays } from './dashArrays.ts';
import { EndMarks, endLabelRoom } from './EndMarks.tsx';
import type { LineChartFigureProps, LineSeries } from './figureProps.ts';
import { monthTicks, niceAxis } from './niceTicks.ts';
import { useMeasuredWidth } from './useMeasuredWidth.ts';

export interface LineDrawingProps extends LineChartFigureProps {
  readonly height: number;
}

interface Row {
  readonly x: number;
  readonly index: number;
}

/** The picture behind LineChartFigure; the only part that needs the chart library. */
export function LineDrawing(props: LineDrawingProps) {
  const { x, series, formatX, formatY, height, marks = [] } = props;
  const [ref, width] = useMeasuredWidth();
  const axis = niceAxis(allValues(series), height > 220 ? 5 : 3);
  const isWide = width >= narrowChart;
  const rows: readonly Row[] = x.map((value, index) => ({ x: value, index }));
  const margin = {
    top: 12,
    right: isWide ? endLabelRoom(series, formatY) : 14,
    bottom: 2,
    left: 0,
  };
  const axisHeight = 26;
  const tooltip = ({ active, label }: TooltipContentProps) =>
    active ? <LineTooltip {...props} at={x.indexOf(Number(label))} /> : null;
  return (
    <div ref={ref}>
      <ComposedChart
        width={width}
        height={height}
        data={rows}
        margin={margin}
        accessibilityLayer={false}
      >
        <CartesianGrid vertical={false} {...gridStyle} />
        <XAxis
          {...axisStyle}
          dataKey="x"
          type="number"
          domain={[x[0] ?? 0, x.at(-1) ?? 1]}
          ticks={[...(props.xTicks ?? monthTicks(x, width > 520 ? 6 : 4))]}
          tickFormatter={formatX}
          interval={0}
          height={axisHeight}
          tickMargin={8}
        />
        <YAxis
          {...axisStyle}
          domain={[...axis.domain]}
          ticks={[...axis.ticks]}
          tickFormatter={formatY}
          interval={0}
          width={textRoom(axis.ticks.map(formatY), 34)}
          tickMargin={6}
        />
        {series.flatMap((line) =>
          (line.bands ?? []).map((band) => (
            <Area
              key={`${line.id} ${band.id}`}
              dataKey={(row: Row) => [band.low[row.index], band.high[row.index]]}
              stroke="none"
              fill={line.color}
              fillOpacity={0.14}
              activeDot={false}
              isAnimationActive={false}
            />
          )),
        )}
        {marks.map((mark) => (
          <ReferenceLine
            key={`${mark.x} ${mark.label}`}
            x={mark.x}
            stroke="var(--line-strong)"
            strokeDasharray="3 3"
            label={{
              value: mark.label,
              position: 'insideTopLeft',
              fill: 'var(--muted)',
              fontSize: 12,
            }}
          />
        ))}
        {series.map((line) => (
          <Line
            key={line.id}
            name={line.label}
            dataKey={(row: Row) => line.values[row.index]}
            stroke={line.color}
            strokeWidth={2.25}
            strokeLinejoin="round"
            strokeDasharray={dashArrays[line.dash ?? 'solid']}
            dot={false}
            activeDot={{ r: 3.5, strokeWidth: 1.5, stroke: 'var(--card)' }}
            isAnimationActive={false}
          />
        ))}
        <EndMarks
          series={series}
          lastX={x.at(-1) ?? 0}
          formatY={formatY}
          hasLabels={isWide}
          top={margin.top}
          bottom={height - axisHeight}
        />
        <Tooltip
          isAnimationActive={false}
          cursor={{ stroke: 'var(--line-strong)', strokeDasharray: '3 3' }}
          content={tooltip}
        />
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
    }))
    .toSorted((a, b) => b.value - a.value)
    .map((line) => ({ ...line, text: formatValue(line.value) }));
  return <ChartTooltip head={formatHead(here)} lines={lines} />;
}

function allValues(series: readonly LineSeries[]): readonly number[] {
  return series.flatMap((line) => [
    ...line.values,
    ...(line.bands ?? []).flatMap((band) => [...band.low, ...band.high]),
  ]);
}
