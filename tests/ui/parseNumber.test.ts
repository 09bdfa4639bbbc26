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
