import type { Bounds } from '../../engine/index.ts';

/** Where a slider runs, and how. */
export interface SliderSpan {
  readonly min: number;
  readonly max: number;
  readonly scale: 'linear' | 'log';
  /** Whether it stops at whole numbers alone. */
  readonly isWhole?: boolean | undefined;
}

export interface UsualRange {
  readonly low: number;
  readonly high: number;
}

/** From how many times the low end a range is shown on a logarithmic track. */
const wide = 30;

/**
 * A track half as long again as the usual range on either side, within bounds, and never without
 * the value itself. Undefined where there is no range to speak of.
 */
export function sliderSpan(
  usual: UsualRange,
  bounds: Bounds,
  value: number,
): SliderSpan | undefined {
  const { low, high } = usual;
  if (!(high > low)) return undefined;
  const isLog = low > 0 && high / low >= wide;
  const min = isLog ? low / 2 : low - (high - low) / 2;
  const max = isLog ? high * 2 : high + (high - low) / 2;
  const ends = [tidy(min), tidy(max)].map((end) => (bounds.isWhole ? Math.round(end) : end));
  const [first = min, last = max] = ends;
  const track = { min: Math.max(bounds.min, first), max: Math.min(bounds.max, last) };
  const { isWhole } = bounds;
  return widened({ ...track, scale: isLog ? 'log' : 'linear', isWhole }, value);
}

/** A track that reaches to a value; the same one where it does already. */
export function widened(track: SliderSpan, value: number): SliderSpan {
  if (value >= track.min && value <= track.max) return track;
  return { ...track, min: Math.min(track.min, value), max: Math.max(track.max, value) };
}

/** A step of about a hundredth of the range: 1, 2 or 5 times a power of ten; whole for whole figures. */
export function stepOf({ low, high }: UsualRange, bounds: Bounds): number {
  const wanted = (high - low) / 100;
  if (!(wanted > 0)) return bounds.isWhole ? 1 : 0.01;
  const power = 10 ** Math.floor(Math.log10(wanted));
  const lead = wanted / power;
  const step = power * (lead < 2 ? 1 : lead < 5 ? 2 : 5);
  return bounds.isWhole ? Math.max(1, Math.round(step)) : step;
}

function tidy(value: number): number {
  return Number(value.toPrecision(2));
}
