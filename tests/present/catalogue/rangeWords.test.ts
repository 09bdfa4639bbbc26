import { expect, it } from 'vitest';
import { money } from '../../../src/present/catalogue/fieldWords.ts';
import { figureText, rangeNote } from '../../../src/present/catalogue/rangeWords.ts';
import { createFormats } from '../../../src/present/numbers.ts';

const euros = createFormats('de-DE', 'EUR');
const plain = (text: string) => text.replaceAll(/\s/g, ' ');

it('a range reads as it was entered, a reference range in three figures', () => {
  const range = { low: 1234.5, typical: 1500, high: 2345.75, origin: 'edited' } as const;
  expect(plain(rangeNote(money('m'), range, undefined, euros))).toBe('range 1.234,50–2.345,75 €');
  expect(plain(rangeNote(money('m'), range, range, euros))).toBe('typical 1.230–2.350 €');
});

it('an amount carries its currency where the locale puts it', () => {
  const figures = [euros, createFormats('en-US', 'USD')].map((formats) =>
    plain(figureText(money('m'), 12.5, formats)),
  );
  expect(figures).toEqual(['12,50 €', '$12.50']);
});
