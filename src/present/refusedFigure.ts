import type { FieldWords } from './catalogue/fieldWords.ts';
import { percent } from './texts/refusalTexts.ts';

/**
 * A figure as a refusal names it, in the locale's number format: in full, since what is refused may differ from
 * a bound in its last digit only. What would be a row of zeros is a power of ten.
 *
 * @param words  of the field that shows it; absent: as files hold it
 */
export function refusedFigure(
  value: number,
  locale: string,
  words?: Pick<FieldWords, 'kind'>,
): string {
  // Fifteen figures: a hundred times a share is not to show what the multiplication left behind.
  if (words?.kind === 'percent')
    return percent(refusedFigure(Number((value * 100).toPrecision(15)), locale));
  const size = Math.abs(value);
  const isFar = size >= 1e15 || (size > 0 && size < 1e-6);
  return new Intl.NumberFormat(locale, {
    maximumSignificantDigits: 17,
    notation: isFar ? 'scientific' : 'standard',
    signDisplay: 'negative',
  })
    .format(value)
    .replaceAll('-', '−');
}
