import { recordOf } from '../../scenario/documents/documentRecord.ts';
import { openRecord } from '../../scenario/documents/openRecord.ts';
import { savedOver } from '../../scenario/documents/savedOver.ts';
import {
  type DocumentStorage,
  type StorageProblem,
  storageProblem,
  type StoredEntry,
} from './documentStorage.ts';
import { freeCopyName } from './freeCopyName.ts';
import type { First, FirstParts } from './openFirst.ts';

/** The document with this id, or in its place the latest of the others; the example where there is none. */
export async function openStored(storage: DocumentStorage, id: string | undefined): Promise<First> {
  if (id === undefined) return { arrival: { kind: 'example' } };
  const stored = await storage.get(id);
  if (stored === undefined) return openLatest(storage, id);
  const found = firstOf(stored);
  if (found.scenario) return found;
  return { ...(await openLatest(storage, id)), news: found.news };
}

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

/**
 * Saves what a page that went had no time to save; where another tab has saved since, as a copy. What is damaged
 * becomes an entry of the list, where it can be downloaded.
 *
 * @returns why something stays laid aside
 */
export async function recoverAsides(
  parts: FirstParts,
  asides: readonly StoredEntry[],
): Promise<StorageProblem | undefined> {
  try {
    for (const aside of asides) {
      await recover(parts, aside);
      await parts.storage.dropAside(aside.id);
    }
    return undefined;
  } catch (error) {
    return storageProblem(error);
  }
}

async function recover({ storage, newId }: FirstParts, { stored: laid }: StoredEntry) {
  const opened = openRecord(laid);
  if (opened.kind === 'broken') {
    await storage.put(newId(), laid);
    return;
  }
  const aside = opened.record;
  const saving = await storage.update(aside.id, (stored) => savedOver(stored, aside));
  if (saving.kind === 'written') return;
  const name = await freeCopyName(storage, aside.name);
  const text = JSON.stringify({ ...(JSON.parse(aside.text) as object), name });
  const copy = { ...aside, id: newId(), name, text, revision: 0 };
  await storage.update(copy.id, (stored) => savedOver(stored, copy));
}
