/** One plan's line; dash and marker tell it apart without colour. */
export interface ChartSeries {
  readonly id: string;
  readonly label: string;
  /** Palette index. */
  readonly colour: number;
  readonly dash: 'solid' | 'dashed' | 'dotted';
  readonly marker: 'circle' | 'square' | 'diamond' | 'triangle';
  readonly values: readonly number[];
}
