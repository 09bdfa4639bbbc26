import { useMemo } from 'react';
import type { PageDialog } from './PageDialogs.tsx';
import type { ScenarioStore } from './scenarioStore.ts';
import { useShortcuts } from './useShortcuts.ts';
import { useUndoKeys } from './useUndoKeys.ts';

/** The keys of the page as the sheet of keys lists them. */
export function usePageKeys(
  store: ScenarioStore,
  seek: (path: string) => void,
  show: (dialog: PageDialog) => void,
): void {
  useUndoKeys(store.undo, store.redo);
  useShortcuts(
    useMemo(
      () => ({ '/': () => seek(''), '?': () => show('keys'), p: () => show('present') }),
      [seek, show],
    ),
  );
}
