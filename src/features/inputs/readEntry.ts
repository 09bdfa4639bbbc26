import { editText } from '../../present/catalogue/fieldText.ts';
import type { FieldWords } from '../../present/catalogue/fieldWords.ts';
import type { ParsedText } from '../../ui/fields/NumberField.tsx';
import { type NumberRules, parseNumber, parseRange } from '../../ui/fields/parseNumber.ts';

/** Two ends typed into one box, and the figure between them. */
export interface TypedRange {
  readonly low: number;
  readonly typical: number;
  readonly high: number;
}

export interface Entry {
  readonly parsed: ParsedText;
  readonly range?: TypedRange;
}

/** Reads a figure or, where the field may have one, a range such as "80 to 120". */
export function readEntry(
  text: string,
  rules: NumberRules,
  words: FieldWords,
  mayBeRange: boolean,
): Entry {
  const parsed = parseNumber(text, rules);
  if (parsed.ok || parsed.reason !== 'looksLikeRange' || !mayBeRange) return { parsed };
  const read = parseRange(text, rules);
  if (!read.ok) return { parsed: read };
  const middle = (read.low + read.high) / 2;
  const typical = rules.isWhole ? Math.round(middle) : middle;
  const shown = (value: number): string => editText(words, value, rules.locale);
  const echo = `${shown(read.low)} to ${shown(read.high)}, typically ${shown(typical)}`;
  return {
    parsed: { ok: true, value: typical, echo, saysMore: true },
    range: { low: read.low, typical, high: read.high },
  };
}
