import { useXAxisScale, useYAxisScale } from 'recharts';
import { EndLabels } from './EndLabels.tsx';
import type { LineSeries } from './figureProps.ts';

export interface EndMarksProps {
  readonly series: readonly LineSeries[];
  readonly lastX: number;
  readonly formatY: (value: number) => string;
  readonly hasLabels: boolean;
  readonly mostLetters: number;
  readonly scale: number;
  readonly top: number;
  readonly bottom: number;
}

/** The ends of the lines, where the axes of the chart library put them. */
export function EndMarks({ lastX, ...props }: EndMarksProps) {
  const scaleX = useXAxisScale();
  const scaleY = useYAxisScale();
  const x = scaleX?.(lastX);
  if (x === undefined || !scaleY) return null;
  return <EndLabels {...props} x={x} up={(value) => scaleY(value) ?? 0} />;
}
