import { type RefObject, useCallback } from 'react';
import { Notices } from './documents/Notices.tsx';
import type { Documents } from './documents/openDocuments.ts';
import { OpenFiles } from './OpenFiles.tsx';
import type { PageDialog } from './PageDialogs.tsx';
import type { Actions } from './useActions.ts';

export interface ArrivalsProps {
  readonly documents: Documents;
  readonly actions: Actions;
  /** Of the figures in a refusal. */
  readonly locale: string;
  readonly picker: RefObject<HTMLInputElement | null>;
  /** Saves the document on the page as a file. */
  readonly onDownload: () => void;
  readonly onDialog: (dialog: PageDialog | null) => void;
}

/** What comes onto the page: files, pasted scenarios, and what is to be said of the documents. */
export function Arrivals(props: ArrivalsProps) {
  const { documents, actions, locale, picker, onDownload, onDialog } = props;
  return (
    <>
      <Notices
        documents={documents}
        onDownload={onDownload}
        onScenarios={() => onDialog('scenarios')}
      />
      <OpenFiles
        picker={picker}
        locale={locale}
        onScenario={actions.open}
        onPaste={useCallback(() => onDialog(null), [onDialog])}
      />
    </>
  );
}
