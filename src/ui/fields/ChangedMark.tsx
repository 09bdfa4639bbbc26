import { RotateCcw } from 'lucide-react';
import { texts } from '../texts.ts';
import styles from './FieldFrame.module.css';
import { IconButton } from './IconButton.tsx';

export interface ChangedMarkProps {
  /** Plain text of the field's label, for the name of the button. */
  readonly labelText: string;
  readonly onReset?: (() => void) | undefined;
}

/** Says that a field differs from its default, and leads back to it. */
export function ChangedMark({ labelText, onReset }: ChangedMarkProps) {
  return (
    <span className={styles.changed}>
      <span className={styles.dot} data-mark aria-hidden="true" />
      <span className={styles.changedText}>{texts.changed}</span>
      {onReset ? (
        <IconButton
          label={texts.resetTo(labelText)}
          icon={<RotateCcw size={12} aria-hidden="true" />}
          onClick={onReset}
        />
      ) : null}
    </span>
  );
}
