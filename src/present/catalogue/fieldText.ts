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
  /** What the locale puts behind a symbol that comes first. */
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
  const symbol = parts.find(({ type }) => type === 'currency')?.value ?? currency;
  const gap = parts[1]?.type === 'literal' ? parts[1].value : '';
  const found = { symbol, isBefore: parts[0]?.type === 'currency', gap };
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

/**
 * "$100–225", "5–20 %": the usual range; undefined where there is none.
 *
 * @param digits  significant ones
 */
export function typicalText(
  words: FieldWords,
  { low, high }: Pick<Uncertain, 'low' | 'high'>,
  formats: Formats,
  digits = 3,
): string | undefined {
  if (low === undefined || high === undefined || low === high) return undefined;
  const { prefix } = unitsOf(words, formats);
  const text = (value: number) =>
    editText(words, Number(value.toPrecision(digits)), formats.locale);
  const percentSign = words.kind === 'percent' ? ' %' : '';
  // A dash after a minus would read as another one.
  const dash = low < 0 ? ' to ' : '–';
  return `${prefix}${text(low)}${dash}${text(high)}${percentSign}`;
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
