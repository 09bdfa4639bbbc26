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

/** A track, and what one press of an arrow key moves on it. */
export interface FittedTrack {
  /** Undefined where there is no range to speak of. */
  readonly span: SliderSpan | undefined;
  readonly step: number;
}

/** A track about the usual range with the value inside, and a step to match. */
export function fittedTrack(usual: UsualRange, bounds: Bounds, value: number): FittedTrack {
  const middle = (usual.low + usual.high) / 2;
  const span = sliderSpan(usual, bounds, value);
  const isUsual = span === undefined || isSameSpan(span, sliderSpan(usual, bounds, middle));
  return { span, step: stepOf(isUsual ? usual : { low: span.min, high: span.max }, bounds) };
}

/**
 * A track half as long again as the usual range on either side, within bounds; it goes on behind a value that
 * would stand at its end or beyond. Undefined where there is no range to speak of.
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
  const [first = min, last = max] = [min, max].map((end) => tidy(end, bounds));
  const track = { min: Math.max(bounds.min, first), max: Math.min(bounds.max, last) };
  const { isWhole } = bounds;
  return withRoom({ ...track, scale: isLog ? 'log' : 'linear', isWhole }, bounds, value);
}

/** The least part of a track that is left on either side of a value. */
const room = 0.05;

/** A track with room on both sides of a value, as far as the bounds allow; the same one where it has. */
function withRoom(track: SliderSpan, bounds: Bounds, value: number): SliderSpan {
  const { min, max, scale } = track;
  const isLog = scale === 'log' && value > 0;
  const isLow = isLog ? value < min * (1 + room) : value < min + room * (max - min);
  const isHigh = isLog ? value > max / (1 + room) : value > max - room * (max - min);
  const below = isLog ? value / 2 : value - (max - value) / 4;
  const above = isLog ? value * 2 : value + (value - min) / 4;
  return {
    ...track,
    min: isLow ? Math.max(bounds.min, beyond(value, below, bounds)) : min,
    max: isHigh ? Math.min(bounds.max, beyond(value, above, bounds)) : max,
  };
}

/** An end of a track in round figures, which leave at least half of its distance to the value. */
function beyond(value: number, end: number, bounds: Bounds): number {
  const round = tidy(end, bounds);
  const distance = end - value;
  if (distance === 0 || (round - value) / distance >= 0.5) return round;
  const unit = 10 ** Math.floor(Math.log10(Math.abs(distance)));
  return Number((Math.round(value / unit + distance / unit) * unit).toPrecision(12));
}

export function isSameSpan(one: SliderSpan | undefined, other: SliderSpan | undefined): boolean {
  return one?.min === other?.min && one?.max === other?.max;
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

function tidy(value: number, { isWhole }: Bounds): number {
  const tidied = Number(value.toPrecision(2));
  return isWhole ? Math.round(tidied) : tidied;
}
