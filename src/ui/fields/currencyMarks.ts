import { literal } from './literal.ts';

/** What people write beside amounts, and what no locale's data has: "C$" where that writes "CA$". */
const otherSigns: Readonly<Record<string, readonly string[]>> = {
  AUD: ['A$'],
  CAD: ['C$'],
  CHF: ['Fr'],
  SGD: ['S$'],
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

/** A sign of the currency before or behind a figure, also one of mere letters, as "R" is the rand's. */
export function ownSign(currency: string, locale: string): RegExp {
  const signs = signsOf(currency, locale)
    .filter((sign) => !powers.test(sign))
    .toSorted((a, b) => b.length - a.length)
    .map(literal);
  const any = `(?:${signs.join('|')})\\.?`;
  return new RegExp(`^${any}(?=[\\s\\d.,+-])|(?<=[\\s\\d.,])${any}$`, 'u');
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
  const written = [locale, 'en'].flatMap((each) =>
    (['symbol', 'narrowSymbol'] as const).map((display) => partOf(currency, each, display, 1)),
  );
  return [...new Set([...written.map(normal), ...(otherSigns[currency] ?? [])])];
}

function partOf(
  currency: string,
  locale: string,
  currencyDisplay: 'symbol' | 'narrowSymbol' | 'name',
  amount: number,
): string {
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay });
  return format.formatToParts(amount).find(({ type }) => type === 'currency')?.value ?? currency;
}

/** In one width and without a full stop: "￥" is "¥", "kr." is "kr". */
function normal(mark: string): string {
  return mark.normalize('NFKC').trim().replace(/\.$/, '');
}
