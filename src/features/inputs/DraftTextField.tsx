import { useRef } from 'react';
import { TextField, type TextFieldProps } from '../../ui/fields/TextField.tsx';
import { type RefusedTextProps, useRefusedText } from '../../ui/fields/useRefusedText.ts';

interface DraftTextFieldProps extends Omit<TextFieldProps, 'onCommit'>, RefusedTextProps {
  /** @returns why it was refused; undefined where it was taken */
  readonly onCommit: (text: string, detail: { readonly isFinal: boolean }) => string | undefined;
}

/** A text that stays as it was typed while it is refused; a change from elsewhere takes its place. */
export function DraftTextField(props: DraftTextFieldProps) {
  const { value, message, onCommit, refused, onRefused, ...rest } = props;
  const [kept, keep] = useRefusedText({ refused, onRefused }, value);
  const isUnderWay = useRef(false);
  return (
    <TextField
      {...rest}
      value={kept?.text ?? value}
      message={kept?.refusal ?? message}
      onCommit={(text, { isFinal }) => {
        if (isFinal && !isUnderWay.current) return;
        isUnderWay.current = !isFinal;
        const refusal = onCommit(text, { isFinal });
        keep(refusal === undefined ? undefined : { text, refusal });
      }}
    />
  );
}
