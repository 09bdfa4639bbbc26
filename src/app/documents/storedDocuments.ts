import { copyName } from '../../scenario/documents/copyName.ts';
import { recordOf } from '../../scenario/documents/documentRecord.ts';
import { openRecord } from '../../scenario/documents/openRecord.ts';
import { savedOver } from '../../scenario/documents/savedOver.ts';
import type { DocumentStorage, StoredEntry } from './documentStorage.ts';
import type { First, FirstParts } from './openFirst.ts';

/** The latest of the others that opens; the rest stay in the list of scenarios. */
export async function openLatest(storage: DocumentStorage, except: string): Promise<First> {
  const entries = (await storage.all()).filter(({ id }) => id !== except);
  for (const { stored } of entries.toSorted(laterFirst)) {
    const found = firstOf(stored);
    if (found.scenario && found.arrival.kind === 'stored') return found;
  }
  return { arrival: { kind: 'example' } };
}

/** What an entry is once it is on the page. */
export function firstOf(stored: unknown): First {
  const found = openRecord(stored);
  if (found.kind === 'broken')
    return { arrival: { kind: 'example' }, news: { kind: 'broken', name: found.name } };
  const { record, document } = found;
  if (document.kind === 'current') {
    const { id, revision } = record;
    return { scenario: document.scenario, arrival: { kind: 'stored', id, revision } };
  }
  const { scenario, version, leftOut } = document;
  return { scenario, arrival: { kind: 'visit', visit: { from: 'newer', version, leftOut } } };
}

function laterFirst(a: StoredEntry, b: StoredEntry): number {
  return (recordOf(b.stored)?.savedAt ?? 0) - (recordOf(a.stored)?.savedAt ?? 0);
}

/** Saves what a page that went had no time to save; where another tab has saved since, as a copy. */
export async function recoverAsides(
  { storage, newId }: FirstParts,
  asides: readonly unknown[],
): Promise<void> {
  for (const found of asides) {
    const opened = openRecord(found);
    if (opened.kind === 'broken') continue;
    const aside = opened.record;
    const saving = await storage.update(aside.id, (stored) => savedOver(stored, aside));
    if (saving.kind === 'conflict') {
      const name = copyName(aside.name, []);
      const text = JSON.stringify({ ...(JSON.parse(aside.text) as object), name });
      const copy = { ...aside, id: newId(), name, text, revision: 0 };
      await storage.update(copy.id, (stored) => savedOver(stored, copy));
    }
    await storage.dropAside(aside.id);
  }
}
