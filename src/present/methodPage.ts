import type { Formats } from './numbers.ts';

export interface MethodFormula {
  readonly id: string;
  readonly name: string;
  readonly words: string;
}

export interface MethodSection {
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly formulas: readonly MethodFormula[];
}

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

export interface SourceGroup {
  readonly id: string;
  readonly title: string;
  readonly intro: string;
  readonly sources: readonly SourceLine[];
}

export interface GlossaryTerm {
  readonly id: string;
  readonly term: string;
  readonly definition: string;
}

export interface MethodPage {
  readonly sections: readonly MethodSection[];
  /** What the results don't tell. */
  readonly limits: readonly string[];
  /** Defaults that rest on little. */
  readonly weakEvidence: readonly { readonly id: string; readonly text: string }[];
  readonly sourceGroups: readonly SourceGroup[];
  readonly glossary: readonly GlossaryTerm[];
}

export function methodPage(formats: Formats): MethodPage {
  throw new Error(`not yet ${formats.locale}`);
}
