import type { Formats } from '../../present/numbers.ts';

/**
 * The number that a cell shows, as the page's formats print it: "$1,234" and "Rp 1.234" are 1234, "−12 %" is −0.12.
 * Undefined where it shows more than one plain number ("$114k", "3 of 4", "2027-01") or words.
 */
export function plainNumber(
  text: string,
  { locale, currency }: Pick<Formats, 'locale' | 'currency'>,
): number | undefined {
  const money = marksOf(locale, { style: 'currency', currency });
  const percent = marksOf(locale, { style: 'percent' });
  let rest = bare(text);
  const cut = (pattern: RegExp): boolean => {
    const before = rest;
    rest = rest.replace(pattern, '').trim();
    return rest !== before;
  };
  const isMinusFirst = cut(/^-/);
  const isMoney = cutMark(money.sign, cut) || cut(/^\p{Sc}|\p{Sc}$/u);
  const isPercent = !isMoney && (cutMark(percent.sign, cut) || cut(/%$/));
  const isNegative = isMinusFirst || cut(/^-/);
  const digits = asciiFigure(rest, isMoney ? money : marksOf(locale, {}));
  if (digits === undefined) return undefined;
  const size = Number(`${digits}e${isPercent ? -2 : 0}`);
  return isNegative ? -size : size;
}

/** What a locale writes figures of one kind with; the separators of amounts may be others than those of counts. */
interface Marks {
  readonly sign: string;
  readonly group: string;
  readonly decimal: string;
  readonly digits: readonly string[];
}

/** Marks already looked up: every cell of a table asks for them. */
const known = new Map<string, Marks>();

function marksOf(locale: string, options: Intl.NumberFormatOptions): Marks {
  const key = `${locale} ${JSON.stringify(options)}`;
  const marks = known.get(key) ?? marksIn(locale, options);
  known.set(key, marks);
  return marks;
}

function marksIn(locale: string, options: Intl.NumberFormatOptions): Marks {
  const format = new Intl.NumberFormat(locale, { ...options, minimumFractionDigits: 1 });
  const parts = format.formatToParts(1_234_567.5);
  const of = (...types: readonly Intl.NumberFormatPartTypes[]) =>
    bare(parts.find(({ type }) => types.includes(type))?.value ?? '');
  const digit = new Intl.NumberFormat(locale);
  return {
    sign: of('currency', 'percentSign'),
    // An empty mark would be found everywhere.
    group: of('group') || ' ',
    decimal: of('decimal') || '.',
    digits: Array.from({ length: 10 }, (_, value) => digit.format(value)),
  };
}

/** Without the marks that only turn the direction of a text; one kind of blank, apostrophe and minus. */
function bare(text: string): string {
  const seen = text.replaceAll(/[\u061c\u200b\u200e\u200f]/g, '').replaceAll(/\s/g, ' ');
  return seen
    .replaceAll(/[−﹣－]/g, '-')
    .replaceAll('’', "'")
    .replace(/^ (?=.)|(?<=.) $/g, '');
}

function cutMark(mark: string, cut: (pattern: RegExp) => boolean): boolean {
  const text = mark.trim().replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
  return text !== '' && cut(new RegExp(`^${text}|${text}$`, 'u'));
}

/** "1.234,5" as "1234.5"; undefined where anything but one figure stands there. */
function asciiFigure(text: string, { group, decimal, digits }: Marks): string | undefined {
  const ascii = text.replaceAll(/\p{Nd}/gu, (digit) =>
    digits.includes(digit) ? String(digits.indexOf(digit)) : digit,
  );
  const [whole = '', fraction = '0', ...more] = ascii.split(decimal);
  const [first = '', ...groups] = whole.split(group);
  const isGrouped =
    groups.length === 0 ||
    (/^\d{1,3}$/.test(first) && groups.every((part) => /^\d{2,3}$/.test(part)));
  const plain = `${first}${groups.join('')}.${fraction}`;
  return more.length === 0 && isGrouped && /^\d+\.\d+$/.test(plain) ? plain : undefined;
}
