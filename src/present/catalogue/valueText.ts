import type { Formats } from '../numbers.ts';
import { editText, unitsOf } from './fieldText.ts';
import type { FieldWords } from './fieldWords.ts';
import type { FieldValue } from './outline.ts';

/** Stands where there is no value. */
export const absent = '–';

/** What stands in a field with its unit, without its range: "$162.50 / month", "yes", "January 2027". */
export function typicalValueText(words: FieldWords, value: FieldValue, formats: Formats): string {
  if (value === undefined || value === null) return words.whenAbsent ?? absent;
  if (typeof value === 'boolean') return yesOrNo(value);
  const choice = typeof value === 'object' ? undefined : words.choices?.[String(value)];
  if (choice !== undefined) return choice;
  if (typeof value === 'string') return monthText(words, value, formats);
  return amountText(words, typeof value === 'number' ? value : value.typical, formats);
}

export function amountText(words: FieldWords, amount: number, formats: Formats): string {
  const { prefix, suffix } = unitsOf(words, formats);
  return `${prefix}${editText(words, amount, formats.locale)} ${suffix}`.trim();
}

export function yesOrNo(isOn: boolean): string {
  return isOn ? 'yes' : 'no';
}

function monthText({ kind }: FieldWords, value: string, { month }: Formats): string {
  return kind === 'month' ? month(value) : value;
}
