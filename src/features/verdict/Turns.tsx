import { useMemo } from 'react';
import type { InputFlips } from '../../engine/index.ts';
import { flipSegments, nearestFlips } from '../../present/decision/flipWords.ts';
import type { Formats } from '../../present/numbers.ts';
import type { ResultView } from '../../present/resultView.ts';
import { Sentence } from './Sentence.tsx';

export interface TurnsProps {
  readonly view: ResultView;
  readonly flips: readonly InputFlips[];
  /** Whether plans are too close to call: the values then say what would decide. */
  readonly isTie: boolean;
  readonly formats: Formats;
  /** Leads to the field of an input. */
  readonly onInput: (path: string) => void;
}

/** The few values at which another plan takes over; nothing where none is within reach. */
export function Turns({ view, flips, isTie, formats, onInput }: TurnsProps) {
  const segments = useMemo(
    () => flipSegments(nearestFlips(view, flips), formats),
    [view, flips, formats],
  );
  return segments.length === 0 ? null : (
    <>
      {isTie ? 'What would decide: ' : null}
      <Sentence segments={segments} onInput={onInput} />{' '}
    </>
  );
}
