import { homesOf } from './homesOf.ts';
import { literal } from './literal.ts';

/** What people write beside amounts, and what no locale's data has: "C$" where that writes "CA$". */
const otherSigns: Readonly<Record<string, readonly string[]>> = {
  AUD: ['A$'],
  CAD: ['C$'],
  CHF: ['Fr', 'SFr'],
  CNY: ['元', 'RMB'],
  INR: ['Rs'],
  LKR: ['Rs'],
  NPR: ['Rs'],
  PKR: ['Rs'],
  SGD: ['S$'],
  TRY: ['TL'],
  TWD: ['元'],
  VND: ['đ'],
};

const aCode = /^[A-Z]{3}$/i;
const namedSign = /^(?<name>[A-Z]{2,3})(?<sign>\p{Sc})$/u;

/** Letters that stand for powers of ten before they are a currency's sign. */
const powers = /^[kmb]$/i;

let codes: ReadonlySet<string> | undefined;

/** Whether three letters are a currency: any that there is, or the one of the field. */
export function isCurrencyCode(text: string, currency: string | undefined): boolean {
  codes ??= new Set(Intl.supportedValuesOf('currency'));
  const code = text.toUpperCase();
  return code === currency || codes.has(code);
}

/**
 * Whether a sign or code beside an amount may mean a currency. "$" may be that of any dollar or peso, "US$" only of
 * one that begins with these letters.
 */
export function mayMean(mark: string, currency: string, locale: string): boolean {
  const text = normal(mark);
  if (aCode.test(text) && text.toUpperCase() === currency) return true;
  const signs = signsOf(currency, locale);
  const { name, sign } = namedSign.exec(text)?.groups ?? {};
  const isNamed = name !== undefined && sign !== undefined;
  return signs.includes(text) || (isNamed && currency.startsWith(name) && signs.includes(sign));
}

/** Regular expressions already made: every keystroke in an amount asks for one. */
const ownMarks = new Map<string, RegExp>();

/** A sign or name of the currency before or behind a figure, also one of mere letters, as "R" is the rand's. */
export function ownMark(currency: string, locale: string): RegExp {
  const key = `${currency} ${locale}`;
  const mark = ownMarks.get(key) ?? markOf(currency, locale);
  ownMarks.set(key, mark);
  return mark;
}

function markOf(currency: string, locale: string): RegExp {
  const signs = [...signsOf(currency, locale), ...namesOf(currency, locale)];
  // Behind a figure "k" and "m" are powers, before it they are signs.
  const any = `(?:${alternatives(signs)})\\.?`;
  const behind = `(?:${alternatives(signs.filter((sign) => !powers.test(sign)))})\\.?`;
  return new RegExp(`^${any}(?=[\\s\\p{Nd}.,+-])|(?<!\\p{Script=Latin})${behind}$`, 'iu');
}

function alternatives(signs: readonly string[]): string {
  return signs
    .toSorted((a, b) => b.length - a.length)
    .map(literal)
    .join('|');
}

/** "Rupiah Indonesia" and each word of it, one and several, in the page's language, English and its own. */
function namesOf(currency: string, locale: string): readonly string[] {
  const names = [locale, 'en', ...homesOf(currency)].flatMap((each) =>
    [1, 1.5, 2, 5].map((amount) => partOf(currency, each, 'name', amount, 0)),
  );
  const words = names.flatMap((name) => [name, ...name.split(/\s+/)]);
  return [...new Set(words.map(normal))].filter((word) => !/^[\p{Script=Latin}.'’-]?$/u.test(word));
}

/** "US dollars", in the words of a language. */
export function currencyName(currency: string, locale: string): string {
  return partOf(currency, locale, 'name', 2);
}

/** Signs already looked up: every keystroke in an amount asks for them. */
const known = new Map<string, readonly string[]>();

function signsOf(currency: string, locale: string): readonly string[] {
  const key = `${currency} ${locale}`;
  const found = known.get(key) ?? signsIn(currency, locale);
  known.set(key, found);
  return found;
}

function signsIn(currency: string, locale: string): readonly string[] {
  const written = [locale, 'en', ...homesOf(currency)].flatMap((each) =>
    (['symbol', 'narrowSymbol'] as const).map((display) => partOf(currency, each, display, 1)),
  );
  return [...new Set([...written.map(normal), ...(otherSigns[currency] ?? [])])];
}

function partOf(
  currency: string,
  locale: string,
  currencyDisplay: 'symbol' | 'narrowSymbol' | 'name',
  amount: number,
  minimumFractionDigits?: number,
): string {
  const format = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay,
    minimumFractionDigits,
  });
  return format.formatToParts(amount).find(({ type }) => type === 'currency')?.value ?? currency;
}

/** In one width and without a full stop: "￥" is "¥", "kr." is "kr". */
function normal(mark: string): string {
  return mark.normalize('NFKC').trim().replace(/\.$/, '');
}
