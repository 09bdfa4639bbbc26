import { memo } from 'react';
import { classes } from '../classes.ts';
import styles from './Popover.module.css';
import type { TermedTextProps } from './TermedText.tsx';

/**
 * What names or describes a control, with the words of the glossary marked. They are explained where they are
 * pointed at or touched, and where the keyboard reaches the control: so they are no stops of their own.
 */
export const MarkedText = memo(function MarkedText({ stretches }: TermedTextProps) {
  return stretches.map(({ text, term }, index) =>
    term === undefined ? (
      text
    ) : (
      <span
        key={`${index} ${text}`}
        className={classes(styles.text, styles.inLabel)}
        data-term={term}
      >
        {text}
      </span>
    ),
  );
});
