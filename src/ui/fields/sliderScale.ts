import type { SliderRange } from './NumberField.tsx';

/** Thumb positions 0 to 1000: fine enough for a 200 px track, coarse enough for readable values. */
export const sliderSteps = 1000;

/** Where the thumb stands for a value; values outside the range stand at its end. */
export function positionOf(value: number, range: SliderRange): number {
  const { min, max, scale } = range;
  const inside = Math.min(Math.max(value, min), max);
  const offset = logOffset(range);
  const share =
    scale === 'log'
      ? Math.log((inside + offset) / (min + offset)) / Math.log((max + offset) / (min + offset))
      : (inside - min) / (max - min);
  return Math.round((Number.isFinite(share) ? share : 0) * sliderSteps);
}

/**
 * The value at a thumb position: a multiple of `step` on a linear scale, two figures on a log scale, and whole where
 * the range is of whole numbers.
 */
export function valueAt(position: number, range: SliderRange, step: number | undefined): number {
  const value = steppedAt(position, range, step);
  return range.isWhole === true ? Math.round(value) : value;
}

function steppedAt(position: number, range: SliderRange, step: number | undefined): number {
  const { min, max, scale } = range;
  if (position <= 0) return min;
  if (position >= sliderSteps) return max;
  const share = position / sliderSteps;
  const offset = logOffset(range);
  const raw =
    scale === 'log'
      ? (min + offset) * ((max + offset) / (min + offset)) ** share - offset
      : min + share * (max - min);
  const rounded =
    step === undefined || scale === 'log'
      ? toFigures(raw, scale === 'log' ? 2 : 3)
      : toMultiple(raw, step);
  const stepped =
    scale === 'log' && step !== undefined && raw > step * 20 ? toMultiple(rounded, step) : rounded;
  return Math.min(Math.max(stepped, min), max);
}

/** A range that starts at zero has no logarithm there: shift it by a thousandth of its end. */
function logOffset({ min, max }: SliderRange): number {
  return min > 0 ? 0 : max / 1000 - min;
}

function toFigures(value: number, figures: number): number {
  return Number(value.toPrecision(figures));
}

function toMultiple(value: number, step: number): number {
  return Number((Math.round(value / step) * step).toPrecision(12));
}
