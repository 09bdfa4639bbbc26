/** Where a bar stands on its track, in percent of the track's width. */
export interface BarSpan {
  readonly start: number;
  readonly width: number;
}

/** Between which two values a bar floats. */
export interface BarEnds {
  readonly from: number;
  readonly to: number;
}

/** Places bars on one scale that holds 0 and every end; no bar is thinner than half a percent. */
export function barSpans(bars: readonly BarEnds[]): readonly BarSpan[] {
  const ends = bars.flatMap(({ from, to }) => [from, to]);
  const low = Math.min(0, ...ends);
  const extent = Math.max(0, ...ends) - low;
  return bars.map(({ from, to }) => {
    if (extent === 0) return { start: 0, width: 0 };
    const width = Math.max(0.5, (Math.abs(to - from) / extent) * 100);
    const start = ((Math.min(from, to) - low) / extent) * 100;
    return { start: Math.min(start, 100 - width), width };
  });
}
