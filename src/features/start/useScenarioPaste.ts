import { useEffect } from 'react';
import * as fileTexts from '../../present/texts/fileTexts.ts';

/** Where text is typed, pasted text belongs. */
const typedIn =
  'input:not([type=radio], [type=checkbox], [type=range], [type=button]), textarea, select, [contenteditable]';

/** Marks a dialog from which scenarios are opened. */
export const pasteMark = { 'data-opens': 'scenario' } as const;

/**
 * Takes a scenario that is pasted outside of text boxes, as text or as a file, on the page or in a dialog that
 * opens scenarios.
 */
export function useScenarioPaste(onFile: (file: File) => void): void {
  useEffect(() => {
    const onPaste = (event: ClipboardEvent): void => {
      if (event.defaultPrevented || !isTaken(event.target)) return;
      const found = fileIn(event.clipboardData);
      if (found === undefined) return;
      event.preventDefault();
      onFile(found);
    };
    document.addEventListener('paste', onPaste);
    return () => document.removeEventListener('paste', onPaste);
  }, [onFile]);
}

function isTaken(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return true;
  if (target.closest(typedIn) !== null) return false;
  const dialog = target.closest('dialog[open]') ?? document.querySelector('dialog[open]');
  return dialog === null || dialog.querySelector('[data-opens="scenario"]') !== null;
}

function fileIn(clipboard: DataTransfer | null): File | undefined {
  const [file] = clipboard?.files ?? [];
  if (file !== undefined) return file;
  const text = clipboard?.getData('text/plain') ?? '';
  return text.trim() === '' ? undefined : new File([text], fileTexts.pastedText);
}
