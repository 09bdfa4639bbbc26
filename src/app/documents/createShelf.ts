import { recordFrom, recordOf } from '../../scenario/documents/documentRecord.ts';
import { openRecord } from '../../scenario/documents/openRecord.ts';
import { savedOver } from '../../scenario/documents/savedOver.ts';
import type { Outcome, Removed, Shelf, ShelfEntry } from '../../scenario/documents/shelf.ts';
import { changedElsewhere, storageSentences } from '../../present/documents.ts';
import type { Scenario } from '../../schema/scenario.ts';
import type { Dispatched } from '../scenarioStore.ts';
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
  const { desk, storage } = parts;
  const isOpen = (id: string): boolean => desk.state().documentId === id;
  const show = ({ scenario, arrival, news }: First): Outcome => {
    const opened = outcomeOf(desk.open(scenario ?? parts.example(), arrival));
    if (opened.ok && news) desk.tell(news);
    return opened;
  };
  const tried = async <Value>(work: () => Promise<Outcome<Value>>): Promise<Outcome<Value>> => {
    try {
      await desk.flush();
      return await work();
    } catch (error) {
      return { ok: false, error: storageSentences[storageProblem(error)] };
    }
  };
  return {
    list: async () =>
      tried(async () => {
        const entries = (await storage.all()).map(entryOf);
        return { ok: true, value: entries.toSorted((a, b) => b.savedAt - a.savedAt) };
      }),
    open: async (id) =>
      tried(async () => {
        const first = firstOf(await storage.get(id));
        return first.scenario ? show(first) : changed;
      }),
    duplicate: async (id) => tried(async () => duplicate(parts, id)),
    rename: async (id, name) => {
      const wasOpen = isOpen(id);
      return tried(async () => {
        if (!wasOpen) return rename(parts, id, name);
        // Saving what was left may have made a copy of what is on the page.
        return isOpen(id) ? renameOpen(parts, name) : changed;
      });
    },
    remove: async (id) => tried(async () => remove(parts, show, id)),
    putBack: async ({ id, stored, wasOpen }) =>
      tried(async () => {
        if ((await storage.get(id)) === undefined) await storage.put(id, stored);
        return wasOpen ? show(firstOf(stored)) : done;
      }),
    textOf: async (id) =>
      tried(async () => {
        const stored = await storage.get(id);
        if (stored === undefined) return changed;
        return { ok: true, value: recordOf(stored)?.text ?? JSON.stringify(stored, null, 2) };
      }),
  };
}

const done: Outcome = { ok: true, value: undefined };
const changed = { ok: false, error: changedElsewhere } as const;

function outcomeOf(dispatched: Dispatched): Outcome {
  return dispatched.ok ? done : { ok: false, error: dispatched.sentence };
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

/** @param show  puts another document on the page in its place */
async function remove(
  { desk, storage, store, channel }: ShelfParts,
  show: (first: First) => Outcome,
  id: string,
): Promise<Outcome<Removed>> {
  const wasOpen = desk.state().documentId === id;
  const stored = await storage.get(id);
  // Without the rules of editing nothing can take its place; to open what is there anyway changes nothing.
  const canOpen = wasOpen
    ? outcomeOf(store.dispatch({ kind: 'open', scenario: store.scenario() }))
    : done;
  if (!canOpen.ok) return canOpen;
  // Read before anything is deleted: what fails leaves everything as it was.
  const next = wasOpen ? await openLatest(storage, id) : undefined;
  await storage.remove(id);
  channel.tell({ kind: 'removed', id });
  if (next) {
    desk.release();
    show(next);
  }
  return { ok: true, value: { id, stored, wasOpen } };
}

async function duplicate({ storage, newId, now }: ShelfParts, id: string): Promise<Outcome> {
  const found = openRecord(await storage.get(id));
  if (found.kind === 'broken') return changed;
  const name = await freeCopyName(storage, found.record.name);
  const scenario = { ...found.document.scenario, name };
  const copy = recordFrom({ id: newId(), revision: 0, savedAt: now() }, scenario);
  await storage.update(copy.id, (stored) => savedOver(stored, copy));
  return done;
}

/** The page has the name in any case; what it is not kept for is found out with the save. */
async function renameOpen({ desk, store }: ShelfParts, name: string): Promise<Outcome> {
  const renamed = outcomeOf(store.dispatch({ kind: 'rename', name }));
  if (!renamed.ok) return renamed;
  await desk.flush();
  const { problem } = desk.state();
  return problem ? { ok: false, error: storageSentences[problem] } : done;
}

/** The name is part of the document: it is a change of it as any other. */
async function rename(
  { desk, storage, channel, now }: ShelfParts,
  id: string,
  name: string,
): Promise<Outcome> {
  if (name.trim() === '') return done;
  const found = openRecord(await storage.get(id));
  if (found.kind === 'broken' || found.document.kind === 'newer') return changed;
  const scenario = { ...found.document.scenario, name: name.trim().slice(0, 120) };
  const { revision } = found.record;
  const next = recordFrom({ id, revision, savedAt: now() }, scenario);
  const saving = await storage.update(id, (stored) => savedOver(stored, next));
  if (saving.kind === 'conflict') return changed;
  desk.noteRename(id, scenario.name, saving.record.revision);
  channel.tell({ kind: 'saved', id, revision: saving.record.revision });
  return done;
}
