import { useState } from 'react';
import { unitsOf } from '../../present/catalogue/fieldText.ts';
import type { Formats } from '../../present/numbers.ts';
import { parseNumber } from '../../ui/fields/parseNumber.ts';
import { TextField } from '../../ui/fields/TextField.tsx';

export interface AnswerFieldProps {
  readonly id: string;
  readonly label: string;
  readonly unit?: string;
  readonly isMoney?: boolean;
  readonly formats: Formats;
  readonly limits: { readonly min: number; readonly max: number; readonly isWhole?: boolean };
  /** Undefined: nothing that can be read stands there. */
  readonly onAnswer: (value: number | undefined) => void;
}

/** A question that is answered by a number, or not at all. */
export function AnswerField(props: AnswerFieldProps) {
  const { id, label, unit = '', isMoney = false, formats, limits, onAnswer } = props;
  const [text, setText] = useState('');
  const kind = isMoney ? 'money' : 'number';
  const { prefix, suffix } = unitsOf({ kind, label, unit }, formats);
  const { locale, currency } = formats;
  const rules = { locale, currency, unit, isWhole: false, kind, ...limits } as const;
  const parsed = text.trim() === '' ? undefined : parseNumber(text, rules);
  return (
    <TextField
      id={id}
      label={label}
      value={text}
      hint={`${prefix.trimEnd()} ${suffix}`.trim()}
      message={parsed?.ok === false ? parsed.message : undefined}
      onCommit={(next) => {
        setText(next);
        const read = next.trim() === '' ? undefined : parseNumber(next, rules);
        onAnswer(read?.ok ? read.value : undefined);
      }}
    />
  );
}
