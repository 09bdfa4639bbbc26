import { createStore, del, entries, get, set, type UseStore, update } from 'idb-keyval';
import type { Saving } from '../../scenario/documents/savedOver.ts';
import type { DocumentStorage } from './documentStorage.ts';

const documents = 'document:';
const asides = 'aside:';
const last = 'last';

/** The storage of the browser: IndexedDB, one entry per document. */
export function idbStorage(): DocumentStorage {
  let made: UseStore | undefined;
  // Made with the first request, so that a browser without a database refuses that and not the page.
  const store: UseStore = async (mode, use) => {
    made ??= createStore('fix-or-fee', 'documents');
    return made(mode, use);
  };
  const under = async (prefix: string) =>
    (await entries<IDBValidKey, unknown>(store)).flatMap(([key, stored]) =>
      typeof key === 'string' && key.startsWith(prefix)
        ? [{ id: key.slice(prefix.length), stored }]
        : [],
    );
  return {
    get: async (id) => get<unknown>(documents + id, store),
    all: async () => under(documents),
    update: async (id, decide) => {
      let saving: Saving = { kind: 'conflict' };
      await update<unknown>(
        documents + id,
        (stored) => {
          saving = decide(stored);
          return saving.kind === 'written' ? saving.record : stored;
        },
        store,
      );
      return saving;
    },
    put: async (id, stored) => set(documents + id, stored, store),
    remove: async (id) => del(documents + id, store),
    last: async () => {
      const found: unknown = await get(last, store);
      return typeof found === 'string' ? found : undefined;
    },
    setLast: async (id) => set(last, id, store),
    layAside: (record) => {
      // Committed by hand: a page that goes answers no more events, and would abort what waits for them.
      void store('readwrite', (objects) => {
        objects.put(record, asides + record.id);
        objects.transaction.commit();
      }).catch(() => undefined);
    },
    laidAside: async () => under(asides),
    dropAside: async (id) => del(asides + id, store),
  };
}
