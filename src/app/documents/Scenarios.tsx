import { useMemo, useSyncExternalStore } from 'react';
import { ScenariosDialog } from '../../features/scenarios/ScenariosDialog.tsx';
import { createPageRunner } from '../pageRunner.ts';
import { createComparer } from './createComparer.ts';
import { createShelf } from './createShelf.ts';
import type { Documents } from './openDocuments.ts';

export interface ScenariosProps {
  readonly documents: Documents;
  readonly locale: string;
  readonly onClose: () => void;
}

const comparer = createComparer(() => createPageRunner(navigator.hardwareConcurrency));

/** The list of scenarios over the desk's state, as it is now. */
export function Scenarios({ documents, locale, onClose }: ScenariosProps) {
  const { desk, shelfParts } = documents;
  const shelf = useMemo(() => createShelf(shelfParts), [shelfParts]);
  const { documentId } = useSyncExternalStore(desk.subscribe, desk.state);
  return (
    <ScenariosDialog
      shelf={shelf}
      openId={documentId}
      comparer={comparer}
      locale={locale}
      onClose={onClose}
    />
  );
}
