import type { LineSeries } from './figureProps.ts';

export interface MarkerProps {
  readonly shape: NonNullable<LineSeries['marker']>;
  readonly x: number;
  readonly y: number;
  readonly color: string;
}

const outlines: Readonly<Record<MarkerProps['shape'], string>> = {
  circle: 'M-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z',
  square: 'M-3.6 -3.6h7.2v7.2h-7.2Z',
  diamond: 'M0 -5L5 0L0 5L-5 0Z',
  triangle: 'M0 -5L4.8 3.6H-4.8Z',
};

/** A small shape with a rim in the card's colour, so that it stands out on lines that cross it. */
export function Marker({ shape, x, y, color }: MarkerProps) {
  return (
    <path
      d={outlines[shape]}
      transform={`translate(${x} ${y})`}
      fill={color}
      stroke="var(--card)"
      strokeWidth={1.5}
      data-mark
    />
  );
}
