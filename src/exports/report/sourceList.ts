import { gradeWords } from '../../present/catalogue/gradeWords.ts';
import * as reportTexts from '../../present/texts/reportTexts.ts';
import { figure, type ReferenceId } from '../../reference/figures.ts';

/** A publication that assumptions of the report cite. */
export interface SourceEntry {
  /** As it stands in brackets beside a figure. */
  readonly number: number;
  readonly publisher: string;
  readonly title: string;
  /** That its figures describe. */
  readonly years: string;
  readonly url: string;
  /** "Published price list", "Independent survey, second hand" */
  readonly evidence: string;
}

/** The numbered sources of a report, in the order in which they are first cited. */
export interface SourceList {
  /** Null: our own judgement, which no publication stands behind. */
  readonly numberOf: (id: ReferenceId) => number | null;
  /** What stands beside a figure: "Fixify, 2026 [3]". */
  readonly citation: (id: ReferenceId) => string;
  readonly entries: () => readonly SourceEntry[];
}

interface Kept extends Omit<SourceEntry, 'evidence' | 'years'> {
  readonly years: Set<string>;
  readonly evidence: Set<string>;
}

export function createSourceList(): SourceList {
  const kept = new Map<string, Kept>();
  const numberOf = (id: ReferenceId): number | null => {
    const { publisher, title, year, url, grade, isSecondHand } = figure(id);
    if (url === null) return null;
    const key = `${url} ${title}`;
    const entry = kept.get(key) ?? {
      number: kept.size + 1,
      publisher,
      title,
      url,
      years: new Set<string>(),
      evidence: new Set<string>(),
    };
    kept.set(key, entry);
    entry.years.add(year);
    const second = isSecondHand ? `, ${reportTexts.secondHand}` : '';
    entry.evidence.add(`${gradeWords[grade]}${second}`);
    return entry.number;
  };
  return {
    numberOf,
    citation: (id) => {
      const { publisher, year } = figure(id);
      const number = numberOf(id);
      return number === null
        ? reportTexts.ourJudgement
        : reportTexts.cited(publisher, year, number);
    },
    entries: () =>
      [...kept.values()].map(({ evidence, years, ...entry }) => ({
        ...entry,
        years: [...years].toSorted().join(', '),
        evidence: [...evidence].join('; '),
      })),
  };
}
