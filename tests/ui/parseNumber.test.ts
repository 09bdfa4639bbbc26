import { describe, expect, it } from 'vitest';
import { type NumberRules, parseNumber, parseRange } from '../../src/ui/fields/parseNumber.ts';

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
