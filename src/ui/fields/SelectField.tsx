import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { classes } from '../classes.ts';
import { FieldFrame } from './FieldFrame.tsx';
import styles from './TextBox.module.css';

export interface SelectOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

export interface SelectFieldProps<Value extends string> {
  readonly id: string;
  readonly label: string;
  /** The label as it is shown, where that is more than its text. */
  readonly shownLabel?: ReactNode;
  readonly value: Value;
  readonly options: readonly SelectOption<Value>[];
  readonly onCommit: (value: Value) => void;
  readonly hint?: ReactNode;
  readonly isEdited?: boolean;
  readonly onReset?: (() => void) | undefined;
}

/** One of a few, by the native select. */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { id, label, value, options, onCommit, hint, isEdited = false, onReset } = props;
  return (
    <FieldFrame
      id={id}
      label={props.shownLabel ?? label}
      labelText={label}
      hint={hint}
      isEdited={isEdited}
      onReset={onReset}
    >
      <span className={styles.selectWrap}>
        <select
          id={id}
          className={classes(styles.box, styles.select)}
          value={value}
          aria-describedby={hint ? `${id}-hint` : undefined}
          onChange={(event) => {
            const chosen = options.find((option) => option.value === event.currentTarget.value);
            if (chosen) onCommit(chosen.value);
          }}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <ChevronDown className={styles.chevron} size="0.875rem" aria-hidden="true" />
      </span>
    </FieldFrame>
  );
}
