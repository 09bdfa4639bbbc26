import { useMemo } from 'react';
import type { ScenarioProjection } from '../../engine/index.ts';
import { changeSince } from '../../present/changeSince.ts';
import type { Formats } from '../../present/numbers.ts';
import type { ResultView } from '../../present/resultView.ts';
import * as verdictTexts from '../../present/texts/verdictTexts.ts';
import { Button } from '../../ui/fields/Button.tsx';
import { Sentence } from './Sentence.tsx';

export interface SinceChangeProps {
  readonly view: ResultView;
  /** What the plans cost before the last change. */
  readonly before: ScenarioProjection;
  readonly formats: Formats;
  readonly onUndo: () => void;
}

/** What the last change did to the plans' totals, while a field is edited and until the next one is. */
export function SinceChange({ view, before, formats, onUndo }: SinceChangeProps) {
  const segments = useMemo(() => changeSince(view, before, formats), [view, before, formats]);
  if (segments.length === 0) return null;
  return (
    <>
      <Sentence segments={segments} />{' '}
      <Button variant="link" label={verdictTexts.undoThis} onClick={onUndo}>
        {verdictTexts.undo}
      </Button>
    </>
  );
}
