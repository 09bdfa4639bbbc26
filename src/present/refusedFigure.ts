/**
 * A figure as a refusal names it, in the locale's number format: in full, since what is refused may differ from
 * a bound in its last digit only. What would be a row of zeros is a power of ten.
 */
export function refusedFigure(value: number, locale: string): string {
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
