import { useCallback, useEffect, useState } from 'react';
import type { Outcome, Removed, Shelf, ShelfEntry } from '../../scenario/documents/shelf.ts';

type NamedRemoval = Removed & { readonly name: string };

/** The list as it stands, and what is done with it; what fails is said until something else is done. */
export function useShelf(shelf: Shelf) {
  const [entries, setEntries] = useState<readonly ShelfEntry[]>();
  const [problem, setProblem] = useState<string>();
  const [removed, setRemoved] = useState<NamedRemoval>();
  const reload = useCallback(() => {
    const take = (list: Outcome<readonly ShelfEntry[]>): void => {
      if (list.ok) setEntries(list.value);
      else setProblem(list.error);
    };
    void shelf.list().then(take);
  }, [shelf]);
  useEffect(reload, [reload]);
  const hear = <Value>(outcome: Outcome<Value>): boolean => {
    setProblem(outcome.ok ? undefined : outcome.error);
    reload();
    return outcome.ok;
  };
  return {
    entries,
    problem,
    removed,
    /** Resolves to whether it was done. */
    finish: async (work: Promise<Outcome>): Promise<boolean> => hear(await work),
    textOf: async (id: string): Promise<string | undefined> => {
      const text = await shelf.textOf(id);
      return hear(text) && text.ok ? text.value : undefined;
    },
    remove: async ({ id, name }: ShelfEntry): Promise<void> => {
      const gone = await shelf.remove(id);
      if (hear(gone) && gone.ok) setRemoved({ ...gone.value, name });
    },
    /** What cannot be put back stays on offer: it lies nowhere else. */
    putBack: async (back: Removed): Promise<void> => {
      if (hear(await shelf.putBack(back))) setRemoved(undefined);
    },
  };
}
