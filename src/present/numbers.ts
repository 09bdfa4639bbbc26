/** How figures read on screen, in one locale and currency. A minus is always "−". */
export interface Formats {
  readonly locale: string;
  readonly currency: string;
  /** Headlines: whole units, cents below 1, "$1.235B" from a billion on. */
  readonly money: (amount: number) => string;
  /** Tables: whole units, never shortened. */
  readonly moneyWhole: (amount: number) => string;
  /** To the cent (or the currency's own smallest unit). */
  readonly moneyExact: (amount: number) => string;
  /** Axes and line ends: "$114k"; whole units where the locale has no word that shortens them. */
  readonly moneyCompact: (amount: number) => string;
  /** A share as percent, three figures. */
  readonly percent: (share: number) => string;
  /** "330 h", "1.25 h". */
  readonly hours: (hours: number) => string;
  /** A number of things, expected or counted: "22", "8.4". */
  readonly count: (count: number) => string;
  /** Narrow columns: from 100,000 on "741k", "1.25M" where the locale has such words. */
  readonly countCompact: (count: number) => string;
  /** Three significant figures: "0.36". */
  readonly rate: (rate: number) => string;
  /** Five significant figures, for arithmetic that a reader repeats. */
  readonly precise: (value: number) => string;
  /** A fixed number of decimals, for columns that must line up. */
  readonly fixed: (value: number, decimals: 1 | 2) => string;
  /** An ISO month in full: "January 2027". */
  readonly month: (isoMonth: string) => string;
  /** An ISO month in short: "Jan 2027". */
  readonly monthShort: (isoMonth: string) => string;
}

const billion = 1e9;

/**
 * @param locale   BCP 47 tag; decides separators and month names
 * @param currency ISO 4217 code; a label, never a conversion
 */
export function createFormats(locale: string, currency: string): Formats {
  const whole = moneyFormat(locale, currency, { maximumFractionDigits: 0 });
  const exact = moneyFormat(locale, currency, {});
  const long = moneyFormat(locale, currency, {
    notation: 'compact',
    maximumSignificantDigits: 4,
  });
  const short = shortFormat(locale, { style: 'currency', currency });
  const figure = numberFormat(locale, { maximumSignificantDigits: 3 });
  const integer = numberFormat(locale, { maximumFractionDigits: 0 });
  const tenths = fixedFormat(locale, 1);
  const hundredths = fixedFormat(locale, 2);
  const percent = numberFormat(locale, { style: 'percent', maximumSignificantDigits: 3 });
  const few = shortFormat(locale, {});
  const count = (value: number) => (Math.abs(value) >= 100 ? integer(value) : figure(value));
  return {
    locale,
    currency,
    money: (amount) => {
      if (Math.abs(amount) >= billion) return long(amount);
      return isUnderOne(amount) ? exact(amount) : whole(amount);
    },
    moneyWhole: whole,
    moneyExact: exact,
    moneyCompact: (amount) => {
      if (isUnderOne(amount)) return exact(amount);
      return (Math.abs(amount) < 1000 ? undefined : short(amount)) ?? whole(amount);
    },
    percent,
    hours: (hours) => `${count(hours)} h`,
    count,
    countCompact: (value) => {
      const full = count(value);
      const shortened = Math.abs(value) >= 100_000 ? few(value) : undefined;
      return shortened !== undefined && shortened.length < full.length ? shortened : full;
    },
    rate: figure,
    precise: numberFormat(locale, { maximumSignificantDigits: 5 }),
    fixed: (value, decimals) => (decimals === 1 ? tenths : hundredths)(value),
    month: monthFormat(locale, 'long'),
    monthShort: monthFormat(locale, 'short'),
  };
}

/** Not zero when rounded to cents, but less than one unit. */
function isUnderOne(amount: number): boolean {
  return Math.abs(amount) >= 0.005 && Math.abs(amount) < 0.995;
}

function moneyFormat(locale: string, currency: string, options: Intl.NumberFormatOptions) {
  return numberFormat(locale, { style: 'currency', currency, ...options });
}

function fixedFormat(locale: string, decimals: number) {
  return numberFormat(locale, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
}

function numberFormat(locale: string, options: Intl.NumberFormatOptions) {
  const format = new Intl.NumberFormat(locale, { signDisplay: 'negative', ...options });
  return (value: number) => print(format, value);
}

/**
 * Three figures and a word for the power; undefined where the locale has none for it: German does not shorten
 * thousands, and 393,740 that reads 394.000 would pass for all of it.
 */
function shortFormat(locale: string, options: Intl.NumberFormatOptions) {
  const format = new Intl.NumberFormat(locale, {
    signDisplay: 'negative',
    notation: 'compact',
    maximumSignificantDigits: 3,
    ...options,
  });
  return (value: number) =>
    format.formatToParts(value).some(({ type }) => type === 'compact')
      ? lowerThousands(print(format, value))
      : undefined;
}

/** Swiss "CHF-91'945", whose minus stands in the place of the space, is "−CHF 91'945" here. */
function print(format: Intl.NumberFormat, value: number): string {
  if (value >= 0) return format.format(value);
  const parts = format.formatToParts(value);
  const minus = parts.findIndex(({ type }) => type === 'minusSign');
  if (parts[minus - 1]?.type === 'currency') return `−${format.format(-value)}`;
  return parts
    .map(({ value: text }) => text)
    .join('')
    .replace('-', '−');
}

/** English prints thousands as "K", which elsewhere on the page and in the field is "k". */
function lowerThousands(text: string): string {
  return text.replace(/(\d)K/, '$1k');
}

function monthFormat(locale: string, month: 'long' | 'short') {
  const format = new Intl.DateTimeFormat(locale, { month, year: 'numeric', timeZone: 'UTC' });
  return (isoMonth: string) => format.format(new Date(`${isoMonth}-01T00:00:00Z`));
}
