import { useSyncExternalStore } from 'react';
import { DocumentNotices } from '../../features/scenarios/DocumentNotices.tsx';
import type { Documents } from './openDocuments.ts';

export interface NoticesProps {
  readonly documents: Documents;
  readonly onDownload: () => void;
  readonly onScenarios: () => void;
}

/** The notices on the desk's state, as it is now. */
export function Notices({ documents, onDownload, onScenarios }: NoticesProps) {
  const { desk, leaveVisit } = documents;
  const state = useSyncExternalStore(desk.subscribe, desk.state);
  return (
    <DocumentNotices
      state={state}
      onKeep={desk.keep}
      onLeave={() => void leaveVisit()}
      onDownload={onDownload}
      onScenarios={onScenarios}
      onDismiss={() => desk.tell(undefined)}
    />
  );
}
