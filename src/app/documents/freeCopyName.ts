import { copyName } from '../../scenario/documents/copyName.ts';
import { recordOf } from '../../scenario/documents/documentRecord.ts';
import type { DocumentStorage } from './documentStorage.ts';

/** The name of a copy that no stored document has. */
export async function freeCopyName(storage: DocumentStorage, name: string): Promise<string> {
  const taken = (await storage.all()).flatMap(({ stored }) => recordOf(stored)?.name ?? []);
  return copyName(name, taken);
}
