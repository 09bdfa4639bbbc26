import {
  Bar,
  BarChart,
  CartesianGrid,
  ReferenceLine,
  Tooltip,
  type TooltipContentProps,
  useXAxisScale,
  useYAxisScale,
  XAxis,
  YAxis,
} from 'recharts';
import { axisStyle, gridStyle, narrowChart, textRoom } from './axisStyle.ts';
import { ChartTooltip } from './ChartTooltip.tsx';
import type { StackedBar, StackedBarFigureProps } from './figureProps.ts';
import { niceAxis } from './niceTicks.ts';
import { useMeasuredWidth } from './useMeasuredWidth.ts';

export interface StackedDrawingProps extends StackedBarFigureProps {
  readonly height: number;
}

/** The picture behind StackedBarFigure. */
export function StackedDrawing(props: StackedDrawingProps) {
  const { parts, bars, formatY, formatValue = formatY, height } = props;
  const [ref, width] = useMeasuredWidth();
  const axis = niceAxis(
    bars.flatMap((bar) => [sumOf(bar, 1), sumOf(bar, -1)]),
    width < narrowChart ? 3 : 5,
  );
  const labelRoom = Math.min(
    textRoom(
      bars.map((bar) => bar.label),
      60,
    ),
    Math.round(width * 0.3),
  );
  const tooltip = ({ active, label }: TooltipContentProps) => {
    const bar = active ? bars.find((one) => one.id === label) : undefined;
    if (!bar) return null;
    const lines = parts.map((part, index) => ({
      ...part,
      text: formatValue(bar.values[index] ?? 0),
    }));
    return <ChartTooltip head={`${bar.label} ${bar.totalText}`} lines={lines} />;
  };
  const totalRoom = textRoom(
    bars.map((bar) => bar.totalText),
    40,
  );
  return (
    <div ref={ref}>
      <BarChart
        layout="vertical"
        width={width}
        height={height}
        data={bars as StackedBar[]}
        margin={{ top: 2, right: totalRoom, bottom: 2, left: 0 }}
        barCategoryGap="26%"
        stackOffset="sign"
        accessibilityLayer={false}
      >
        <CartesianGrid horizontal={false} {...gridStyle} />
        <XAxis
          {...axisStyle}
          type="number"
          domain={[...axis.domain]}
          ticks={[...axis.ticks]}
          tickFormatter={formatY}
          interval={0}
          height={26}
        />
        <YAxis
          {...axisStyle}
          type="category"
          dataKey="id"
          tickFormatter={(id: string) => bars.find((bar) => bar.id === id)?.label ?? ''}
          width={labelRoom}
          interval={0}
          tick={{ fill: 'var(--ink)', fontSize: 12, fontWeight: 550 }}
        />
        {parts.map((part, index) => (
          <Bar
            key={part.id}
            name={part.label}
            stackId="parts"
            dataKey={(bar: StackedBar) => bar.values[index] || null}
            fill={part.color}
            stroke="var(--card)"
            strokeWidth={1}
            isAnimationActive={false}
          />
        ))}
        {axis.domain[0] < 0 ? <ReferenceLine x={0} stroke="var(--ink)" /> : null}
        <Totals bars={bars} />
        <Tooltip
          isAnimationActive={false}
          cursor={{ fill: 'var(--ink)', fillOpacity: 0.05 }}
          content={tooltip}
        />
      </BarChart>
    </div>
  );
}

function Totals({ bars }: { readonly bars: readonly StackedBar[] }) {
  const scaleX = useXAxisScale();
  const scaleY = useYAxisScale();
  return (
    <g>
      {bars.map((bar) => {
        const y = scaleY?.(bar.id, { position: 'middle' });
        const x = scaleX?.(sumOf(bar, 1));
        return x === undefined || y === undefined ? null : (
          <text
            key={bar.id}
            x={x + 8}
            y={y}
            dy="0.35em"
            fill="var(--ink)"
            fontSize={12}
            fontWeight={600}
          >
            {bar.totalText}
          </text>
        );
      })}
    </g>
  );
}

/** The end of the bar on one side of zero. */
function sumOf(bar: StackedBar, sign: 1 | -1): number {
  return bar.values.reduce((sum, value) => (value * sign > 0 ? sum + value : sum), 0);
}
