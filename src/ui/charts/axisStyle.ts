/** How every axis writes: small, muted, without lines of its own. */
export const axisStyle = {
  axisLine: false,
  tickLine: false,
  tickSize: 0,
  tick: { fill: 'var(--muted)', fontSize: 12 },
} as const;

export const gridStyle = { stroke: 'var(--line)', strokeWidth: 1 } as const;

/** Below this width names stand in the legend under the chart. */
export const narrowChart = 428;

/** Room for axis texts at 12 px Inter, `scale` times as large. */
export function textRoom(texts: readonly string[], least: number, scale = 1): number {
  const longest = Math.max(0, ...texts.map((text) => text.length));
  return Math.max(least, Math.ceil(longest * 7) + 12) * scale;
}
