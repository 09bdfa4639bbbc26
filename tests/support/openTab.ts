import { createDesk, type Desk } from '../../src/app/documents/desk.ts';
import { createShelf } from '../../src/app/documents/createShelf.ts';
import { openFirst } from '../../src/app/documents/openFirst.ts';
import { createScenarioStore, type ScenarioStore } from '../../src/app/scenarioStore.ts';
import { applyAction } from '../../src/scenario/applyAction.ts';
import { recordFrom } from '../../src/scenario/documents/documentRecord.ts';
import type { Shelf } from '../../src/scenario/documents/shelf.ts';
import type { Scenario } from '../../src/schema/scenario.ts';
import { aScenario } from './aScenario.ts';
import { type Cabinet, memoryChannel, memoryStorage } from './memoryStorage.ts';

export interface Tab {
  readonly desk: Desk;
  readonly shelf: Shelf;
  readonly store: ScenarioStore;
  readonly rename: (name: string) => Promise<void>;
  readonly name: () => string;
  /** As a reload of the same tab sees it. */
  readonly documentId: () => string | undefined;
}

let ids = 0;
let time = 0;

/** A tab of the browser whose documents lie in the cabinet. */
export async function openTab(
  cabinet: Cabinet,
  {
    fragment = '',
    documentId,
  }: { readonly fragment?: string; readonly documentId?: string | undefined } = {},
): Promise<Tab> {
  const storage = memoryStorage(cabinet);
  let noted = documentId;
  const address = {
    fragment: () => fragment,
    documentId: () => noted,
    show: (id: string | undefined) => void (noted = id),
  };
  const newId = () => `id${(ids += 1)}`;
  const first = await openFirst({ storage, address, newId, locale: 'en-US' });
  const store = createScenarioStore(first.scenario ?? aScenario(), applyAction);
  const channel = memoryChannel(cabinet);
  const parts = { store, storage, channel, address, newId, now: () => (time += 1) };
  const desk = createDesk(parts, first);
  return {
    desk,
    store,
    shelf: createShelf({ ...parts, desk, example: () => aScenario() }),
    rename: async (name) => {
      store.dispatch({ kind: 'rename', name });
      await desk.flush();
    },
    name: () => store.scenario().name,
    documentId: () => noted,
  };
}

/** What the list of scenarios says. */
export async function namesOn({ shelf }: Tab): Promise<readonly string[]> {
  const list = await shelf.list();
  return list.ok ? list.value.map(({ name }) => name) : [list.error];
}

/** A document that was saved before. */
export function put(cabinet: Cabinet, id: string, scenario: Scenario, revision = 1): void {
  cabinet.entries.set(id, recordFrom({ id, revision, savedAt: (time += 1) }, scenario));
}

/** Until what tabs tell each other has been read. */
export const settled = async () => new Promise((resolve) => setTimeout(resolve, 5));
