import type { DocumentRecord } from '../../scenario/documents/documentRecord.ts';
import type { Saving } from '../../scenario/documents/savedOver.ts';

/** An entry under the id that it was kept by; what it holds may be anything. */
export interface StoredEntry {
  readonly id: string;
  readonly stored: unknown;
}

/** Where the documents of this browser lie. Every promise may be refused: the storage full, blocked or gone. */
export interface DocumentStorage {
  readonly get: (id: string) => Promise<unknown>;
  readonly all: () => Promise<readonly StoredEntry[]>;
  /** Reads, decides and writes in one step that no other tab comes between. */
  readonly update: (id: string, decide: (stored: unknown) => Saving) => Promise<Saving>;
  /** Puts an entry back as it was, whatever it holds. */
  readonly put: (id: string, stored: unknown) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
  /** The document that was last on a page. */
  readonly last: () => Promise<string | undefined>;
  readonly setLast: (id: string) => Promise<void>;
  /** Lays an unsaved document aside while the page goes: written at once, looked at by the next page. */
  readonly layAside: (record: DocumentRecord) => void;
  readonly laidAside: () => Promise<readonly StoredEntry[]>;
  readonly dropAside: (id: string) => Promise<void>;
}

/** Why nothing is kept. */
export type StorageProblem = 'full' | 'blocked';

export function storageProblem(error: unknown): StorageProblem {
  const isFull =
    typeof error === 'object' &&
    error !== null &&
    'name' in error &&
    error.name === 'QuotaExceededError';
  return isFull ? 'full' : 'blocked';
}
