import { referenceFigures } from '../../reference/figures.ts';
import type { EvidenceGrade, ReferenceFigure } from '../../reference/referenceFigure.ts';
import type { Formats } from '../numbers.ts';
import { listOf } from '../phrases.ts';

/** One default with where it comes from. */
export interface SourceLine {
  readonly id: string;
  readonly quantity: string;
  /** "0.6 (0.3 to 1.5) tickets per device per month" */
  readonly value: string;
  readonly year: string;
  readonly publisher: string;
  readonly title: string;
  /** null: our own judgement. */
  readonly url: string | null;
  /** The evidence in a word or two. */
  readonly grade: string;
  readonly note: string;
}

/** Defaults of one kind of evidence. */
export interface SourceGroup {
  readonly id: string;
  readonly title: string;
  readonly intro: string;
  readonly sources: readonly SourceLine[];
}

interface GradeWords {
  readonly title: string;
  /** As it stands beside a figure. */
  readonly word: string;
  readonly intro: string;
}

/** Kinds of evidence, strongest first. */
const gradeWords = {
  official: {
    title: 'Official statistics',
    word: 'official statistics',
    intro: 'Published by statistical offices and authorities.',
  },
  survey: {
    title: 'Independent surveys and studies',
    word: 'survey',
    intro: 'Collected by researchers or bodies that sell no IT support.',
  },
  vendorSurvey: {
    title: 'Surveys by vendors',
    word: 'vendor survey',
    intro: 'Many answers or records, collected by a firm with something to sell.',
  },
  publishedPrices: {
    title: 'Published prices',
    word: 'published prices',
    intro: 'Price lists and terms of single providers; a range, not a market average.',
  },
  vendorClaim: {
    title: 'Vendors’ claims',
    word: 'vendor claim',
    intro: 'Stated by a firm with an interest in the answer, without data to check.',
  },
  expert: {
    title: 'Practitioners’ figures',
    word: 'practitioner',
    intro: 'Targets and rules of thumb of people in the trade.',
  },
  derived: {
    title: 'Worked out from statistics and surveys',
    word: 'derived',
    intro: 'Arithmetic on figures of the kinds above.',
  },
  weak: {
    title: 'Weak evidence',
    word: 'weak evidence',
    intro: 'A stand-in measure, or a figure that rests on a single firm.',
  },
  judgement: {
    title: 'Our own judgement',
    word: 'our judgement',
    intro: 'No source gives these. Replace them with your own figures where you can.',
  },
} as const satisfies Readonly<Record<EvidenceGrade, GradeWords>>;

export function sourceGroups(formats: Formats): readonly SourceGroup[] {
  const grades = Object.keys(gradeWords) as EvidenceGrade[];
  return grades.flatMap((grade) => {
    const sources = referenceFigures
      .filter((figure) => figure.grade === grade)
      .map((figure) => sourceLine(figure, formats));
    const { title, intro } = gradeWords[grade];
    return sources.length === 0 ? [] : [{ id: grade, title, intro, sources }];
  });
}

/** Defaults on claims, proxies or single firms, one sentence each; judgements are a group of their own. */
export function weakEvidence(
  formats: Formats,
): readonly { readonly id: string; readonly text: string }[] {
  return referenceFigures
    .filter(({ grade }) => grade === 'weak' || grade === 'vendorClaim')
    .map((figure) => ({
      id: figure.id,
      text: `${figure.quantity}: ${valueOf(figure, formats)}. ${figure.note}`,
    }));
}

function sourceLine(figure: ReferenceFigure, formats: Formats): SourceLine {
  const { id, quantity, year, publisher, title, url, note } = figure;
  return {
    id,
    quantity,
    value: valueOf(figure, formats),
    year,
    publisher,
    title,
    url,
    grade: gradeOf(figure),
    note,
  };
}

/** "survey, second hand; low and high set by us" */
function gradeOf({ grade, isSecondHand, judgedBounds = [] }: ReferenceFigure): string {
  const word = isSecondHand ? `${gradeWords[grade].word}, second-hand` : gradeWords[grade].word;
  if (grade === 'judgement' || judgedBounds.length === 0) return word;
  return `${word}; ${listOf(judgedBounds)} set by us`;
}

function valueOf({ low, typical, high, unit }: ReferenceFigure, formats: Formats): string {
  const isShare = shareUnit.test(unit);
  const text = isShare ? formats.percent : (value: number) => numberText(value, formats);
  const range = low === high ? text(typical) : `${text(typical)} (${text(low)} to ${text(high)})`;
  const unitText = isShare ? unit.replace(shareUnit, '') : unit;
  return `${range} ${unitText}`.trim();
}

const shareUnit = /^(share|probability) ?/;

/** Whole from a thousand on, else five figures. */
function numberText(value: number, { count, precise }: Formats): string {
  return Math.abs(value) >= 1000 ? count(value) : precise(value);
}
