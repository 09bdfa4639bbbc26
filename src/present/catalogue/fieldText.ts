import type { Uncertain } from '../../schema/scenario.ts';
import type { Formats } from '../numbers.ts';
import type { FieldWords } from './fieldWords.ts';

/** What stands before and behind a figure. */
export interface FieldUnits {
  /** With the space that the locale puts between a currency and its figure: "$", "CHF ". */
  readonly prefix: string;
  readonly suffix: string;
}

/** "$" before money where the locale puts it there, else behind with the unit. */
export function unitsOf(
  { kind, unit = '' }: FieldWords,
  { locale, currency }: Formats,
): FieldUnits {
  if (kind !== 'money') return { prefix: '', suffix: unit };
  const { symbol, isBefore, gap } = symbolOf(locale, currency);
  return isBefore
    ? { prefix: `${symbol}${gap}`, suffix: unit }
    : { prefix: '', suffix: `${symbol} ${unit}`.trim() };
}

interface CurrencySymbol {
  readonly symbol: string;
  readonly isBefore: boolean;
  /** What the locale puts between it and the figure. */
  readonly gap: string;
}

/** Symbols already looked up: every field of money asks with every drawing. */
const symbols = new Map<string, CurrencySymbol>();

function symbolOf(locale: string, currency: string): CurrencySymbol {
  const key = `${locale} ${currency}`;
  const known = symbols.get(key);
  if (known !== undefined) return known;
  const parts = formatOf(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
  }).formatToParts(1);
  const at = parts.findIndex(({ type }) => type === 'currency');
  const symbol = parts[at]?.value ?? currency;
  const isBefore = at === 0;
  const between = parts[isBefore ? 1 : at - 1];
  const gap = between?.type === 'literal' ? between.value : '';
  const found = { symbol, isBefore, gap };
  symbols.set(key, found);
  return found;
}

/** A figure as it is edited: no unit, percent as 25, money with cents where it has any; eight figures of a fraction. */
export function editText({ kind }: FieldWords, value: number, locale: string): string {
  const exact = kind === 'percent' ? value * 100 : value;
  const shown = Number.isInteger(exact) ? exact : Number(exact.toPrecision(8));
  const hasCents = kind === 'money' && !Number.isInteger(shown);
  const format = formatOf(locale, {
    minimumFractionDigits: hasCents ? 2 : 0,
    maximumFractionDigits: 12,
  });
  return format.format(shown).replace('-', '−');
}

/** As many digits as a person enters; more are what a multiplication left. */
const enteredDigits = 8;

/**
 * "$100–225", "120–250 €", "5–20 %": the usual range; undefined where there is none.
 *
 * @param digits  significant ones; default: as it was entered, three of what was worked out
 */
export function typicalText(
  words: FieldWords,
  { low, high }: Pick<Uncertain, 'low' | 'high'>,
  formats: Formats,
  digits?: number,
): string | undefined {
  if (low === undefined || high === undefined || low === high) return undefined;
  const { before, behind } = marksOf(words, formats);
  const text = (value: number) =>
    editText(words, Number(value.toPrecision(digits ?? digitsOf(value))), formats.locale);
  // A dash after a minus would read as another one.
  const dash = low < 0 ? ' to ' : '–';
  return `${before}${text(low)}${dash}${text(high)}${behind}`;
}

/** What belongs to a figure outside its box, its unit apart: "$", " €", " %". */
export function marksOf(
  { kind }: FieldWords,
  { locale, currency }: Formats,
): { readonly before: string; readonly behind: string } {
  if (kind !== 'money') return { before: '', behind: kind === 'percent' ? ' %' : '' };
  const { symbol, isBefore, gap } = symbolOf(locale, currency);
  return isBefore
    ? { before: `${symbol}${gap}`, behind: '' }
    : { before: '', behind: `${gap}${symbol}` };
}

function digitsOf(value: number): number {
  const entered = Number(value.toPrecision(enteredDigits));
  return Math.abs(entered - value) <= 1e-12 * Math.abs(value) ? enteredDigits : 3;
}

/** Formats already made: making one costs more than a field's whole drawing. */
const made = new Map<string, Intl.NumberFormat>();

function formatOf(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = made.get(key);
  if (known !== undefined) return known;
  const format = new Intl.NumberFormat(locale, options);
  made.set(key, format);
  return format;
}
