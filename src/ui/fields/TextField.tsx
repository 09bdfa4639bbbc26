import type { HTMLInputTypeAttribute, ReactNode } from 'react';
import { FieldFrame } from './FieldFrame.tsx';
import styles from './TextBox.module.css';

export interface TextFieldProps {
  readonly id: string;
  readonly label: string;
  /** The label as it is shown, where that is more than its text. */
  readonly shownLabel?: ReactNode;
  readonly value: string;
  /** Every keystroke commits; `isFinal` on leaving the field or Enter. */
  readonly onCommit: (value: string, detail: { readonly isFinal: boolean }) => void;
  readonly type?: Extract<HTMLInputTypeAttribute, 'text' | 'search' | 'email' | 'url'>;
  readonly placeholder?: string;
  readonly maxLength?: number;
  /** More than one row makes it a text area. */
  readonly rows?: number;
  /** What may be entered, with what each means; anything else may be typed too. */
  readonly suggestions?: readonly { readonly value: string; readonly label: string }[] | undefined;
  readonly hint?: ReactNode;
  readonly message?: string | undefined;
  readonly isEdited?: boolean;
  readonly onReset?: (() => void) | undefined;
}

/** A line (or a few) of text. */
export function TextField(props: TextFieldProps) {
  const {
    id,
    label,
    value,
    onCommit,
    type = 'text',
    rows = 1,
    suggestions,
    hint,
    message,
    isEdited = false,
    onReset,
  } = props;
  const shared = {
    id,
    className: styles.box,
    value,
    placeholder: props.placeholder,
    maxLength: props.maxLength,
    'aria-invalid': message ? true : undefined,
    'aria-describedby': message ? `${id}-message` : hint ? `${id}-hint` : undefined,
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      onCommit(event.currentTarget.value, { isFinal: false }),
    onBlur: (event: { readonly currentTarget: { readonly value: string } }) =>
      onCommit(event.currentTarget.value, { isFinal: true }),
  } as const;
  return (
    <FieldFrame
      id={id}
      label={props.shownLabel ?? label}
      labelText={label}
      hint={hint}
      message={message}
      messageTone="error"
      isEdited={isEdited}
      onReset={onReset}
    >
      {rows > 1 ? (
        <textarea {...shared} rows={rows} />
      ) : (
        <input {...shared} type={type} list={suggestions && `${id}-list`} />
      )}
      {suggestions ? (
        <datalist id={`${id}-list`}>
          {suggestions.map((each) => (
            <option key={each.value} value={each.value}>
              {each.label}
            </option>
          ))}
        </datalist>
      ) : null}
    </FieldFrame>
  );
}
