import { type RefObject, useCallback } from 'react';
import { DropVeil } from '../features/start/DropVeil.tsx';
import { FileInput } from '../features/start/FileInput.tsx';
import { RefusedFileNotice } from '../features/start/RefusedFileNotice.tsx';
import { useFileDrop } from '../features/start/useFileDrop.ts';
import { useScenarioPaste } from '../features/start/useScenarioPaste.ts';
import type { Actions } from './useActions.ts';
import { useFiles } from './useFiles.ts';

export interface OpenFilesProps {
  /** Whoever shows the button opens the picker with `click()`. */
  readonly picker: RefObject<HTMLInputElement | null>;
  /** Of the figures in a refusal. */
  readonly locale: string;
  readonly onScenario: Actions['open'];
  /** Told when something is pasted, before it is read. */
  readonly onPaste: () => void;
}

/** The ways in for a scenario's file: chosen, dropped or pasted. One that is refused is said here. */
export function OpenFiles({ picker, locale, onScenario, onPaste }: OpenFilesProps) {
  const { open, refused, dismiss } = useFiles(onScenario, locale);
  const isDragging = useFileDrop(open);
  useScenarioPaste(
    useCallback(
      (file) => {
        onPaste();
        open(file);
      },
      [onPaste, open],
    ),
  );
  return (
    <>
      <FileInput ref={picker} onFile={open} />
      {refused ? <RefusedFileNotice file={refused} onDismiss={dismiss} /> : null}
      {isDragging ? <DropVeil /> : null}
    </>
  );
}
