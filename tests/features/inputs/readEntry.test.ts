import { describe, expect, it } from 'vitest';
import { readEntry } from '../../../src/features/inputs/readEntry.ts';
import { money, percent } from '../../../src/present/catalogue/fieldWords.ts';

const rate = money('Hourly rate', '/ h');
const rules = { locale: 'en-US', kind: 'money', min: 0, max: 10_000, unit: '/ h' } as const;

describe('an entry', () => {
  it.each([
    ['80 to 120', { low: 80, typical: 100, high: 120 }],
    ['$80–$120', { low: 80, typical: 100, high: 120 }],
    ['120 - 80', { low: 80, typical: 100, high: 120 }],
    ['80–120 (95)', { low: 80, typical: 95, high: 120 }],
    ['$80 to $120 ($110)', { low: 80, typical: 110, high: 120 }],
    ['95 (80 to 120)', { low: 80, typical: 95, high: 120 }],
    ['1k to 1.2k', { low: 1000, typical: 1100, high: 1200 }],
  ])('of %s is a range', (text, range) => {
    const entry = readEntry(text, rules, rate, true);
    expect(entry.range).toEqual(range);
    expect(entry.parsed).toMatchObject({ ok: true, value: range.typical, saysMore: true });
  });

  it('says how a range was understood', () => {
    expect(readEntry('120 - 80', rules, rate, true).parsed).toMatchObject({
      echo: '80 to 120, typically 100',
    });
  });

  it.each([
    ['80 to 120 (130)', 'The typical value, 130, must lie between 80 and 120.'],
    ['80 to 20000', 'Enter a number from 0 to 10,000.'],
    ['80 to', 'Enter a number from 0 to 10,000.'],
  ])('of %s is refused with a reason', (text, message) => {
    expect(readEntry(text, rules, rate, true)).toEqual({
      parsed: expect.objectContaining({ ok: false, message }),
    });
  });

  it('of a range is refused where a figure has none', () => {
    expect(readEntry('80 to 120', rules, rate, false).parsed).toMatchObject({
      ok: false,
      message: 'Enter one number; this looks like a range.',
    });
  });

  it('of percent is a range of shares', () => {
    const share = { locale: 'en-US', kind: 'percent', min: 0, max: 1 } as const;
    const { range } = readEntry('20 to 30 % (22)', share, percent('Share'), true);
    expect(range?.low).toBeCloseTo(0.2, 12);
    expect(range?.typical).toBeCloseTo(0.22, 12);
    expect(range?.high).toBeCloseTo(0.3, 12);
  });
});
