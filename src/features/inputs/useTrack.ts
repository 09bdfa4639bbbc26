import { useLayoutEffect, useRef, useState } from 'react';
import { type FittedTrack, isSameSpan } from '../../present/catalogue/sliderRange.ts';
import { isSameFigure } from '../../ui/fields/isSameFigure.ts';
import type { CommitDetail } from '../../ui/fields/NumberField.tsx';

interface Track extends FittedTrack {
  /** The field has a new value by its own edit. */
  readonly follow: (value: number, detail: CommitDetail) => void;
}

interface Kept extends FittedTrack {
  readonly basis: string;
}

/**
 * The track of a slider. It stays while a value is typed or dragged: a track that followed the value
 * would move under the thumb. Once a value has been typed, and for one from elsewhere (undo, reset, another field),
 * it is made anew.
 *
 * @param basis  what the track belongs to; another one begins a new track
 * @param fit    the track for the value as it stands
 */
export function useTrack(basis: string, fit: () => FittedTrack, value: number | undefined): Track {
  const [kept, setKept] = useState<Kept>();
  const track = kept?.basis === basis ? kept : fit();
  if (track !== kept && track.span && value !== undefined) setKept({ basis, ...track });
  const known = useRef(value);
  useLayoutEffect(() => {
    if (isSameFigure(known.current, value)) return;
    known.current = value;
    setKept((before) => (isSameSpan(before?.span, fit().span) ? before : undefined));
  }, [value, fit]);
  const { span, step } = track;
  return {
    span,
    step,
    follow: (reached, { source, isFinal }) => {
      known.current = reached;
      const isBeyond = span !== undefined && (reached < span.min || reached > span.max);
      if (isFinal && (source === 'type' || isBeyond)) setKept(undefined);
    },
  };
}
