import { useSyncExternalStore } from 'react';
import { DocumentNotices } from '../../features/scenarios/DocumentNotices.tsx';
import { OwnThreadNotice } from '../../features/simulation/OwnThreadNotice.tsx';
import { pageThreads } from '../threads.ts';
import type { Documents } from './openDocuments.ts';

export interface NoticesProps {
  readonly documents: Documents;
  readonly onDownload: () => void;
  readonly onScenarios: () => void;
}

/** What the browser keeps of the page's documents and what it refuses the page, as it is now. */
export function Notices({ documents, onDownload, onScenarios }: NoticesProps) {
  const { desk, leaveVisit } = documents;
  const state = useSyncExternalStore(desk.subscribe, desk.state);
  const areThreadsRefused = useSyncExternalStore(pageThreads.subscribe, pageThreads.areRefused);
  return (
    <>
      <DocumentNotices
        state={state}
        onKeep={desk.keep}
        onLeave={() => void leaveVisit()}
        onDownload={onDownload}
        onScenarios={onScenarios}
        onDismiss={() => desk.tell(undefined)}
      />
      {areThreadsRefused ? <OwnThreadNotice /> : null}
    </>
  );
}
