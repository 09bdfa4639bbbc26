import type { TermId } from './termPhrases.ts';

/** A word of the page with a short definition. */
export interface GlossaryTerm {
  readonly id: TermId;
  readonly term: string;
  readonly definition: string;
}
