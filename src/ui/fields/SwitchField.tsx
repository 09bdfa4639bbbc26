import type { ReactNode } from 'react';
import { changedBadge, FieldBadge } from './FieldBadge.tsx';
import styles from './SwitchField.module.css';

export interface SwitchFieldProps {
  readonly id: string;
  readonly label: ReactNode;
  readonly isOn: boolean;
  readonly onCommit: (isOn: boolean) => void;
  readonly hint?: ReactNode;
  readonly isDisabled?: boolean;
  readonly isEdited?: boolean;
  /** Plain text of the label, for the name of the reset. */
  readonly labelText?: string;
  readonly onReset?: (() => void) | undefined;
}

/** On or off, at once: a native checkbox that looks and reads as a switch. */
export function SwitchField({
  id,
  label,
  isOn,
  onCommit,
  hint,
  isDisabled = false,
  isEdited = false,
  labelText = '',
  onReset,
}: SwitchFieldProps) {
  return (
    <div>
      <label className={styles.line} htmlFor={id}>
        <span className={styles.label}>{label}</span>
        <input
          id={id}
          type="checkbox"
          role="switch"
          className={styles.switch}
          checked={isOn}
          aria-checked={isOn}
          disabled={isDisabled}
          aria-describedby={hint ? `${id}-hint` : undefined}
          onChange={(event) => onCommit(event.currentTarget.checked)}
        />
      </label>
      {isEdited ? <FieldBadge {...changedBadge} labelText={labelText} onReset={onReset} /> : null}
      {hint ? (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      ) : null}
    </div>
  );
}
