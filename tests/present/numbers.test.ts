import { describe, expect, test } from 'vitest';
import { createFormats } from '../../src/present/numbers.ts';

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
