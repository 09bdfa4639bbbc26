import { useLayoutEffect, useMemo, useRef } from 'react';
import type { ScenarioProjection } from '../../engine/index.ts';
import { changeSince } from '../../present/changeSince.ts';
import type { Formats } from '../../present/numbers.ts';
import type { ResultView } from '../../present/resultView.ts';
import * as verdictTexts from '../../present/texts/verdictTexts.ts';
import { Button } from '../../ui/fields/Button.tsx';
import { Sentence } from './Sentence.tsx';
import styles from './SinceChange.module.css';

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
  const what = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { current } = what;
    if (current === null) return;
    // The keyboard stops where there is something to scroll to.
    if (current.scrollWidth > current.clientWidth) current.tabIndex = 0;
    else current.removeAttribute('tabindex');
  }, [segments]);
  if (segments.length === 0) return null;
  return (
    <div className={styles.line}>
      <div ref={what} className={styles.what}>
        <Sentence segments={segments} />
      </div>
      <div className={styles.undo}>
        <Button variant="link" label={verdictTexts.undoThis} onClick={onUndo}>
          {verdictTexts.undo}
        </Button>
      </div>
    </div>
  );
}
