import type { Figured } from './figured.ts';

/** Why a document was refused: where, and a sentence that a person understands. */
export interface SchemaProblem {
  /** Dotted path from the document's root ("organisation.headcount"); '' is the document itself. */
  readonly path: string;
  /** Begins where the path ends: "must be between 1 and 20,000 (it is 0)". */
  readonly sentence: string;
  /** The same with its figures apart, for another number format; absent where the sentence has none. */
  readonly figured?: Figured;
}

/** A problem in plain words, or with figures, which its sentence writes as 20,000 and 0.25. */
export function problemAt(path: string, said: string | Figured): SchemaProblem {
  if (typeof said === 'string') return { path, sentence: said };
  const texts = said.map((part) => (typeof part === 'number' ? grouping.format(part) : part));
  return { path, sentence: texts.join(''), figured: said };
}

const grouping = new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 });

/** One line: "organisation.headcount: must be between 1 and 20,000 (it is 0)". */
export function problemLine({ path, sentence }: SchemaProblem): string {
  return path === '' ? sentence : `${path}: ${sentence}`;
}
