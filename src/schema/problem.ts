/** Why a document was refused: where, and a sentence that a person understands. */
export interface SchemaProblem {
  /** Dotted path from the document's root ("organisation.headcount"); '' is the document itself. */
  readonly path: string;
  /** Begins where the path ends: "must be between 1 and 20,000 (it is 0)". */
  readonly sentence: string;
}

/** One line: "organisation.headcount: must be between 1 and 20,000 (it is 0)". */
export function problemLine({ path, sentence }: SchemaProblem): string {
  return path === '' ? sentence : `${path}: ${sentence}`;
}
