import { useMemo } from 'react';
import type { InputFlips, Waterfall } from '../../engine/index.ts';
import { flipSegments, nearestFlips } from '../../present/decision/flipWords.ts';
import { whySegments } from '../../present/decision/whyWords.ts';
import type { Formats } from '../../present/numbers.ts';
import type { ResultView } from '../../present/resultView.ts';
import * as verdictTexts from '../../present/texts/verdictTexts.ts';
import type { Scenario } from '../../schema/scenario.ts';
import { Sentence } from './Sentence.tsx';

export interface TurnsProps {
  readonly view: ResultView;
  readonly flips: readonly InputFlips[];
  readonly waterfall: (scenario: Scenario, fromId: string, toId: string) => Waterfall;
  /** Whether plans are too close to call: the values then say what would decide. */
  readonly isTie: boolean;
  readonly formats: Formats;
  /** Leads to the field of an input. */
  readonly onInput: (path: string) => void;
}

/** Why the cheapest plan is, and the few values at which another takes over. */
export function Turns({ view, flips, waterfall, isTie, formats, onInput }: TurnsProps) {
  const why = useMemo(
    () => (isTie ? [] : whySegments(view, waterfall, formats)),
    [view, waterfall, isTie, formats],
  );
  const turns = useMemo(
    () => flipSegments(nearestFlips(view, flips), formats),
    [view, flips, formats],
  );
  return (
    <>
      {why.length === 0 ? null : (
        <>
          <Sentence segments={why} />{' '}
        </>
      )}
      {turns.length === 0 ? null : (
        <>
          {isTie ? verdictTexts.whatWouldDecide : null}
          <Sentence segments={turns} onInput={onInput} />{' '}
        </>
      )}
    </>
  );
}
