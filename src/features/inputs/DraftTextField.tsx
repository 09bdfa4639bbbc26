import { useState } from 'react';
import { TextField, type TextFieldProps } from '../../ui/fields/TextField.tsx';

interface DraftTextFieldProps extends Omit<TextFieldProps, 'onCommit'> {
  /** @returns whether the text was taken */
  readonly onCommit: (text: string, detail: { readonly isFinal: boolean }) => boolean;
}

interface Draft {
  readonly text: string;
  /** The committed value that the text led to or stands beside. */
  readonly seen: string;
  readonly isTaken: boolean;
}

/** A text that stays as it was typed while it is refused; a change from elsewhere takes its place. */
export function DraftTextField({ value, message, onCommit, ...rest }: DraftTextFieldProps) {
  const [draft, setDraft] = useState<Draft>();
  const isCurrent = draft !== undefined && (draft.seen === value || draft.text === value);
  if (draft !== undefined && !isCurrent) setDraft(undefined);
  return (
    <TextField
      {...rest}
      value={isCurrent ? draft.text : value}
      message={isCurrent && !draft.isTaken ? message : undefined}
      onCommit={(text, { isFinal }) => {
        if (isFinal && draft === undefined) return;
        const isTaken = onCommit(text, { isFinal });
        setDraft(isTaken && isFinal ? undefined : { text, seen: isTaken ? text : value, isTaken });
      }}
    />
  );
}
