import { editText } from '../../present/catalogue/fieldText.ts';
import type { FieldWords } from '../../present/catalogue/fieldWords.ts';
import { typicalOutside } from '../../present/catalogue/rangeWords.ts';
import type { Formats } from '../../present/numbers.ts';
import * as inputTexts from '../../present/texts/inputTexts.ts';
import type { ParsedText } from '../../ui/fields/NumberField.tsx';
import { type NumberRules, parseNumber, parseRange } from '../../ui/fields/parseNumber.ts';

/** How a figure of the scenario is read: its unit may be typed along, and an amount's own currency. */
export function entryRules(
  { kind, unit }: FieldWords,
  { locale, currency }: Formats,
  bounds: Pick<NumberRules, 'min' | 'max' | 'isWhole'>,
): NumberRules {
  const common = { locale, unit, ...bounds };
  if (kind === 'money') return { ...common, kind, currency };
  return { ...common, kind: kind === 'percent' ? kind : 'number' };
}

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

/**
 * Reads a figure or, where the field may have one, a range: "80 to 120" about its middle, "80–120 (95)"
 * and "95 (80–120)" about the figure named.
 */
export function readEntry(
  text: string,
  rules: NumberRules,
  words: FieldWords,
  mayBeRange: boolean,
): Entry {
  const parsed = parseNumber(text, rules);
  if (parsed.ok || parsed.reason !== 'looksLikeRange' || !mayBeRange) return { parsed };
  const { ends, typical: named } = takenApart(text);
  const read = parseRange(ends, rules);
  if (!read.ok) return { parsed: read };
  const typical = named === undefined ? undefined : parseNumber(named, rules);
  if (typical?.ok === false) return { parsed: typical };
  return rangeEntry({ ...read, typical: typical?.value ?? middleOf(read, rules) }, rules, words);
}

function rangeEntry({ low, typical, high }: TypedRange, rules: NumberRules, words: FieldWords) {
  const shown = (value: number): string => editText(words, value, rules.locale);
  if (typical < low || typical > high) {
    const message = typicalOutside(shown(typical), shown(low), shown(high));
    return { parsed: { ok: false, message } } as const;
  }
  const echo = inputTexts.typedRange(shown(low), shown(high), shown(typical));
  return {
    parsed: { ok: true, value: typical, echo, saysMore: true },
    range: { low, typical, high },
  } as const;
}

const bracketed = /^(?<outside>[^()]+)\((?<inside>[^()]+)\)$/;

/** A range may name its typical value in brackets, or stand in brackets behind it. */
function takenApart(text: string): { readonly ends: string; readonly typical?: string } {
  const { outside, inside } = bracketed.exec(text.trim())?.groups ?? {};
  if (outside === undefined || inside === undefined) return { ends: text };
  if (looksLikeRange(outside) && !looksLikeRange(inside)) return { ends: outside, typical: inside };
  if (looksLikeRange(inside) && !looksLikeRange(outside)) return { ends: inside, typical: outside };
  return { ends: text };
}

/** Whether a text is two figures; its rules are not asked, only its shape. */
function looksLikeRange(text: string): boolean {
  const read = parseRange(text, { locale: 'en', kind: 'number' });
  return read.ok || read.reason !== 'notARange';
}

function middleOf(
  { low, high }: { readonly low: number; readonly high: number },
  { isWhole }: NumberRules,
): number {
  const middle = (low + high) / 2;
  return isWhole ? Math.round(middle) : middle;
}
