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
  /** Axes and line ends: "$114k". */
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
  const short = moneyFormat(locale, currency, {
    notation: 'compact',
    maximumSignificantDigits: 3,
  });
  const figure = numberFormat(locale, { maximumSignificantDigits: 3 });
  const integer = numberFormat(locale, { maximumFractionDigits: 0 });
  const tenths = fixedFormat(locale, 1);
  const hundredths = fixedFormat(locale, 2);
  const percent = numberFormat(locale, { style: 'percent', maximumSignificantDigits: 3 });
  const few = numberFormat(locale, { notation: 'compact', maximumSignificantDigits: 3 });
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
      return Math.abs(amount) < 1000 ? whole(amount) : lowerThousands(short(amount));
    },
    percent,
    hours: (hours) => `${count(hours)} h`,
    count,
    countCompact: (value) => {
      const [full, shortened] = [count(value), lowerThousands(few(value))];
      return Math.abs(value) >= 100_000 && shortened.length < full.length ? shortened : full;
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
  return (value: number) => withMinus(format.format(value));
}

function withMinus(text: string): string {
  return text.replace('-', '−');
}

/** English prints thousands as "K", which elsewhere on the page and in the field is "k". */
function lowerThousands(text: string): string {
  return text.replace(/(\d)K/, '$1k');
}

function monthFormat(locale: string, month: 'long' | 'short') {
  const format = new Intl.DateTimeFormat(locale, { month, year: 'numeric', timeZone: 'UTC' });
  return (isoMonth: string) => format.format(new Date(`${isoMonth}-01T00:00:00Z`));
}
