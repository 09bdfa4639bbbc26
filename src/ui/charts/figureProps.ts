/** What every chart takes. */
export interface ChartFrameProps {
  /** The chart in words, read instead of the picture. */
  readonly summary: string;
  /** CSS pixels, reserved before the drawing has loaded. */
  readonly height?: number;
}

/** A shaded range around a line: 8 in 10 futures, 5 in 10 futures. */
export interface LineBand {
  readonly id: string;
  readonly low: readonly number[];
  readonly high: readonly number[];
}

export interface LineSeries {
  readonly id: string;
  readonly label: string;
  /** A CSS colour, for example planColour(0). */
  readonly color: string;
  /** Colour is never the only carrier: give each series its own dash or marker. */
  readonly dash?: 'solid' | 'dashed' | 'dotted' | undefined;
  readonly marker?: 'circle' | 'square' | 'diamond' | 'triangle' | undefined;
  /** One value per entry of `x`. */
  readonly values: readonly number[];
  /** From the widest to the narrowest. */
  readonly bands?: readonly LineBand[] | undefined;
  /** A second value at the line's end, marked by a ring: the expected one beside a median. */
  readonly expectedEnd?: number | undefined;
}

/** A series with its ranges in a panel of its own. */
export interface SpreadSeries {
  readonly id: string;
  readonly label: string;
  /** A CSS colour. */
  readonly color: string;
  /** Beside the label: how wide the range is. */
  readonly note: string;
  readonly values: readonly number[];
  readonly expected: readonly number[];
  /** From the widest to the narrowest. */
  readonly bands: readonly LineBand[];
}

export interface LineChartFigureProps extends ChartFrameProps {
  /** Positions along the axis, usually months 1 to n. */
  readonly x: readonly number[];
  readonly series: readonly LineSeries[];
  readonly formatX: (x: number) => string;
  /** Short form for the axis and the line ends: "$150k". */
  readonly formatY: (value: number) => string;
  /** Long form for the tooltip; default formatY. */
  readonly formatValue?: ((value: number) => string) | undefined;
  readonly xTicks?: readonly number[] | undefined;
  /** Names the tooltip's head: "Month 12"; default formatX. */
  readonly formatHead?: ((x: number) => string) | undefined;
  /** Vertical marks, for example the month of a switch. */
  readonly marks?: readonly { readonly x: number; readonly label: string }[] | undefined;
}
