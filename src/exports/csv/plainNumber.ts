/**
 * The number that a cell shows, in whatever locale it is written: "$1,234" is 1234, "−12 %" is −0.12.
 * Undefined where it shows more than one plain number ("$114k", "3 of 4", "2027-01").
 */
export function plainNumber(text: string, locale: string): number | undefined {
  const { group, decimal } = separators(locale);
  const compact = text.replace(/[\s\u00a0\u202f]/g, '').replaceAll('−', '-');
  const unsigned = compact
    .replace(/^-/, '')
    .replace(/^[\p{Sc}]|[\p{Sc}]$/u, '')
    .replace(/^-/, '');
  const isPercent = unsigned.endsWith('%');
  const digits = (isPercent ? unsigned.slice(0, -1) : unsigned).replaceAll(group.trim() || ' ', '');
  const plain = decimal === '.' ? digits : digits.replace('.', '?').replace(decimal, '.');
  if (!/^\d+(?:\.\d+)?$/.test(plain)) return undefined;
  const size = Number(plain) / (isPercent ? 100 : 1);
  return /^\p{Sc}?-/u.test(compact) ? -size : size;
}

function separators(locale: string) {
  const parts = new Intl.NumberFormat(locale).formatToParts(-12_345.6);
  const of = (type: Intl.NumberFormatPartTypes, usual: string) =>
    parts.find((part) => part.type === type)?.value ?? usual;
  return { group: of('group', ','), decimal: of('decimal', '.') };
}
