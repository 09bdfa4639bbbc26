import { useState } from 'react';
import {
  type SliderSpan,
  sliderSpan,
  type UsualRange,
  widened,
} from '../../present/catalogue/sliderRange.ts';
import type { Bounds } from '../../engine/index.ts';

/**
 * The track of a slider. It reaches to a value that was typed outside it, and from then on stays: a
 * track that followed the value would move under the thumb.
 *
 * @param basis  what the track belongs to; another one begins a new track
 */
export function useTrack(
  basis: string,
  usual: UsualRange,
  bounds: Bounds,
  value: number | undefined,
): SliderSpan | undefined {
  const [kept, setKept] = useState<{ readonly basis: string; readonly span: SliderSpan }>();
  const before = kept?.basis === basis ? kept.span : undefined;
  if (value === undefined) return undefined;
  const span = before ? widened(before, value) : sliderSpan(usual, bounds, value);
  if (span && span !== before) setKept({ basis, span });
  return span;
}
