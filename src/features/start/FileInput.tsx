import type { RefObject } from 'react';
import * as fileTexts from '../../present/texts/fileTexts.ts';

export interface FileInputProps {
  /** Whoever shows the button opens the picker with `click()`. */
  readonly ref: RefObject<HTMLInputElement | null>;
  readonly onFile: (file: File) => void;
}

/** The browser's file picker, without a face of its own. */
export function FileInput({ ref, onFile }: FileInputProps) {
  return (
    <input
      ref={ref}
      type="file"
      accept=".json,application/json"
      aria-label={fileTexts.scenarioFile}
      hidden
      onChange={(event) => {
        const box = event.currentTarget;
        const [file] = box.files ?? [];
        // Emptied, so that choosing the same file again is a change.
        box.value = '';
        if (file) onFile(file);
      }}
    />
  );
}
