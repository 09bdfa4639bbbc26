import type { DocumentStorage } from '../../src/app/documents/documentStorage.ts';
import type { TabChannel, TabMessage } from '../../src/app/documents/channel.ts';

/** What several tabs share: entries, and what goes wrong. */
export interface Cabinet {
  readonly entries: Map<string, unknown>;
  readonly asides: Map<string, unknown>;
  last: string | undefined;
  /** The name of the error that every write, or everything, is refused with. */
  failing: { readonly name: string; readonly reads: boolean } | undefined;
  /** Hears what each save writes over what. */
  readonly onSave?: (before: unknown, after: unknown) => void;
  readonly ears: ((message: TabMessage) => void)[];
}

export function aCabinet(): Cabinet {
  return { entries: new Map(), asides: new Map(), last: undefined, failing: undefined, ears: [] };
}

/** A storage in memory that keeps copies, as the browser's does. */
export function memoryStorage(cabinet: Cabinet): DocumentStorage {
  const check = (isRead: boolean): void => {
    const { failing } = cabinet;
    if (failing && (failing.reads || !isRead)) throw new DOMException('planted', failing.name);
  };
  const write = async <Value>(change: () => Value): Promise<Value> => {
    await Promise.resolve();
    check(false);
    return change();
  };
  const read = async <Value>(look: () => Value): Promise<Value> => {
    await Promise.resolve();
    check(true);
    return structuredClone(look());
  };
  return {
    get: async (id) => read(() => cabinet.entries.get(id)),
    all: async () => read(() => [...cabinet.entries].map(([id, stored]) => ({ id, stored }))),
    update: async (id, decide) =>
      write(() => {
        const saving = decide(structuredClone(cabinet.entries.get(id)));
        if (saving.kind === 'conflict') return saving;
        cabinet.onSave?.(cabinet.entries.get(id), saving.record);
        cabinet.entries.set(id, saving.record);
        return saving;
      }),
    put: async (id, stored) => write(() => void cabinet.entries.set(id, stored)),
    remove: async (id) => write(() => void cabinet.entries.delete(id)),
    last: async () => read(() => cabinet.last),
    setLast: async (id) => write(() => void (cabinet.last = id)),
    layAside: (record) => void cabinet.asides.set(record.id, record),
    laidAside: async () => read(() => [...cabinet.asides].map(([id, stored]) => ({ id, stored }))),
    dropAside: async (id) => write(() => void cabinet.asides.delete(id)),
  };
}

/** A channel that reaches the other tabs of the cabinet. */
export function memoryChannel({ ears }: Cabinet): TabChannel {
  let own: ((message: TabMessage) => void) | undefined;
  return {
    tell: (message) => {
      for (const ear of ears) if (ear !== own) ear(message);
    },
    listen: (onMessage) => {
      own = onMessage;
      ears.push(onMessage);
    },
  };
}
