import type { ReactNode } from 'react';
import { classes } from '../classes.ts';
import styles from './Popover.module.css';

export interface TermProps {
  /** Of the word in the glossary; undefined: it is no word of the glossary. */
  readonly id: string | undefined;
  /** Whether the same word is a stop of the keyboard elsewhere nearby. */
  readonly isRepeated?: boolean;
  readonly children: ReactNode;
}

/** A word with a definition: what shows it on hover, focus and touch looks for `data-term`. */
export function Term({ id, isRepeated = false, children }: TermProps) {
  if (id === undefined) return children;
  return (
    <button
      type="button"
      className={classes(styles.trigger, styles.text)}
      data-term={id}
      tabIndex={isRepeated ? -1 : undefined}
    >
      {children}
    </button>
  );
}
