/** A range around a line, month by month. */
export interface ChartBand {
  readonly id: string;
  readonly low: readonly number[];
  readonly high: readonly number[];
}

/** One plan's line; dash and marker tell it apart without colour. */
export interface ChartSeries {
  readonly id: string;
  readonly label: string;
  /** Palette index. */
  readonly colour: number;
  readonly dash: 'solid' | 'dashed' | 'dotted';
  readonly marker: 'circle' | 'square' | 'diamond' | 'triangle';
  readonly values: readonly number[];
  /** From the widest to the narrowest. */
  readonly bands?: readonly ChartBand[];
  /** The expected value in the last month, where the line is a median. */
  readonly expectedEnd?: number;
}
