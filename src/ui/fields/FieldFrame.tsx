import type { ReactNode } from 'react';
import { type Badge, changedBadge, FieldBadge } from './FieldBadge.tsx';
import styles from './FieldFrame.module.css';

export interface FieldFrameProps {
  /** Id of the control; the frame derives `-label`, `-hint` and `-message` from it. */
  readonly id: string;
  readonly label: ReactNode;
  /** Plain text of the label, for the names of the buttons that belong to the field. */
  readonly labelText: string;
  /** Stands at the end of the label's line: typical range, source. */
  readonly aside?: ReactNode;
  readonly hint?: ReactNode;
  readonly message?: ReactNode;
  /** A note says how something was understood, an error what is allowed. */
  readonly messageTone?: 'note' | 'error';
  readonly isEdited?: boolean;
  /** Where the content comes from; without one a field that is edited is marked as changed. */
  readonly badge?: Badge | undefined;
  readonly onReset?: (() => void) | undefined;
  readonly children: ReactNode;
}

/** The label line above a control, and the hint and message below it. */
export function FieldFrame(props: FieldFrameProps) {
  const {
    id,
    label,
    labelText,
    aside,
    hint,
    message,
    messageTone = 'note',
    isEdited,
    onReset,
  } = props;
  const badge = props.badge ?? (isEdited ? changedBadge : undefined);
  return (
    <div className={styles.field} data-edited={isEdited ? '' : undefined}>
      <div className={styles.line}>
        <label id={`${id}-label`} htmlFor={id} className={styles.label}>
          {label}
        </label>
        {badge ? (
          <FieldBadge {...badge} labelText={labelText} onReset={isEdited ? onReset : undefined} />
        ) : null}
        {aside ? <span className={styles.aside}>{aside}</span> : null}
      </div>
      {props.children}
      {hint ? (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      ) : null}
      <p id={`${id}-message`} className={styles.message} data-tone={messageTone} aria-live="polite">
        {message}
      </p>
    </div>
  );
}
