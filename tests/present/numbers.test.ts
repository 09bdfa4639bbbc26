import { describe, expect, test } from 'vitest';
import { createFormats } from '../../src/present/numbers.ts';
import { locales } from '../support/localesAndCurrencies.ts';

/** With plain spaces, and apostrophes as they are in print. */
const plain = (text: string) => text.replaceAll(/\s/g, ' ').replaceAll("'", '’');
const bare = (text: string) => plain(text).replaceAll(/[\u061c\u200e\u200f]/g, '');

const dollars = createFormats('en-US', 'USD');

describe('money in headlines', () => {
  test.each([
    [85_408.4, '$85,408'],
    [-1200, '−$1,200'],
    [0, '$0'],
    [-0, '$0'],
    [-0.001, '$0'],
    [0.004, '$0'],
    [0.43, '$0.43'],
    [-0.43, '−$0.43'],
    [0.999, '$1'],
    [1.4, '$1'],
    [999_999_999, '$999,999,999'],
    [1_234_567_890, '$1.235B'],
    [-2.5e12, '−$2.5T'],
  ])('%d reads %s', (amount, text) => {
    expect(dollars.money(amount)).toBe(text);
  });
});

describe('counts in narrow columns', () => {
  test.each([
    ['en-US', 8.4, '8.4'],
    ['en-US', 99_999, '99,999'],
    ['en-US', 274_612, '275k'],
    ['en-US', 1_246_871, '1.25M'],
    ['de-DE', 274_612, '274.612'],
    ['en-IN', 1_246_871, '12.5L'],
  ])('in %s %d reads %s', (locale, count, text) => {
    expect(createFormats(locale, 'USD').countCompact(count)).toBe(text);
  });
});

describe('money elsewhere', () => {
  test.each([
    [0, '$0'],
    [1_234_567_890.4, '$1,234,567,890'],
    [-0.4, '$0'],
  ])('in tables %d is never shortened: %s', (amount, text) => {
    expect(dollars.moneyWhole(amount)).toBe(text);
  });

  test.each([
    [12.5, '$12.50'],
    [-0.001, '$0.00'],
    [-1234.567, '−$1,234.57'],
  ])('to the cent %d reads %s', (amount, text) => {
    expect(dollars.moneyExact(amount)).toBe(text);
  });

  test.each([
    [0, '$0'],
    [0.25, '$0.25'],
    [950, '$950'],
    [5000, '$5k'],
    [12_500, '$12.5k'],
    [113_874, '$114k'],
    [-113_874, '−$114k'],
    [1_260_000, '$1.26M'],
    [3.4e9, '$3.4B'],
  ])('on an axis %d reads %s', (amount, text) => {
    expect(dollars.moneyCompact(amount)).toBe(text);
  });

  test.each([
    ['de-DE', 'EUR', 393_740, '393.740 €'],
    ['de-DE', 'EUR', 1230.4, '1.230 €'],
    ['de-DE', 'EUR', -393_740, '−393.740 €'],
    ['de-DE', 'EUR', 1_234_567, '1,23 Mio. €'],
    ['de-CH', 'CHF', 401_234, 'CHF 401’234'],
    ['de-CH', 'CHF', 999_999, 'CHF 1 Mio.'],
    ['ja-JP', 'JPY', 1230, '￥1,230'],
    ['ja-JP', 'JPY', 393_740, '￥39.4万'],
    ['es-ES', 'EUR', 393_740, '394 mil €'],
  ])(
    'in %s %s %d is shortened only with a word for its power: %s',
    (locale, currency, amount, text) => {
      expect(plain(createFormats(locale, currency).moneyCompact(amount))).toBe(text);
    },
  );

  test.each([
    ['de-CH', 'CHF', 'CHF 91’945', 'CHF 12.3 Mio.'],
    ['de-CH', 'EUR', 'EUR 91’945', 'EUR 12.3 Mio.'],
    ['en-CH', 'CHF', 'CHF 91’945', 'CHF 12.3M'],
    ['de-DE', 'EUR', '91.945 €', '12,3 Mio. €'],
    ['id-ID', 'IDR', 'Rp 91.945', 'Rp 12,3 jt'],
  ])(
    'in %s %s a negative amount is the positive one behind a minus',
    (locale, currency, ...texts) => {
      const { moneyWhole, moneyCompact } = createFormats(locale, currency);
      expect([moneyWhole(91_945), moneyCompact(12_345_678)].map(plain)).toEqual(texts);
      expect([moneyWhole(-91_945), moneyCompact(-12_345_678)].map(plain)).toEqual(
        texts.map((text) => `−${text}`),
      );
      expect(moneyWhole(-0.4)).toBe(moneyWhole(0));
    },
  );

  test('no minus stands in the place of a space, in any locale and currency', () => {
    const formats = locales.flatMap((locale) =>
      ['CHF', 'EUR', 'USD', 'IDR'].map((currency) => createFormats(locale, currency)),
    );
    const texts = formats.flatMap(({ moneyWhole, moneyCompact }) =>
      [moneyWhole, moneyCompact].map((print) => [print(-91_945), print(91_945)].map(bare)),
    );
    const isLess = ([negative = '', positive = '']: readonly string[]) =>
      negative.replace(/^−|(?<= )−/, '') !== positive;
    expect(texts.filter(isLess)).toEqual([]);
  });

  test('follows locale and currency', () => {
    const yen = createFormats('ja-JP', 'JPY');
    const euros = createFormats('de-DE', 'EUR');
    expect(yen.moneyExact(1234.5)).toBe('￥1,235');
    expect(euros.money(-85_408)).toBe('−85.408\u00a0€');
    expect(euros.month('2027-03')).toBe('März 2027');
  });
});

describe('other figures', () => {
  test.each([
    [0.25, '25%'],
    [1 / 3, '33.3%'],
    [0.0004, '0.04%'],
    [0, '0%'],
    [1.5, '150%'],
    [-0.05, '−5%'],
  ])('the share %d reads %s', (share, text) => {
    expect(dollars.percent(share)).toBe(text);
  });

  test.each([
    [330.4, '330 h'],
    [1372.6, '1,373 h'],
    [1.25, '1.25 h'],
    [0.083, '0.083 h'],
    [0, '0 h'],
  ])('%d hours read %s', (hours, text) => {
    expect(dollars.hours(hours)).toBe(text);
  });

  test('counts keep three figures below a hundred and are whole above', () => {
    expect([22, 8.44, 0.0333, 1234.5].map(dollars.count)).toEqual([
      '22',
      '8.44',
      '0.0333',
      '1,235',
    ]);
  });

  test('arithmetic that is repeated keeps five figures', () => {
    expect(dollars.precise(24.29451)).toBe('24.295');
    expect(dollars.rate(24.29451)).toBe('24.3');
  });

  test('columns keep their decimals', () => {
    expect([dollars.fixed(2, 1), dollars.fixed(0.125, 2)]).toEqual(['2.0', '0.13']);
  });

  test('months read in full and in short, whatever the time zone', () => {
    expect(dollars.month('2027-01')).toBe('January 2027');
    expect(dollars.monthShort('2027-12')).toBe('Dec 2027');
  });
});
