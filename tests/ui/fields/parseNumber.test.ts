import { describe, expect, it } from 'vitest';
import { type NumberRules, parseNumber, parseRange } from '../../../src/ui/fields/parseNumber.ts';
import { createFormats } from '../../../src/present/numbers.ts';
import { locales } from '../../support/localesAndCurrencies.ts';

function rules(changes: Partial<NumberRules> = {}): NumberRules {
  return { locale: 'en-US', kind: 'number', ...changes };
}

describe('a figure that can be read in one way only', () => {
  it.each([
    ['12', 'en-US', 12],
    ['12', 'de-DE', 12],
    [' 1 234 ', 'en-US', 1234],
    ['1\u00a0234,5', 'fr-FR', 1234.5],
    ['1\u202f234\u202f567', 'fr-FR', 1234567],
    ['1.234,5', 'en-US', 1234.5],
    ['1.234,5', 'de-DE', 1234.5],
    ['1,234.5', 'en-US', 1234.5],
    ['1,234.5', 'de-DE', 1234.5],
    ['1.234.567', 'en-US', 1234567],
    ['12,34,567', 'en-IN', 1234567],
    ["1'234.50", 'de-CH', 1234.5],
    ['1,5', 'en-US', 1.5],
    ['0.234', 'de-DE', 0.234],
    ['.5', 'en-US', 0.5],
    ['5.', 'en-US', 5],
    ['-5', 'en-US', -5],
    ['−5', 'en-US', -5],
    ['+5', 'en-US', 5],
    ['(5)', 'en-US', -5],
    ['1e3', 'en-US', 1000],
    ['١٢٣', 'ar-EG', 123],
  ])('%j in %s is %d', (text, locale, value) => {
    expect(parseNumber(text, rules({ locale }))).toMatchObject({ ok: true, value });
  });
});

describe('a figure that two readers would read differently', () => {
  it.each([
    ['1.234', 'en-US', 1.234, '1.234, not 1234'],
    ['1.234', 'de-DE', 1234, '1234, not 1,234'],
    ['1,234', 'de-DE', 1.234, '1,234, not 1234'],
    ['1.234', 'fr-FR', 1234, '1234, not 1,234'],
  ])(
    '%j in %s is read as that locale writes, and the reading is said',
    (text, locale, value, echo) => {
      expect(parseNumber(text, rules({ locale }))).toEqual({ ok: true, value, echo });
    },
  );

  it('says nothing about "4,900" where commas group', () => {
    expect(parseNumber('4,900', rules())).toEqual({ ok: true, value: 4900 });
  });

  it('says how a form of another country was read', () => {
    expect(parseNumber('1.234,5', rules())).toEqual({ ok: true, value: 1234.5, echo: '1,234.5' });
  });
});

describe('signs and suffixes', () => {
  it.each([
    ['$1.2k', 1200],
    ['1.5m', 1_500_000],
    ['1.1 k', 1100],
    ['2bn', 2e9],
    ['€5', 5],
    ['5 €', 5],
    ['-$5', -5],
    ['$-5', -5],
    ['USD 1,200', 1200],
    ['1200 CHF', 1200],
    ['R$ 5', 5],
    ['5 kr', 5],
    ['12 zł', 12],
    ['$', undefined],
  ])('%j as money is %d', (text, value) => {
    const reading = parseNumber(text, rules({ kind: 'money' }));
    expect(reading.ok ? reading.value : undefined).toBe(value);
  });

  it.each([
    ['90 mio', 90_000_000],
    ['90 MIO', 90_000_000],
    ['90 usd', 90],
    ['eur 90', 90],
    ['90 ABC', undefined],
  ])('%j has a currency only where its letters are one', (text, value) => {
    const reading = parseNumber(text, rules({ kind: 'money' }));
    expect(reading.ok ? reading.value : undefined).toBe(value);
  });

  it.each(['90/h', '90 / h', '90/ h', '$90/h'])('%j has the unit “/ h”', (text) => {
    expect(parseNumber(text, rules({ kind: 'money', unit: '/ h' }))).toMatchObject({ value: 90 });
  });

  it('says what a multiplier led to', () => {
    expect(parseNumber('$1.2k', rules({ kind: 'money' }))).toEqual({
      ok: true,
      value: 1200,
      echo: '1,200',
    });
  });

  it('understands the unit of the field', () => {
    expect(parseNumber('5 h', rules({ unit: 'h' }))).toEqual({ ok: true, value: 5 });
    expect(parseNumber('0.36 / month', rules({ unit: '/ month' }))).toEqual({
      ok: true,
      value: 0.36,
    });
  });

  it.each([['25'], ['25 %'], ['25%'], ['25 percent']])(
    '%j in a percent field is a quarter',
    (text) => {
      expect(parseNumber(text, rules({ kind: 'percent' }))).toEqual({ ok: true, value: 0.25 });
    },
  );

  it('turns percent into a share without a binary remainder', () => {
    expect(parseNumber('28.7', rules({ kind: 'percent' }))).toEqual({ ok: true, value: 0.287 });
  });
});

describe('an amount in the currency of its field', () => {
  const amount = (currency: string, text: string, locale = 'en-US') =>
    parseNumber(text, rules({ kind: 'money', currency, locale }));

  it.each([
    ['USD', '90'],
    ['USD', '$90'],
    ['USD', '90 USD'],
    ['USD', 'usd 90'],
    ['USD', 'US$90'],
    ['USD', 'US$ 90 USD'],
    ['USD', '90＄'],
    // "$" is the sign of many currencies, and of the scenario's own.
    ['CAD', '$90'],
    ['CAD', 'C$90'],
    ['CAD', 'CA$90'],
    ['CAD', '$90 CAD'],
    ['AUD', 'A$90'],
    ['MXN', '$90'],
    ['EUR', '€90'],
    ['EUR', '90 €'],
    ['GBP', '£90'],
    ['CNY', '¥90'],
    ['CNY', 'CN¥90'],
    ['JPY', '￥90'],
    ['BRL', 'R$ 90'],
    ['CHF', 'Fr. 90'],
    ['CHF', 'CHF 90'],
    ['SEK', '90 kr'],
    ['DKK', '90 kr.'],
    ['ZAR', 'R90'],
    ['ZAR', 'R 90'],
    ['PLN', '90 zł'],
  ])('of %s may be written %j', (currency, text) => {
    expect(amount(currency, text)).toMatchObject({ ok: true, value: 90 });
  });

  it.each([
    ['USD', '€90', '€'],
    ['USD', '90€', '€'],
    ['USD', '90 EUR', 'EUR'],
    ['USD', 'eur 90', 'eur'],
    ['USD', 'C$90', 'C$'],
    ['USD', 'CA$90', 'CA$'],
    ['USD', 'A$90', 'A$'],
    ['USD', 'R$90', 'R$'],
    ['USD', '$90 CAD', 'CAD'],
    ['USD', '£90', '£'],
    ['USD', '90 kr', 'kr'],
    ['USD', '-€90', '€'],
    ['USD', '€1.2k', '€'],
    ['CAD', 'US$90', 'US$'],
    ['CAD', '90 USD', 'USD'],
    ['EUR', '$90', '$'],
    ['EUR', 'CHF 90', 'CHF'],
    ['GBP', 'E£90', 'E£'],
  ])('of %s is refused as %j', (currency, text, mark) => {
    const reading = amount(currency, text);
    expect(reading).toMatchObject({ ok: false, reason: 'otherCurrency' });
    expect(!reading.ok && reading.message).toContain(`“${mark}” is not taken`);
  });

  it('says which currency it is, and where that is changed', () => {
    expect(amount('USD', '€90')).toMatchObject({
      message:
        'This scenario is in US dollars, so “€” is not taken. Enter the amount in US dollars, or first change the currency at the top of the page.',
    });
  });

  it('may carry a power of ten that is a sign of the currency, too', () => {
    expect(amount('MMK', '90 K')).toMatchObject({ ok: true, value: 90_000 });
  });

  it.each(['€80 to €120', '80 to 120 EUR', '80 EUR to 120', '$80 to €120'])(
    'is refused at the ends of %j',
    (text) => {
      expect(parseRange(text, rules({ kind: 'money', currency: 'USD' }))).toMatchObject({
        ok: false,
        reason: 'otherCurrency',
      });
    },
  );

  it('behind its figure keeps its unit', () => {
    const german = rules({ kind: 'money', currency: 'EUR', locale: 'de-DE', unit: '/ h' });
    expect(parseNumber('90 € / h', german)).toMatchObject({ ok: true, value: 90 });
    expect(parseNumber('90 $ / h', german)).toMatchObject({ reason: 'otherCurrency' });
  });
});

describe('a refusal', () => {
  it.each([
    ['', {}, 'empty', 'Enter a number, for example 12.5.'],
    ['abc', {}, 'notANumber', 'Enter a number, for example 12.5.'],
    ['12 34', {}, 'notANumber', 'Enter a number, for example 12.5.'],
    ['1,2,3', {}, 'notANumber', 'Enter a number, for example 12.5.'],
    ['1.2.3,4', {}, 'notANumber', 'Enter a number, for example 12.5.'],
    ['--5', {}, 'notANumber', 'Enter a number, for example 12.5.'],
    ['1e999', {}, 'notFinite', 'This number is too large to calculate with.'],
    ['9'.repeat(400), {}, 'notFinite', 'This number is too large to calculate with.'],
    ['25 %', {}, 'percentNotAllowed', 'This is not a percentage: enter a plain number, without %.'],
    [
      '$5',
      {},
      'currencyNotAllowed',
      'This is not an amount of money: enter a plain number, without a currency.',
    ],
    ['80 to 120', {}, 'looksLikeRange', 'Enter one number; this looks like a range.'],
    ['80-120', {}, 'looksLikeRange', 'Enter one number; this looks like a range.'],
    ['-5', { min: 0, max: 5000 }, 'belowMinimum', 'Enter a number from 0 to 5,000.'],
    ['101', { kind: 'percent', min: 0, max: 1 }, 'aboveMaximum', 'Enter a number from 0% to 100%.'],
    ['2.5', { isWhole: true, min: 1 }, 'notWhole', 'Enter a whole number of at least 1.'],
  ] as const)('of %j says what is allowed', (text, changes, reason, message) => {
    expect(parseNumber(text, rules(changes))).toEqual({ ok: false, reason, message });
  });
});

describe('a range', () => {
  it.each([
    ['80 to 120', 80, 120],
    ['80-120', 80, 120],
    ['80 – 120', 80, 120],
    ['80..120', 80, 120],
    ['-5 to 5', -5, 5],
    ['-5--1', -5, -1],
    ['1e-2 to 1', 0.01, 1],
  ])('%j goes from %d to %d', (text, low, high) => {
    expect(parseRange(text, rules())).toMatchObject({ ok: true, low, high });
  });

  it('shares a multiplier and says so', () => {
    expect(parseRange('$80 to 120k', rules({ kind: 'money' }))).toEqual({
      ok: true,
      low: 80_000,
      high: 120_000,
      echo: '80,000 to 120,000',
    });
  });

  it('returns shares for a percent field', () => {
    expect(parseRange('20 to 30 %', rules({ kind: 'percent' }))).toEqual({
      ok: true,
      low: 0.2,
      high: 0.3,
    });
  });

  it('puts its ends in order and says so', () => {
    expect(parseRange('120 to 80', rules())).toEqual({
      ok: true,
      low: 80,
      high: 120,
      echo: '80 to 120',
    });
  });

  it('of one number is refused', () => {
    expect(parseRange('80', rules())).toEqual({
      ok: false,
      reason: 'notARange',
      message: 'Enter two numbers, for example 80 to 120.',
    });
  });
});

describe('words for powers of ten', () => {
  const read = (text: string, locale: string, changes: Partial<NumberRules> = {}) => {
    const reading = parseNumber(text, rules({ locale, kind: 'money', ...changes }));
    return reading.ok ? reading.value : reading.reason;
  };

  it.each([
    ['Rp 1,2 M', 'id-ID', 'IDR', 1.2e9],
    ['1,5 juta', 'id-ID', 'IDR', 1.5e6],
    ['500 rb', 'id-ID', 'IDR', 500_000],
    ['12,3 jt', 'id-ID', 'IDR', 12.3e6],
    ['1,2 B Ft', 'hu-HU', 'HUF', 1.2e12],
    ['12,3 M Ft', 'hu-HU', 'HUF', 12.3e6],
    ['15 ezer', 'hu-HU', 'HUF', 15_000],
    ['15 E', 'hu-HU', 'HUF', 15_000],
    ['3万円', 'ja-JP', 'JPY', 30_000],
    ['1.2億', 'ja-JP', 'JPY', 1.2e8],
    ['8만원', 'ko-KR', 'KRW', 80_000],
    ['1.5 lakh', 'en-IN', 'INR', 150_000],
    ['₹3.94L', 'en-IN', 'INR', 394_000],
    ['2 Cr', 'en-IN', 'INR', 2e7],
    ['2 cr', 'en-IN', 'INR', 2e7],
    ['2,5 Mio. €', 'de-DE', 'EUR', 2.5e6],
    ['1,2 Mrd', 'de-DE', 'EUR', 1.2e9],
    ['3 Tausend', 'de-DE', 'EUR', 3000],
    ['2 B', 'tr-TR', 'TRY', 2000],
    ['2 millones', 'es-ES', 'EUR', 2e6],
    ['10 mil M €', 'es-ES', 'EUR', 1e10],
    // English ones where the locale has none of that spelling, those of the currency's country after them.
    ['2 k', 'id-ID', 'IDR', 2000],
    ['2 m', 'de-DE', 'EUR', 2e6],
    ['2 M', 'en-US', 'IDR', 2e6],
    ['1.5 juta', 'en-US', 'IDR', 1.5e6],
    ['2 crore', 'en-US', 'INR', 2e7],
    ['3万', 'en-US', 'JPY', 30_000],
    ['2 Cr', 'en-US', 'USD', 'notANumber'],
    // Before a figure only where people put them there: elsewhere "mil 500" is 1,500.
    ['elfu 15', 'sw-KE', 'KES', 15_000],
    ['Elfu 15', 'sw-KE', 'KES', 15_000],
    ['elfu 15', 'en-US', 'KES', 15_000],
    ['mil 500 pesos', 'es-MX', 'MXN', 'notANumber'],
    ['bin 500 TL', 'tr-TR', 'TRY', 'notANumber'],
    ['mil 500', 'pt-BR', 'BRL', 'notANumber'],
    ['tausend 500', 'de-DE', 'EUR', 'notANumber'],
  ])('%j in %s with %s is %d', (text, locale, currency, value) => {
    expect(read(text, locale, { currency })).toBe(value);
  });

  it('are said as they were read', () => {
    expect(
      parseNumber('1,2 M', rules({ locale: 'id-ID', kind: 'money', currency: 'IDR' })),
    ).toEqual({ ok: true, value: 1.2e9, echo: '1.200.000.000' });
  });

  it('of one letter are none where that may be a unit: "t" is an hour in Danish', () => {
    expect(read('5 t', 'da-DK', { kind: 'number' })).toBe('notANumber');
    expect(read('5 t', 'da-DK')).toBe(5000);
    expect(read('1,2 M', 'id-ID', { kind: 'number' })).toBe(1.2e9);
  });

  it('hold for both ends of a range', () => {
    const yen = rules({ kind: 'money', currency: 'JPY', locale: 'ja-JP' });
    expect(parseRange('10～20万円', yen)).toMatchObject({ low: 100_000, high: 200_000 });
    expect(parseRange('10円～2万円', yen)).toMatchObject({ low: 10, high: 20_000 });
  });

  it('come back from what the page prints, in every locale and currency', () => {
    // Burmese shortens with words on both sides of a figure.
    for (const locale of locales.filter((each) => each !== 'my-MM')) {
      for (const currency of [
        'USD',
        'EUR',
        'CHF',
        'SEK',
        'HUF',
        'IDR',
        'INR',
        'JPY',
        'KRW',
        'ZAR',
      ]) {
        const { moneyCompact } = createFormats(locale, currency);
        for (const value of [1.5e6, 2e6, 5e6, 1.2e7, 1.23e8, 2e9, 5e10, 1.2e12]) {
          const text = moneyCompact(value);
          expect([locale, currency, text, read(text, locale, { currency })]).toEqual([
            locale,
            currency,
            text,
            value,
          ]);
        }
      }
    }
  });
});

describe('everyday spellings', () => {
  it.each([
    ['15,000円', 'ja-JP', 'JPY', 15_000],
    ['１５，０００円', 'ja-JP', 'JPY', 15_000],
    ['80,000원', 'ko-KR', 'KRW', 80_000],
    ['150.–', 'de-CH', 'CHF', 150],
    ['150.-', 'de-CH', 'CHF', 150],
    ['CHF 150.--', 'de-CH', 'CHF', 150],
    ['150.- CHF', 'de-CH', 'CHF', 150],
    ['150.-CHF', 'de-CH', 'CHF', 150],
    ['150,-', 'de-DE', 'EUR', 150],
    ['150,- €', 'de-DE', 'EUR', 150],
    ['150,—€', 'de-DE', 'EUR', 150],
    ['-150,-', 'de-DE', 'EUR', -150],
    ['1500/-', 'en-IN', 'INR', 1500],
    ['Rs. 2 Cr/-', 'en-IN', 'INR', 2e7],
    ['sFr. 150', 'de-CH', 'CHF', 150],
    ['SFr 150', 'de-CH', 'CHF', 150],
    ['150 Franken', 'de-CH', 'CHF', 150],
    ['150 francs', 'fr-CH', 'CHF', 150],
    ['150 Euro', 'de-DE', 'EUR', 150],
    ['150 euros', 'en-US', 'EUR', 150],
    ['Euro 150', 'de-DE', 'EUR', 150],
    ['150 US dollars', 'en-US', 'USD', 150],
    ['150 dollars', 'en-US', 'CAD', 150],
    ['Rs 1,500', 'en-IN', 'INR', 1500],
    ['Rs. 1500', 'en-IN', 'INR', 1500],
    ['Rs.1500', 'en-US', 'INR', 1500],
    ['Rp1.500.000,-', 'id-ID', 'IDR', 1_500_000],
    ['Rp. 1.500.000', 'id-ID', 'IDR', 1_500_000],
    ['1.500 rupiah', 'id-ID', 'IDR', 1500],
    ['15 000 Ft', 'en-US', 'HUF', 15_000],
    ['15 000 forint', 'hu-HU', 'HUF', 15_000],
    ['150 złotych', 'pl-PL', 'PLN', 150],
    ['150元', 'zh-CN', 'CNY', 150],
    ['RM150', 'en-US', 'MYR', 150],
    ['15,000円', 'en-US', 'USD', 'otherCurrency'],
    ['Rs 150', 'en-US', 'USD', 'otherCurrency'],
    ['sFr. 150', 'de-DE', 'EUR', 'otherCurrency'],
    ['150 Euro', 'en-US', 'USD', 'notANumber'],
    ['150 US dollars', 'en-US', 'CAD', 'notANumber'],
    ['150 rupiah rupiah', 'id-ID', 'IDR', 'notANumber'],
    ['rupiah', 'id-ID', 'IDR', 'notANumber'],
  ])('%j in %s with %s is %s', (text, locale, currency, value) => {
    const reading = parseNumber(text, rules({ kind: 'money', locale, currency }));
    expect(reading.ok ? reading.value : reading.reason).toBe(value);
  });

  it.each([
    ['80~120', 'ko-KR', 'KRW', 80, 120],
    ['80〜120', 'ja-JP', 'JPY', 80, 120],
    ['80 ～ 120円', 'ja-JP', 'JPY', 80, 120],
    ['150.– bis 200.–', 'de-CH', 'CHF', 150, 200],
    ['150.-–200.-', 'de-CH', 'CHF', 150, 200],
    ['CHF 150.- - 200.-', 'de-CH', 'CHF', 150, 200],
    ['100 bis 150 Euro', 'de-DE', 'EUR', 100, 150],
    ['100-150,-', 'de-DE', 'EUR', 100, 150],
  ])('%j in %s with %s goes from %d to %d', (text, locale, currency, low, high) => {
    const money = rules({ kind: 'money', locale, currency });
    expect(parseRange(text, money)).toMatchObject({ ok: true, low, high });
    expect(parseNumber(text, money)).toMatchObject({ reason: 'looksLikeRange' });
  });
});

describe('a letter before a figure', () => {
  const read = (text: string, currency: string) =>
    parseNumber(text, { locale: 'en-US', kind: 'money', currency });

  it.each([
    ['K500', 'ZMW', 500],
    ['K 15,000', 'MMK', 15_000],
  ])('is the sign of its currency: %s', (text, currency, value) => {
    expect(read(text, currency)).toMatchObject({ ok: true, value });
  });

  it('is no power of ten', () => {
    expect(read('M 500', 'USD').ok).toBe(false);
  });
});

it.each([
  ['800 € – 1,2 Mio. €', 800, 1_200_000],
  ['900 € bis 1,2k €', 900, 1200],
  ['900 bis 1,2k', 900, 1200],
  ['80 bis 120k', 80_000, 120_000],
])(
  'the power of a range’s end is that of both where the ends stay in order: %s',
  (text, low, high) => {
    expect(parseRange(text, { locale: 'de-DE', kind: 'money', currency: 'EUR' })).toMatchObject({
      ok: true,
      low,
      high,
    });
  },
);

it('an end of a range is refused only where it is beyond the bounds as it was typed, too', () => {
  const people = { locale: 'en-US', kind: 'number', min: 1, max: 20_000 } as const;
  expect(parseRange('900 to 1.2k', people)).toMatchObject({ ok: true, low: 900, high: 1200 });
  expect(parseRange('30,000 to 1.2k', people)).toMatchObject({ ok: false, reason: 'aboveMaximum' });
  expect(parseRange('9 to 30k', people)).toMatchObject({ ok: false, reason: 'aboveMaximum' });
});
