/** Where a value of a series stands in the picture, in CSS pixels. */
export interface Placement {
  readonly across: (index: number) => number;
  readonly up: (value: number) => number;
}

/** Straight stretches through the values, as an SVG path. */
export function linePath(values: readonly number[], placement: Placement): string {
  return values.length === 0 ? '' : `M${pointsOf(values, placement).join('L')}`;
}

/** The area between two series, as an SVG path. */
export function areaPath(
  high: readonly number[],
  low: readonly number[],
  placement: Placement,
): string {
  const outline = [...pointsOf(high, placement), ...pointsOf(low, placement).toReversed()];
  return outline.length === 0 ? '' : `M${outline.join('L')}Z`;
}

/** A tenth of a pixel is finer than any screen. */
function pointsOf(values: readonly number[], { across, up }: Placement): readonly string[] {
  return values.map((value, index) => `${across(index).toFixed(1)} ${up(value).toFixed(1)}`);
}
