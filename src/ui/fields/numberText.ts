import { fieldTexts } from './fieldTexts.ts';

/** The separators a locale writes its numbers with. */
export interface Separators {
  readonly decimal: string;
  readonly group: string;
}

/** A bare figure (digits and separators only) as understood. */
export interface Digits {
  /** ASCII, with a point: "1234.5". */
  readonly plain: string;
  /** How it was read, where a reader elsewhere would read it differently. */
  readonly echo?: 'ambiguous' | 'foreign' | undefined;
  /** The reading that was not taken, ASCII. */
  readonly other?: string | undefined;
}

/** Decimal and group mark of a locale. */
function separatorsOf(locale: string): Separators {
  const parts = new Intl.NumberFormat(locale, { useGrouping: true }).formatToParts(-1234567.5);
  const find = (type: string): string => parts.find((part) => part.type === type)?.value ?? '';
  return { decimal: find('decimal') || '.', group: find('group') };
}

/** Whether groups are well formed: 1,234,567 or, as in India, 12,34,567. */
function isGrouped(text: string, mark: string): boolean {
  const [first = '', ...rest] = text.split(mark);
  if (!/^\d{1,3}$/.test(first) || first === '0' || rest.length === 0) return false;
  return rest.every((part, index) =>
    (index === rest.length - 1 ? /^\d{3}$/ : /^\d{2,3}$/).test(part),
  );
}

/**
 * Reads a figure of ASCII digits with points, commas, spaces and apostrophes. Two different marks, or one that
 * repeats, can be read in one way only; a single mark before exactly three digits is read as the locale writes.
 */
export function readDigits(text: string, locale: string): Digits | undefined {
  const { decimal, group } = separatorsOf(locale);
  const spaced = text.replaceAll(/['’\u00a0\u202f\u2009]/g, ' ');
  const whole = spaced.split(/[.,]/)[0] ?? '';
  if (whole.includes(' ') && !isGrouped(whole, ' ')) return undefined;
  if (spaced.slice(whole.length).includes(' ')) return undefined;
  const body = whole.replaceAll(' ', '') + spaced.slice(whole.length);
  if (!/\d/.test(body) || /[^\d.,]/.test(body)) return undefined;

  const marks = body.match(/[.,]/g) ?? [];
  const [first, last] = [marks[0], marks.at(-1)];
  if (first === undefined || last === undefined) return { plain: body };
  if (first !== last) return readTwoMarks(body, first, last, decimal);
  if (marks.length > 1) {
    if (!isGrouped(body, first)) return undefined;
    return { plain: body.replaceAll(first, ''), echo: first === decimal ? 'foreign' : undefined };
  }
  const asDecimal = body.replace(first, '.');
  const isAmbiguous = isGrouped(body, first) && !whole.includes(' ');
  if (!isAmbiguous) return { plain: asDecimal, echo: first === decimal ? undefined : 'foreign' };
  const asGroups = body.replace(first, '');
  if (first === decimal) return { plain: asDecimal, other: asGroups, echo: 'ambiguous' };
  // "4,900" where commas group is how everyone there writes it: an echo would only be noise.
  const isUsual = first === ',' && group === ',';
  return { plain: asGroups, other: asDecimal, echo: isUsual ? undefined : 'ambiguous' };
}

function readTwoMarks(
  body: string,
  mark: string,
  point: string,
  decimal: string,
): Digits | undefined {
  const [whole = '', fraction = '', ...more] = body.split(point);
  if (more.length > 0 || fraction.includes(mark) || !isGrouped(whole, mark)) return undefined;
  return {
    plain: `${whole.replaceAll(mark, '')}.${fraction}`,
    echo: point === decimal ? undefined : 'foreign',
  };
}

/** The sentence that follows "read as". */
export function echoText(value: number, digits: Digits, locale: string): string {
  const write = (figure: number, isGrouping: boolean): string =>
    new Intl.NumberFormat(locale, { maximumFractionDigits: 12, useGrouping: isGrouping }).format(
      figure,
    );
  if (digits.echo !== 'ambiguous') return write(value, true);
  // Ungrouped on purpose: only so do 1.234 and 1234 look different to every reader.
  return fieldTexts.ambiguous(write(value, false), write(Number(digits.other), false));
}
