/** An axis that ends on round figures. */
export interface NiceAxis {
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
}

const roundSteps = [1, 2, 2.5, 5, 10] as const;

/** Round ticks (1, 2, 2.5 or 5 times a power of ten) that cover the values, zero included. */
export function niceAxis(values: Iterable<number>, aboutTicks = 5): NiceAxis {
  let [low, high] = [0, 0];
  for (const value of values) {
    if (!Number.isFinite(value)) continue;
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  if (low === high) high = 1;
  const rough = (high - low) / aboutTicks;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = (roundSteps.find((round) => round * power >= rough * 0.999) ?? 10) * power;
  const [from, to] = [Math.floor(low / step + 1e-9), Math.ceil(high / step - 1e-9)];
  const ticks = Array.from({ length: to - from + 1 }, (_, index) =>
    Number(((from + index) * step).toPrecision(12)),
  );
  return { domain: [ticks[0] ?? 0, ticks.at(-1) ?? 1], ticks };
}

/** Month ticks: the first, then every whole half or full year, never closer than `least`. */
export function monthTicks(x: readonly number[], most: number): readonly number[] {
  const [first, last] = [x[0], x.at(-1)];
  if (first === undefined || last === undefined) return [];
  const span = last - first;
  const step = [1, 2, 3, 6, 12, 24, 60, 120].find((months) => span / months <= most) ?? 240;
  const inner = x.filter(
    (month) => month % step === 0 && month - first >= step / 2 && last - month >= step / 2,
  );
  return [first, ...inner.filter((month) => month !== first && month !== last), last];
}
