import { recordFrom } from '../../scenario/documents/documentRecord.ts';
import { savedOver } from '../../scenario/documents/savedOver.ts';
import type { Scenario } from '../../schema/scenario.ts';
import type { TabChannel } from './channel.ts';
import { type DocumentStorage, type StorageProblem, storageProblem } from './documentStorage.ts';
import { freeCopyName } from './freeCopyName.ts';
import type { Sheet } from './sheet.ts';

/** A drag is saved while it goes on, but not with every tick. */
const savedEvery = 300;

export interface AutosaveParts {
  readonly storage: DocumentStorage;
  readonly channel: TabChannel;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly newId: () => string;
  /** Somebody else saved in between: the sheet is another document from here on. */
  readonly onFork: (sheet: Sheet, name: string, copy: string) => void;
  readonly onSaved: (sheet: Sheet) => void;
  readonly onProblem: (problem: StorageProblem) => void;
}

export interface Autosave {
  /** Saves the sheet's scenario soon; what fails is tried again with the next change. */
  readonly want: (sheet: Sheet, scenario: Scenario) => void;
  /** Saves what is left at once. */
  readonly flush: () => Promise<void>;
  /** For a page that goes: lays what is left aside. */
  readonly layAside: () => void;
}

export function createAutosave(parts: AutosaveParts): Autosave {
  const dirty = new Set<Sheet>();
  /** By the id that each was laid aside under: a sheet that is forked has another one. */
  const asides = new Map<string, Sheet>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let tail: Promise<void> = Promise.resolve();
  const saveAll = async (): Promise<void> => {
    for (const sheet of dirty) {
      await save(parts, sheet);
      if (sheet.wanted !== undefined) continue;
      dirty.delete(sheet);
      for (const [id, laid] of asides) {
        if (laid !== sheet) continue;
        asides.delete(id);
        await parts.storage.dropAside(id).catch(() => undefined);
      }
    }
  };
  const flush = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    tail = tail.then(saveAll);
    await tail;
  };
  return {
    want: (sheet, scenario) => {
      sheet.wanted = scenario;
      dirty.add(sheet);
      timer ??= setTimeout(() => void flush(), savedEvery);
    },
    flush,
    layAside: () => {
      for (const sheet of dirty) {
        if (sheet.wanted === undefined) continue;
        asides.set(sheet.id, sheet);
        parts.storage.layAside(recordFrom({ ...sheet, savedAt: parts.now() }, sheet.wanted));
      }
    },
  };
}

async function save(parts: AutosaveParts, sheet: Sheet): Promise<void> {
  const scenario = sheet.wanted;
  if (scenario === undefined) return;
  try {
    const next = recordFrom({ ...sheet, savedAt: parts.now() }, scenario);
    const saving = await parts.storage.update(sheet.id, (stored) => savedOver(stored, next));
    if (saving.kind === 'conflict') {
      await fork(parts, sheet, scenario);
      return;
    }
    settled(sheet, scenario, saving.record.revision);
    parts.channel.tell({ kind: 'saved', id: sheet.id, revision: sheet.revision });
    parts.onSaved(sheet);
  } catch (error) {
    parts.onProblem(storageProblem(error));
  }
}

/** Keeps the tab's own version as a document of its own. */
async function fork(parts: AutosaveParts, sheet: Sheet, scenario: Scenario): Promise<void> {
  const { storage, channel } = parts;
  const copy = { ...scenario, name: await freeCopyName(storage, scenario.name) };
  const next = recordFrom({ id: parts.newId(), revision: 0, savedAt: parts.now() }, copy);
  const saving = await storage.update(next.id, (stored) => savedOver(stored, next));
  if (saving.kind === 'conflict') throw new Error('The new id was taken.');
  const { id } = sheet;
  sheet.id = next.id;
  settled(sheet, scenario, saving.record.revision);
  channel.tell({ kind: 'forked', id, copy: copy.name });
  parts.onFork(sheet, scenario.name, copy.name);
  parts.onSaved(sheet);
}

/** What was changed while the save was under way is still to be saved. */
function settled(sheet: Sheet, scenario: Scenario, revision: number): void {
  sheet.revision = revision;
  sheet.saved = scenario;
  if (sheet.wanted === scenario) sheet.wanted = undefined;
}
