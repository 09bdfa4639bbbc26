import { type OpenedDocument, openDocument } from '../../schema/openDocument.ts';
import { type DocumentRecord, recordOf } from './documentRecord.ts';

/** What one entry of the storage turned out to be. */
export type OpenedRecord =
  | {
      readonly kind: 'opened';
      readonly record: DocumentRecord;
      readonly document: Exclude<OpenedDocument, { readonly kind: 'refused' }>;
    }
  /** Not a scenario any more. It stays where it is, is never written over, and can be downloaded. */
  | { readonly kind: 'broken'; readonly name: string; readonly text: string };

export function openRecord(stored: unknown): OpenedRecord {
  const record = recordOf(stored);
  if (!record) return { kind: 'broken', name: '', text: JSON.stringify(stored) ?? '' };
  const document = openDocument(parsed(record.text));
  return document.kind === 'refused'
    ? { kind: 'broken', name: record.name, text: record.text }
    : { kind: 'opened', record, document };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
