import type { RangeWidth } from '../../scenario/rangeWidths.ts';
import type { ReferenceRange } from '../../scenario/referenceRange.ts';
import type { Uncertain } from '../../schema/scenario.ts';
import type { Formats } from '../numbers.ts';
import * as inputTexts from '../texts/inputTexts.ts';
import { editText, marksOf, typicalText, unitsOf } from './fieldText.ts';
import type { FieldWords } from './fieldWords.ts';

/** As many as a box shows: more are the specks of a multiplication. */
const shownDigits = 10;

export const widthNames: Readonly<Record<RangeWidth, string>> = {
  none: 'None',
  tight: 'Tight',
  typical: 'Typical',
  wide: 'Wide',
};

/** "typical $100–225" for the reference range, "range $80–120" for another, "add a range" for none. */
export function rangeNote(
  words: FieldWords,
  quantity: Uncertain,
  reference: ReferenceRange | undefined,
  formats: Formats,
): string {
  const isReference = reference?.low === quantity.low && reference?.high === quantity.high;
  const text = typicalText(words, quantity, formats, isReference ? 3 : undefined);
  if (text === undefined) return 'add a range';
  return isReference ? `typical ${text}` : `range ${text}`;
}

/** What "tight", "typical" and "wide" mean for a figure. */
export function widthsHint(
  words: FieldWords,
  typical: number,
  reference: ReferenceRange | undefined,
  formats: Formats,
): string {
  if (reference === undefined) {
    return typical === 0
      ? 'There is no reference range, and any percentage of 0 is 0: enter the two ends.'
      : 'There is no reference range: tight reaches 10 % to either side, typical 20 %, wide 40 %.';
  }
  const ends = typicalText(words, reference, formats, 3) ?? '';
  const own = figureText(words, typical, formats);
  if (typical === reference.typical) {
    return `Typical is the reference range, ${ends}; tight reaches half as far from ${own}, wide twice as far.`;
  }
  const from = figureText(words, reference.typical, formats);
  const proportion = reference.low >= 0 && reference.typical > 0 ? ', in proportion,' : '';
  return `Typical reaches as far from ${own}${proportion} as the reference range, ${ends}, does from ${from}; tight half as far, wide twice as far.`;
}

/**
 * The same for an amount that was entered in another currency than the reference's.
 *
 * @param usual  the reference range in proportion about the amount
 */
export function widthsAbroadHint(
  words: FieldWords,
  usual: ReferenceRange,
  formats: Formats,
): string {
  const ends = typicalText(words, usual, formats);
  if (ends === undefined) return 'Any percentage of 0 is 0: enter the two ends.';
  const own = figureText(words, usual.typical, formats);
  return `Typical is the US reference range in proportion, ${ends}; tight reaches half as far from ${own}, wide twice as far.`;
}

/** "$150", "12.5 %", "4 h". */
export function figureText(words: FieldWords, value: number, formats: Formats): string {
  const { before, behind } = marksOf(words, formats);
  return `${before}${editText(words, Number(value.toPrecision(4)), formats.locale)}${behind}`;
}

/** What the results use of a quantity: "$100 / h", and with its range "$100 / h (range $80–120)". */
export function inForceText(
  words: FieldWords,
  quantity: Pick<Uncertain, 'low' | 'typical' | 'high'>,
  formats: Formats,
): string {
  const { prefix, suffix } = unitsOf(words, formats);
  const typical = Number(quantity.typical.toPrecision(shownDigits));
  const figure = `${prefix}${editText(words, typical, formats.locale)} ${suffix}`.trim();
  const range = typicalText(words, quantity, formats, shownDigits);
  return range === undefined ? figure : inputTexts.withRange(figure, range);
}

/** What a figure that does not vary is called: a plan's amounts are prices. */
export function firmName({ kind }: FieldWords, path: string): string {
  return kind === 'money' && path.startsWith('plans.')
    ? inputTexts.firmPrice
    : inputTexts.firmFigure;
}

/** "futures vary it $125–250", or that they do not. */
export function firmNote(
  words: FieldWords,
  range: Pick<Uncertain, 'low' | 'high'>,
  formats: Formats,
): string {
  const text = typicalText(words, range, formats);
  return text === undefined ? inputTexts.firmInFutures : inputTexts.variedInFutures(text);
}

/** Why a typed range is refused whose typical value is not within it. */
export function typicalOutside(typical: string, low: string, high: string): string {
  return `The typical value, ${typical}, must lie between ${low} and ${high}.`;
}

/** Why an end of a range is refused. */
export function endBeyondTypical(end: 'low' | 'high', typical: string): string {
  return end === 'low'
    ? `The low end must not be above the typical value, ${typical}.`
    : `The high end must not be below the typical value, ${typical}.`;
}

/** "64 of 131 figures have a range." */
export function rangeCountText(withRange: number, all: number, formats: Formats): string {
  return `${formats.count(withRange)} of ${formats.count(all)} figures ${withRange === 1 ? 'has' : 'have'} a range.`;
}
