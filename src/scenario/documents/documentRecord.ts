import type { Scenario } from '../../schema/scenario.ts';

/** A scenario as the browser keeps it. */
export interface DocumentRecord {
  readonly id: string;
  /** Counts the saves, from 1: two that began from the same one are told apart by it. */
  readonly revision: number;
  /** Milliseconds since 1970, by the person's clock. */
  readonly savedAt: number;
  readonly name: string;
  /** The document as JSON: numbers come back to the bit. */
  readonly text: string;
}

export function recordFrom(
  { id, revision, savedAt }: Pick<DocumentRecord, 'id' | 'revision' | 'savedAt'>,
  scenario: Scenario,
): DocumentRecord {
  return { id, revision, savedAt, name: scenario.name, text: JSON.stringify(scenario) };
}

/** The entry, if it has the shape of a record; its text may still be broken. */
export function recordOf(stored: unknown): DocumentRecord | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined;
  const { id, revision, savedAt, name, text } = stored as Partial<Record<string, unknown>>;
  const isSound =
    typeof id === 'string' &&
    typeof revision === 'number' &&
    Number.isSafeInteger(revision) &&
    typeof savedAt === 'number' &&
    typeof name === 'string' &&
    typeof text === 'string';
  return isSound ? { id, revision, savedAt, name, text } : undefined;
}
