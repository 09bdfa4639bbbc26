/** Rows of 46 px and room for the axis. */
export function stackedHeight(bars: number): number {
  return bars * 46 + 34;
}
