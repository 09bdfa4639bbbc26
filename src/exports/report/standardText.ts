import { fieldAt } from '../../present/catalogue/fieldAt.ts';
import { editText, unitsOf } from '../../present/catalogue/fieldText.ts';
import type { FieldWords } from '../../present/catalogue/fieldWords.ts';
import { amountText } from '../../present/catalogue/valueText.ts';
import type { Formats } from '../../present/numbers.ts';
import { referenceCurrency } from '../../reference/referenceCurrency.ts';

/**
 * The default of a field with its unit. Money is in US dollars, whatever the currency of the scenario:
 * "$150 / h", or "USD 150 / h" where that currency has the same sign.
 */
export function standardText(path: string, amount: number, formats: Formats): string {
  const words = fieldAt(path);
  if (words === undefined) return '';
  const dollars = { ...formats, currency: referenceCurrency };
  if (words.kind !== 'money' || formats.currency === referenceCurrency) {
    return amountText(words, amount, formats);
  }
  return hasSameSign(words, formats, dollars)
    ? `${referenceCurrency}\u00A0${editText(words, amount, formats.locale)} ${words.unit ?? ''}`.trim()
    : amountText(words, amount, dollars);
}

function hasSameSign(words: FieldWords, own: Formats, dollars: Formats): boolean {
  const [a, b] = [unitsOf(words, own), unitsOf(words, dollars)];
  return a.prefix === b.prefix && a.suffix === b.suffix;
}
