import { useState } from 'react';
import type { Bounds } from '../../engine/index.ts';
import {
  type SliderSpan,
  sliderSpan,
  type UsualRange,
  widened,
} from '../../present/catalogue/sliderRange.ts';

interface Track {
  readonly span: SliderSpan | undefined;
  /** Makes the track reach to a value at which an edit ended. */
  readonly reachTo: (value: number) => void;
}

/**
 * The track of a slider. It stays while a value is typed or dragged: a track that followed the value
 * would move under the thumb.
 *
 * @param basis  what the track belongs to; another one begins a new track
 */
export function useTrack(
  basis: string,
  usual: UsualRange,
  bounds: Bounds,
  value: number | undefined,
): Track {
  const [kept, setKept] = useState<{ readonly basis: string; readonly span: SliderSpan }>();
  const isKept = kept?.basis === basis;
  const first = isKept || value === undefined ? undefined : sliderSpan(usual, bounds, value);
  if (first) setKept({ basis, span: first });
  const span = isKept ? kept.span : first;
  return {
    span,
    reachTo: (reached) => {
      if (span) setKept({ basis, span: widened(span, reached) });
    },
  };
}
