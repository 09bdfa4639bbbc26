import { recordFrom, recordOf } from '../../scenario/documents/documentRecord.ts';
import { openRecord } from '../../scenario/documents/openRecord.ts';
import { savedOver } from '../../scenario/documents/savedOver.ts';
import type { Shelf, ShelfEntry } from '../../scenario/documents/shelf.ts';
import { storageSentences } from '../../present/documents.ts';
import type { Scenario } from '../../schema/scenario.ts';
import type { Desk, DeskParts } from './desk.ts';
import { storageProblem, type StoredEntry } from './documentStorage.ts';
import { freeCopyName } from './freeCopyName.ts';
import type { First } from './openFirst.ts';
import { firstOf, openLatest } from './storedDocuments.ts';

export interface ShelfParts extends Omit<DeskParts, 'address'> {
  readonly desk: Desk;
  /** The example to go to where no document is left. */
  readonly example: () => Scenario;
}

/** The list of documents; what is on the page is saved before anything is done with it. */
export function createShelf(parts: ShelfParts): Shelf {
  const { desk, storage, store, channel } = parts;
  const isOpen = (id: string): boolean => desk.state().documentId === id;
  const show = ({ scenario, arrival, news }: First): void => {
    desk.open(scenario ?? parts.example(), arrival);
    if (news) desk.tell(news);
  };
  return {
    list: async () => {
      try {
        await desk.flush();
        const entries = (await storage.all()).map(entryOf);
        return { ok: true, value: entries.toSorted((a, b) => b.savedAt - a.savedAt) };
      } catch (error) {
        return { ok: false, error: storageSentences[storageProblem(error)] };
      }
    },
    open: async (id) => {
      await desk.flush();
      const first = firstOf(await storage.get(id));
      if (first.scenario) show(first);
    },
    duplicate: async (id) => {
      await desk.flush();
      await duplicate(parts, id);
    },
    rename: async (id, name) => {
      if (isOpen(id)) store.dispatch({ kind: 'rename', name });
      else await rename(parts, id, name);
      await desk.flush();
    },
    remove: async (id) => {
      await desk.flush();
      const wasOpen = isOpen(id);
      const stored = await storage.get(id);
      await storage.remove(id);
      channel.tell({ kind: 'removed', id });
      if (wasOpen) {
        desk.release();
        show(await openLatest(storage, id));
      }
      return { id, stored, wasOpen };
    },
    putBack: async ({ id, stored, wasOpen }) => {
      if ((await storage.get(id)) === undefined) await storage.put(id, stored);
      if (wasOpen) show(firstOf(stored));
    },
    textOf: async (id) => {
      const stored = await storage.get(id);
      return recordOf(stored)?.text ?? JSON.stringify(stored, null, 2) ?? '';
    },
  };
}

function entryOf({ id, stored }: StoredEntry): ShelfEntry {
  const found = openRecord(stored);
  if (found.kind === 'broken') {
    const { name } = found;
    return {
      id,
      name,
      savedAt: recordOf(stored)?.savedAt ?? 0,
      kind: 'broken',
      scenario: undefined,
    };
  }
  const { record, document } = found;
  const { name, savedAt } = record;
  const kind = document.kind === 'newer' ? 'newer' : 'sound';
  return { id, name, savedAt, kind, scenario: document.scenario };
}

async function duplicate({ storage, newId, now }: ShelfParts, id: string): Promise<void> {
  const found = openRecord(await storage.get(id));
  if (found.kind === 'broken') return;
  const name = await freeCopyName(storage, found.record.name);
  const scenario = { ...found.document.scenario, name };
  const copy = recordFrom({ id: newId(), revision: 0, savedAt: now() }, scenario);
  await storage.update(copy.id, (stored) => savedOver(stored, copy));
}

/** The name is part of the document: it is a change of it as any other. */
async function rename(
  { desk, storage, channel, now }: ShelfParts,
  id: string,
  name: string,
): Promise<void> {
  const found = openRecord(await storage.get(id));
  if (found.kind === 'broken' || found.document.kind === 'newer' || name.trim() === '') return;
  const scenario = { ...found.document.scenario, name: name.trim().slice(0, 120) };
  const { revision } = found.record;
  const next = recordFrom({ id, revision, savedAt: now() }, scenario);
  const saving = await storage.update(id, (stored) => savedOver(stored, next));
  if (saving.kind === 'conflict') return;
  desk.noteRevision(id, saving.record.revision);
  channel.tell({ kind: 'saved', id, revision: saving.record.revision });
}
