import type { ReactNode } from 'react';
import { fieldTexts } from './fieldTexts.ts';
import { FieldFrame } from './FieldFrame.tsx';
import styles from './TextBox.module.css';
import { type RefusedTextProps, useRefusedText } from './useRefusedText.ts';

export interface MonthFieldProps extends RefusedTextProps {
  readonly id: string;
  readonly label: string;
  /** The label as it is shown, where that is more than its text. */
  readonly shownLabel?: ReactNode;
  /** ISO month, "2026-11". */
  readonly value: string;
  /**
   * Only whole ISO months within the bounds are committed.
   *
   * @returns why it was refused; undefined where it was taken
   */
  readonly onCommit: (value: string) => string | undefined;
  readonly min?: string;
  readonly max?: string;
  readonly hint?: ReactNode;
  readonly isEdited?: boolean;
  readonly onReset?: (() => void) | undefined;
}

const isoMonth = /^\d{4}-(0[1-9]|1[0-2])$/;

/** A calendar month. Where the browser has no month picker the same box takes "2026-11" as text. */
export function MonthField(props: MonthFieldProps) {
  const { id, label, value, onCommit, min, max, hint, isEdited = false, onReset } = props;
  const [refused, keep] = useRefusedText(props, value);
  const isAllowed = (month: string): boolean =>
    isoMonth.test(month) && (!min || month >= min) && (!max || month <= max);
  const isRefused = refused !== undefined;
  return (
    <FieldFrame
      id={id}
      label={props.shownLabel ?? label}
      labelText={label}
      hint={hint}
      message={refused?.refusal}
      messageTone="error"
      isEdited={isEdited}
      onReset={onReset}
    >
      <input
        id={id}
        type="month"
        className={styles.box}
        value={refused?.text ?? value}
        min={min}
        max={max}
        placeholder={fieldTexts.monthForm}
        aria-invalid={isRefused || undefined}
        aria-describedby={isRefused ? `${id}-message` : hint ? `${id}-hint` : undefined}
        onChange={(event) => {
          const month = event.currentTarget.value;
          const refusal = isAllowed(month) ? onCommit(month) : monthSentence(min, max);
          keep(refusal === undefined ? undefined : { text: month, refusal });
        }}
      />
    </FieldFrame>
  );
}

function monthSentence(min: string | undefined, max: string | undefined): string {
  if (min && max) return fieldTexts.enterMonth(fieldTexts.fromTo(min, max));
  return fieldTexts.enterMonth(min ? fieldTexts.from(min) : max ? fieldTexts.upTo(max) : '');
}
