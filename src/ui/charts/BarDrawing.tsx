import {
  Bar,
  BarChart,
  CartesianGrid,
  LabelList,
  ReferenceLine,
  Tooltip,
  type TooltipContentProps,
  XAxis,
  YAxis,
} from 'recharts';
import { axisStyle, gridStyle, textRoom } from './axisStyle.ts';
import { ChartTooltip } from './ChartTooltip.tsx';
import type { BarFigureProps, BarGroup } from './figureProps.ts';
import { niceAxis } from './niceTicks.ts';
import { useMeasuredWidth } from './useMeasuredWidth.ts';

export interface BarDrawingProps extends BarFigureProps {
  readonly height: number;
}

/** Narrower bars cannot carry a figure over them without touching the next one. */
const labelledBar = 44;

/** The picture behind BarFigure. */
export function BarDrawing(props: BarDrawingProps) {
  const { series, groups, formatY, formatValue = formatY, height } = props;
  const [ref, width] = useMeasuredWidth();
  const axis = niceAxis(groups.flatMap((group) => group.values));
  const axisRoom = textRoom(axis.ticks.map(formatY), 34);
  const hasFigures =
    ((width - axisRoom) * 0.8) / Math.max(1, groups.length * series.length) >= labelledBar;
  const tooltip = ({ active, label }: TooltipContentProps) => {
    const group = active ? groups.find((one) => one.id === label) : undefined;
    if (!group) return null;
    const lines = series.map((one, index) => ({
      ...one,
      text: formatValue(group.values[index] ?? 0),
    }));
    return <ChartTooltip head={group.label} lines={lines} />;
  };
  return (
    <div ref={ref}>
      <BarChart
        width={width}
        height={height}
        data={groups as BarGroup[]}
        margin={{ top: 18, right: 4, bottom: 2, left: 0 }}
        barGap={2}
        barCategoryGap="20%"
        accessibilityLayer={false}
      >
        <CartesianGrid vertical={false} {...gridStyle} />
        <XAxis
          {...axisStyle}
          dataKey="id"
          tickFormatter={(id: string) => groups.find((group) => group.id === id)?.label ?? ''}
          interval={0}
          height={28}
          tickMargin={8}
          tick={{ fill: 'var(--ink)', fontSize: 12, fontWeight: 550 }}
        />
        <YAxis
          {...axisStyle}
          domain={[...axis.domain]}
          ticks={[...axis.ticks]}
          tickFormatter={formatY}
          interval={0}
          width={axisRoom}
        />
        {series.map((one, index) => (
          <Bar
            key={one.id}
            name={one.label}
            dataKey={(group: BarGroup) => group.values[index] ?? 0}
            fill={one.color}
            radius={[3, 3, 0, 0]}
            maxBarSize={64}
            isAnimationActive={false}
          >
            {hasFigures ? (
              <LabelList
                dataKey={(group: BarGroup) => group.values[index] ?? 0}
                position="top"
                formatter={(value) => formatY(Number(value))}
                fill="var(--ink)"
                fontSize={12}
                fontWeight={600}
              />
            ) : null}
          </Bar>
        ))}
        {axis.domain[0] < 0 ? <ReferenceLine y={0} stroke="var(--ink)" /> : null}
        <Tooltip
          isAnimationActive={false}
          cursor={{ fill: 'var(--ink)', fillOpacity: 0.05 }}
          content={tooltip}
        />
      </BarChart>
    </div>
  );
}
