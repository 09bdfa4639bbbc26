import { type DocumentRecord, recordOf } from './documentRecord.ts';

/** What may become of a save. */
export type Saving =
  | { readonly kind: 'written'; readonly record: DocumentRecord }
  /** Somebody else saved in between: what is stored stays. */
  | { readonly kind: 'conflict' };

/**
 * Saves over what is stored, if that is still what the editing began from.
 *
 * @param next  its revision is the one that the editing began from, 0 for a new document
 */
export function savedOver(stored: unknown, next: DocumentRecord): Saving {
  const record = { ...next, revision: next.revision + 1 };
  if (stored === undefined) return { kind: 'written', record };
  const found = recordOf(stored);
  if (!found) return { kind: 'conflict' };
  if (found.revision === next.revision) return { kind: 'written', record };
  return found.text === next.text ? { kind: 'written', record: found } : { kind: 'conflict' };
}
