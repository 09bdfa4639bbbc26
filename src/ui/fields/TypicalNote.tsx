import { Info } from 'lucide-react';
import type { ReactNode } from 'react';
import { fieldTexts } from './fieldTexts.ts';
import styles from './FieldFrame.module.css';
import { Popover } from './Popover.tsx';

/** The range of an input in words, which opens the place where it is entered. */
export interface RangeNote {
  readonly text: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  /** Id of what opens. */
  readonly panelId: string;
}

export interface TypicalNoteProps {
  readonly label: string;
  readonly typical?: string | undefined;
  /** Takes the place of `typical`. */
  readonly range?: RangeNote | undefined;
  readonly source?: ReactNode;
}

/** The usual range of an input and, behind ⓘ, who says so. */
export function TypicalNote({ label, typical, range, source }: TypicalNoteProps) {
  return (
    <>
      {source ? (
        <Popover
          label={fieldTexts.sourceOf(label)}
          trigger={<Info size="0.875rem" aria-hidden="true" />}
        >
          {source}
        </Popover>
      ) : null}
      {range ? (
        <button
          type="button"
          className={styles.range}
          aria-expanded={range.isOpen}
          aria-controls={range.isOpen ? range.panelId : undefined}
          aria-label={fieldTexts.rangeOf(range.text, label)}
          onClick={range.onToggle}
        >
          {range.text}
        </button>
      ) : null}
      {typical && !range ? <span>{fieldTexts.typical(typical)}</span> : null}
    </>
  );
}
