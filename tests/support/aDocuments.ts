import { createDesk } from '../../src/app/documents/desk.ts';
import type { Documents } from '../../src/app/documents/openDocuments.ts';
import type { ScenarioStore } from '../../src/app/scenarioStore.ts';
import { aCabinet, memoryChannel, memoryStorage } from './memoryStorage.ts';

/** Documents in memory, begun with an example. */
export function aDocuments(store: ScenarioStore): Documents {
  const cabinet = aCabinet();
  const storage = memoryStorage(cabinet);
  const address = { fragment: () => '', documentId: () => undefined, show: () => undefined };
  let ids = 0;
  const newId = () => `document-${(ids += 1)}`;
  const parts = { store, storage, channel: memoryChannel(cabinet), address, newId, now: () => 0 };
  const desk = createDesk(parts, { arrival: { kind: 'example' } });
  const shelfParts = { ...parts, desk, example: store.scenario };
  return { desk, shelfParts, leaveVisit: async () => Promise.resolve() };
}
