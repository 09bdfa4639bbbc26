import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainNumber } from '../../../src/exports/csv/plainNumber.ts';
import { createFormats, type Formats } from '../../../src/present/numbers.ts';
import { currencies, locales } from '../../support/localesAndCurrencies.ts';

const dollars = { locale: 'en-US', currency: 'USD' };

describe('the number that a cell shows', () => {
  it.each([
    ['$1,234', 1234],
    ['−$1,234.50', -1234.5],
    ['0', 0],
    ['22', 22],
    ['12.5%', 0.125],
    ['−3 %', -0.03],
  ])('%s is %d', (text, value) => {
    expect(plainNumber(text, dollars)).toBeCloseTo(value, 12);
  });

  it.each([
    '$114k',
    '3 of 4',
    '2027-01',
    '',
    '–',
    '$1.2M',
    'month 13',
    '1–2',
    '12 34',
    '1,2',
    '$',
    '$5 per month',
    'USD',
    '12 h',
    '1,234,5',
    '1..2',
    '24/7',
    'Q1',
  ])('%j is no plain number', (text) => {
    expect(plainNumber(text, dollars)).toBeUndefined();
  });

  it.each([
    ['1.234,5 €', 'de-DE', 'EUR', 1234.5],
    ['CHF 4’189', 'de-CH', 'CHF', 4189],
    ['CHF-91’945', 'de-CH', 'CHF', -91_945],
    ['Rp 207.121', 'id-ID', 'IDR', 207_121],
    ['207 121 Ft', 'hu-HU', 'HUF', 207_121],
    ['US$1,234', 'en-GB', 'USD', 1234],
    ['−1 234 kr', 'sv-SE', 'SEK', -1234],
    ['−1.234 kr.', 'da-DK', 'DKK', -1234],
    ['−€ 12.345', 'de-AT', 'EUR', -12_345],
    ['-%13', 'tr-TR', 'TRY', -0.13],
  ])('%j in %s with %s is %d', (text, locale, currency, value) => {
    expect(plainNumber(text, { locale, currency })).toBe(value);
  });

  it.each([
    ['Rp 1,2 M', 'id-ID', 'IDR'],
    ['12,3 M Ft', 'hu-HU', 'HUF'],
    ['394 t kr.', 'da-DK', 'DKK'],
    ['12 Ft-ot', 'hu-HU', 'HUF'],
    ['R 12 of R 40', 'en-ZA', 'ZAR'],
  ])('%j in %s with %s stays words', (text, locale, currency) => {
    expect(plainNumber(text, { locale, currency })).toBeUndefined();
  });
});

const known = new Map<string, Formats>();
function formatsOf(locale: string, currency: string): Formats {
  const formats = known.get(locale + currency) ?? createFormats(locale, currency);
  known.set(locale + currency, formats);
  return formats;
}
const anyFormats = fc
  .tuple(fc.constantFrom(...locales), fc.constantFrom(...currencies))
  .map(([locale, currency]) => formatsOf(locale, currency));
const anySign = fc.constantFrom(-1, 1);
const below = (most: number) =>
  fc
    .tuple(anySign, fc.double({ min: 0, max: Math.log10(most), noNaN: true }), fc.boolean())
    .map(([sign, power, isSmall]) => sign * (10 ** power - 1) * (isSmall ? 0.001 : 1));
const anyDecimals = fc.constantFrom<1 | 2>(1, 2);
const runs = { seed: 20_260_102, numRuns: 1500 };

/** A cell that prints a number is that number again: its own print, and not further off than rounding leads. */
function expectNumber(formats: Formats, print: (value: number) => string, value: number): void {
  const text = print(value);
  const read = plainNumber(text, formats);
  expect([text, read]).not.toContain(undefined);
  expect(print(read ?? Number.NaN)).toBe(text);
  expect(Math.abs((read ?? Number.NaN) - value)).toBeLessThanOrEqual(
    Math.max(0.5, Math.abs(value) * 0.006),
  );
}

describe('what the formats print comes back as its number in every locale and currency', () => {
  it.each(['money', 'moneyWhole', 'moneyExact'] as const)('%s', (name) => {
    fc.assert(
      fc.property(anyFormats, below(9e8), (formats, value) =>
        expectNumber(formats, formats[name], value),
      ),
      runs,
    );
  });

  it.each(['percent', 'count', 'rate', 'precise'] as const)('%s', (name) => {
    fc.assert(
      fc.property(anyFormats, below(1e6), (formats, value) =>
        expectNumber(formats, formats[name], value),
      ),
      runs,
    );
  });

  it('fixed', () => {
    fc.assert(
      fc.property(anyFormats, below(1e6), anyDecimals, (formats, value, decimals) =>
        expectNumber(formats, (each) => formats.fixed(each, decimals), value),
      ),
      runs,
    );
  });

  it('moneyCompact, where it does not shorten', () => {
    const whole = fc.property(anyFormats, below(9e8), ({ moneyCompact, ...formats }, value) => {
      const read = plainNumber(moneyCompact(value), formats);
      const isFar = read !== undefined && Math.abs(read - value) > 0.5;
      expect(isFar ? [moneyCompact(value), read] : []).toEqual([]);
    });
    fc.assert(whole, runs);
  });

  it('shortened amounts stay words', () => {
    const shortened = fc.property(anyFormats, anySign, (formats, sign) => {
      const texts = [formats.money(sign * 1.234e9), formats.moneyCompact(sign * 12_345_678)];
      expect(texts.filter((text) => plainNumber(text, formats) !== undefined)).toEqual([]);
    });
    fc.assert(shortened, runs);
  });

  it.each(locales)('months stay words in %s', (locale) => {
    const formats = formatsOf(locale, 'EUR');
    const texts = Array.from({ length: 12 }, (_, index) => {
      const month = `2027-${String(index + 1).padStart(2, '0')}`;
      return [formats.month(month), formats.monthShort(month)];
    });
    expect(texts.flat().filter((text) => plainNumber(text, formats) !== undefined)).toEqual([]);
  });
});
