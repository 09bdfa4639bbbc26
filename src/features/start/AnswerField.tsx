import { editText, unitsOf } from '../../present/catalogue/fieldText.ts';
import type { FieldWords } from '../../present/catalogue/fieldWords.ts';
import type { Formats } from '../../present/numbers.ts';
import { NumberField } from '../../ui/fields/NumberField.tsx';
import { parseNumber } from '../../ui/fields/parseNumber.ts';

export interface AnswerFieldProps {
  readonly id: string;
  readonly label: string;
  readonly unit?: string;
  readonly isMoney?: boolean;
  readonly formats: Formats;
  readonly value: number | undefined;
  readonly limits: { readonly min: number; readonly max: number; readonly isWhole?: boolean };
  readonly onAnswer: (value: number) => void;
}

/** A question that is answered by a number, or not at all. */
export function AnswerField(props: AnswerFieldProps) {
  const { id, label, unit = '', isMoney = false, formats, value, limits, onAnswer } = props;
  const words: FieldWords = { kind: isMoney ? 'money' : 'number', label, unit };
  const units = unitsOf(words, formats);
  const rules = { locale: formats.locale, unit: units.suffix, isWhole: false, ...limits };
  return (
    <NumberField
      id={id}
      label={label}
      value={value}
      format={(number) => editText(words, number, formats.locale)}
      parse={(text) => parseNumber(text, { ...rules, kind: isMoney ? 'money' : 'number' })}
      onCommit={onAnswer}
      min={limits.min}
      max={limits.max}
      {...units}
    />
  );
}
