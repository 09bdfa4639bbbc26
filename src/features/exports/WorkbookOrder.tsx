import { useEffect, useState } from 'react';
import * as exportTexts from '../../present/texts/exportTexts.ts';
import { Button } from '../../ui/fields/Button.tsx';
import type { WorkbookContents } from './makeWorkbook.ts';
import { saveWorkbook } from './saveWorkbook.ts';
import type { StartWorkbookWorker } from './workbookInWorker.ts';

export interface WorkbookOrderProps {
  readonly contents: WorkbookContents;
  readonly startWorker: StartWorkbookWorker;
  /** Told with a sentence where something went wrong. */
  readonly onDone: (problem?: string) => void;
}

const bar = { inlineSize: '4rem', accentColor: 'var(--track-filled)' } as const;
const sentence = { minInlineSize: '12rem' } as const;

/** Makes and saves a workbook while it is mounted, says so, and can be told to stop. */
export function WorkbookOrder({ contents, startWorker, onDone }: WorkbookOrderProps) {
  const [words, setWords] = useState('');
  useEffect(() => {
    const order = new AbortController();
    // Said a moment after the region is there, or a screen reader would not hear it.
    const timer = setTimeout(() => setWords(exportTexts.makingWorkbook), 60);
    saveWorkbook(contents, startWorker, order.signal)
      .then(() => onDone())
      .catch(() => onDone(exportTexts.notWritten));
    return () => {
      clearTimeout(timer);
      order.abort();
    };
  }, [contents, startWorker, onDone]);
  return (
    <>
      <progress style={bar} aria-label={exportTexts.makingWorkbook} />
      <span role="status" style={sentence}>
        {words}
      </span>
      <Button onClick={() => onDone()}>{exportTexts.cancel}</Button>
    </>
  );
}
