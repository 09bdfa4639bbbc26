import { NumberParser } from '@internationalized/number';
import { currencyName, isCurrencyCode, mayMean, ownMark } from './currencyMarks.ts';
import { fieldTexts } from './fieldTexts.ts';
import { literal } from './literal.ts';
import type { ParsedText } from './NumberField.tsx';
import { type Digits, echoText, readDigits } from './numberText.ts';
import { cutPower } from './powerWords.ts';
import { tidied } from './tidied.ts';

/** What a field accepts. Percent fields read "25" and "25 %" alike and return the share 0.25. */
export interface NumberRules {
  readonly locale: string;
  readonly kind: 'number' | 'money' | 'percent';
  /** ISO 4217 code of the amounts: a sign or code of another currency is refused. Absent: any is passed over. */
  readonly currency?: string | undefined;
  /** Bounds of the value returned, so shares for a percent field. */
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly isWhole?: boolean | undefined;
  /** The unit shown behind the figure; typed along, it is understood. */
  readonly unit?: string | undefined;
}

export type RefusedNumber =
  | 'empty'
  | 'notANumber'
  | 'looksLikeRange'
  | 'percentNotAllowed'
  | 'currencyNotAllowed'
  | 'otherCurrency'
  | 'notFinite'
  | 'notWhole'
  | 'belowMinimum'
  | 'aboveMaximum';

export type NumberReading =
  | Extract<ParsedText, { readonly ok: true }>
  | { readonly ok: false; readonly reason: RefusedNumber; readonly message: string };

interface Pieces {
  readonly figure: string;
  readonly isNegative: boolean;
  readonly hasPercent: boolean;
  /** Codes of currencies, and signs that are not the field's own, which stood beside the figure. */
  readonly currencies: readonly string[];
  readonly power: number;
}

const currencySign =
  /^(?:[A-Z]{0,3}\p{Sc}|(?:kr|zł|Kč|Ft|[Ss]?Fr|Rs|Rp)\.?(?=[\s\d]))|(?:\p{Sc}|[円원元]|(?<=[\s\d])(?:kr|zł|Kč|Ft|[Ss]?Fr|Rs|Rp)\.?)$/u;
const currencyCode = /^[A-Z]{3}(?=[\s\d.,+-])|(?<=[\s\d.,])[A-Z]{3}$/i;
const rangeMark =
  /(?<=\d[^\d]*)(?:\s(?:to|bis|and|à)\s|\s*(?:–|—|~|\.{2,}|…)\s*|(?<!e)\s*-\s*)(?=[^\d]*\d)/i;

/**
 * Reads what a person typed as one number: separators of any locale where only one reading is possible, the
 * field's locale where two are; currency signs, words for powers of ten, percent signs and exponents.
 */
export function parseNumber(text: string, rules: NumberRules): NumberReading {
  return readPieces(text, takeApart(tidied(text), rules), rules);
}

function readPieces(text: string, pieces: Pieces, rules: NumberRules): NumberReading {
  const refuse = (reason: RefusedNumber, message: string): NumberReading => ({
    ok: false,
    reason,
    message,
  });
  if (text.trim() === '') return refuse('empty', fieldTexts.enterNumber(boundsText(rules)));
  if (pieces.hasPercent && rules.kind !== 'percent')
    return refuse('percentNotAllowed', fieldTexts.noPercent);
  if (pieces.currencies.length > 0 && rules.kind !== 'money')
    return refuse('currencyNotAllowed', fieldTexts.noCurrency);
  const other = otherCurrency(pieces, rules);
  if (other !== undefined) return refuse('otherCurrency', other);
  const [body = '', exponent = '0', ...more] = pieces.figure.split(/e(?=[+-]?\d+$)/i);
  const digits =
    more.length === 0
      ? (readDigits(body, rules.locale) ?? readOtherScript(body, rules.locale))
      : undefined;
  if (!digits) {
    return rangeMark.test(tidied(text))
      ? refuse('looksLikeRange', fieldTexts.oneNumber)
      : refuse('notANumber', fieldTexts.enterNumber(boundsText(rules)));
  }
  // Powers of ten go into the literal: 1.1 k must be 1100, not 1.1 × 1000 in binary.
  const scaled = (shift: number): number =>
    Number(
      `${pieces.isNegative ? '-' : ''}${digits.plain}e${Number(exponent) + pieces.power + shift}`,
    );
  const value = scaled(rules.kind === 'percent' ? -2 : 0) + 0;
  if (!Number.isFinite(value)) return refuse('notFinite', fieldTexts.tooLarge);
  if (rules.isWhole && !Number.isInteger(value))
    return refuse('notWhole', fieldTexts.wholeNumber(boundsText(rules)));
  if (rules.min !== undefined && value < rules.min)
    return refuse('belowMinimum', fieldTexts.enterNumber(boundsText(rules)));
  if (rules.max !== undefined && value > rules.max)
    return refuse('aboveMaximum', fieldTexts.enterNumber(boundsText(rules)));
  const isRescaled = pieces.power !== 0 || exponent !== '0';
  const needsEcho = digits.echo !== undefined || isRescaled;
  const shown = isRescaled ? { ...digits, echo: 'foreign' as const } : digits;
  return needsEcho
    ? { ok: true, value, echo: echoText(scaled(0), shown, rules.locale) }
    : { ok: true, value };
}

export type RangeReading =
  | {
      readonly ok: true;
      readonly low: number;
      readonly high: number;
      readonly echo?: string | undefined;
    }
  | { readonly ok: false; readonly reason: RefusedNumber | 'notARange'; readonly message: string };

/** Reads "80 to 120", "80–120", "$80k - 120k", "20 to 30 %"; ends in the wrong order are put right and echoed. */
export function parseRange(text: string, rules: NumberRules): RangeReading {
  const tidy = tidied(text);
  const mark = rangeMark.exec(tidy);
  if (!mark) return { ok: false, reason: 'notARange', message: fieldTexts.enterRange };
  const from = tidy.slice(0, mark.index);
  const to = tidy.slice(mark.index + mark[0].length);
  const start = takeApart(from, rules);
  // "80 to 120k" means thousands at both ends.
  const isShared = start.power === 0 && !/\p{L}$/u.test(from.trim());
  const shared = isShared ? takeApart(to, rules).power : start.power;
  const firstBy = (power: number) => readPieces(from, { ...start, power }, rules);
  const scaled = firstBy(shared);
  const second = parseNumber(to, rules);
  // But "900 to 1.2k" begins at 900.
  const isBeyond = !scaled.ok || (second.ok && scaled.value > second.value);
  const first = isBeyond ? firstBy(start.power) : scaled;
  if (!first.ok) return first;
  if (!second.ok) return second;
  const [low, high] =
    first.value <= second.value ? [first.value, second.value] : [second.value, first.value];
  const isOdd = low !== first.value || first.echo !== undefined || second.echo !== undefined;
  return isOdd
    ? {
        ok: true,
        low,
        high,
        echo: fieldTexts.range(writeBound(low, rules), writeBound(high, rules)),
      }
    : { ok: true, low, high };
}

/** Cuts sign, currency, percent, unit and power off the figure, in whatever order they were typed. */
function takeApart(text: string, rules: NumberRules): Pieces {
  const { unit, currency, locale } = rules;
  let figure = text;
  const cut = (pattern: RegExp, isMeant: (found: string) => boolean = () => true) => {
    const found = pattern.exec(figure)?.[0];
    if (found === undefined || !isMeant(found)) return undefined;
    figure = figure.replace(pattern, '').trim();
    return found;
  };
  const has = (pattern: RegExp): boolean => cut(pattern) !== undefined;
  if (unit?.trim()) has(unitEnd(unit));
  const isBracketed = /^\(.*\)$/.test(figure);
  if (isBracketed) figure = figure.slice(1, -1).trim();
  const isMinusFirst = has(/^-/);
  const code = cut(currencyCode, (letters) => isCurrencyCode(letters, currency));
  if (currency !== undefined) has(ownMark(currency, locale));
  const currencies = [code, cut(currencySign)].filter((mark) => mark !== undefined);
  const isMinusNext = !isMinusFirst && has(/^-/);
  if (!isMinusFirst && !isMinusNext) has(/^\+/);
  const hasPercent = has(/\s*[%٪]$/) || has(/\s*(?:percent|pct)$/i);
  return {
    ...cutPower(figure, rules),
    isNegative: isBracketed || isMinusFirst || isMinusNext,
    hasPercent,
    currencies,
  };
}

/** A unit behind a figure, with or without the blanks in it. */
function unitEnd(unit: string): RegExp {
  const parts = unit.trim().split(/\s+/).map(literal);
  return new RegExp(`\\s*${parts.join(String.raw`\s*`)}$`, 'i');
}

/** Why an amount of another currency is refused. */
function otherCurrency({ currencies }: Pieces, { currency, locale }: NumberRules) {
  if (currency === undefined) return undefined;
  const other = currencies.find((mark) => !mayMean(mark, currency, locale));
  if (other === undefined) return undefined;
  return fieldTexts.otherCurrency(other, currencyName(currency, locale));
}

/** Arabic, Devanagari and other digits, as the field's locale writes them. */
function readOtherScript(body: string, locale: string): Digits | undefined {
  if (!/\p{Nd}/u.test(body) || /[\dA-Za-z]/.test(body)) return undefined;
  const value = new NumberParser(locale, { style: 'decimal', maximumFractionDigits: 12 }).parse(
    body,
  );
  return Number.isFinite(value) ? { plain: String(value) } : undefined;
}

function writeBound(value: number, rules: NumberRules): string {
  const style = rules.kind === 'percent' ? 'percent' : 'decimal';
  return new Intl.NumberFormat(rules.locale, { style, maximumFractionDigits: 6 }).format(value);
}

function boundsText(rules: NumberRules): string {
  const [min, max] = [rules.min, rules.max];
  if (min !== undefined && max !== undefined)
    return fieldTexts.fromTo(writeBound(min, rules), writeBound(max, rules));
  if (min !== undefined) return fieldTexts.atLeast(writeBound(min, rules));
  if (max !== undefined) return fieldTexts.atMost(writeBound(max, rules));
  return fieldTexts.forExample(writeBound(rules.kind === 'percent' ? 0.12 : 12.5, rules));
}
