import { describe, expect, it } from 'vitest';
import { editText, typicalText, unitsOf } from '../../../src/present/catalogue/fieldText.ts';
import { figure, money, percent } from '../../../src/present/catalogue/fieldWords.ts';
import { createFormats } from '../../../src/present/numbers.ts';

const us = createFormats('en-US', 'USD');
const de = createFormats('de-DE', 'EUR');

describe('the units of a field', () => {
  it('put the currency before the figure where the locale does', () => {
    expect(unitsOf(money('Rate', '/ h'), us)).toEqual({ prefix: '$', suffix: '/ h' });
  });

  it('put it behind the figure where the locale does', () => {
    expect(unitsOf(money('Rate', '/ h'), de)).toEqual({ prefix: '', suffix: '€ / h' });
  });

  it('of a share are percent', () => {
    expect(unitsOf(percent('Growth', undefined, '/ yr'), us)).toEqual({
      prefix: '',
      suffix: '% / yr',
    });
  });
});

describe('a figure in its box', () => {
  it.each([
    [percent('p'), 0.136, 'en-US', '13.6'],
    [percent('p'), 0.07, 'en-US', '7'],
    [figure('f'), 1234.5, 'de-DE', '1.234,5'],
    [figure('f'), -3, 'en-US', '−3'],
    [money('m'), 162.5, 'en-US', '162.50'],
    [money('m'), 0.12345, 'en-US', '0.12345'],
    [money('m'), 1_234_567_891, 'en-US', '1,234,567,891'],
    [money('m'), 4900, 'en-US', '4,900'],
    [figure('f'), 0.1 + 0.2, 'en-US', '0.3'],
  ] as const)('%o of %d in %s reads %s', (words, value, locale, text) => {
    expect(editText(words, value, locale)).toBe(text);
  });
});

describe('the usual range', () => {
  it.each([
    [money('m'), { low: 125, high: 250 }, '$125–250'],
    [percent('p'), { low: 0.05, high: 0.2 }, '5–20 %'],
    [percent('p'), { low: -0.05, high: 0.1 }, '−5 to 10 %'],
  ] as const)('%o of %o reads %s', (words, range, text) => {
    expect(typicalText(words, range, us)).toBe(text);
  });

  it.each([
    ['ko-KR', 'KRW', { low: 1_234_567, high: 2_345_678 }, '₩1,234,567–2,345,678'],
    ['de-DE', 'EUR', { low: 95.5, high: 120.75 }, '95,50–120,75 €'],
    ['de-DE', 'EUR', { low: 120, high: 250 }, '120–250 €'],
    ['de-CH', 'CHF', { low: 120, high: 250 }, 'CHF 120–250'],
    ['hu-HU', 'HUF', { low: 12_000, high: 25_000 }, '12 000–25 000 Ft'],
    ['bn-BD', 'BDT', { low: 120, high: 250 }, '১২০–২৫০৳'],
  ])(
    'in %s %s is shown as it was entered, with its currency: %o',
    (locale, currency, range, text) => {
      const shown = typicalText(money('m'), range, createFormats(locale, currency));
      expect(shown?.replaceAll(/\s/g, ' ')).toBe(text);
    },
  );

  it('keeps three figures of what was worked out', () => {
    expect(typicalText(money('m'), { low: 100 / 3, high: 1e6 / 7 }, us)).toBe('$33.30–143,000');
    expect(typicalText(figure('f'), { low: 0.1 + 0.2, high: 0.7 * 3 }, us)).toBe('0.3–2.1');
  });

  it('is left out where it is a single value or unknown', () => {
    expect(typicalText(figure('f'), { low: 2, high: 2 }, us)).toBeUndefined();
    expect(typicalText(figure('f'), {}, us)).toBeUndefined();
  });
});
