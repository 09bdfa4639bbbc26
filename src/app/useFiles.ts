import { useCallback, useState } from 'react';
import type { ReadFile, RefusedFile } from '../features/start/readScenarioFile.ts';
import * as pageTexts from '../present/texts/pageTexts.ts';
import type { Visit } from '../scenario/documents/deskState.ts';
import type { Scenario } from '../schema/scenario.ts';

export interface Files {
  /** The last file that could not be opened, until it is dismissed or one is. */
  readonly refused: RefusedFile | undefined;
  readonly dismiss: () => void;
  readonly open: (file: File) => void;
}

/** Reads files into scenarios; a broken one changes nothing but what is said about it, in the locale's figures. */
export function useFiles(
  onScenario: (scenario: Scenario, visit?: Visit) => void,
  locale: string,
): Files {
  const [refused, setRefused] = useState<RefusedFile>();
  const open = useCallback(
    (file: File) => {
      const show = async (): Promise<void> => {
        const found = await read(file, locale);
        setRefused(found.ok ? undefined : found);
        if (found.ok) onScenario(found.scenario, found.visit);
      };
      void show();
    },
    [onScenario, locale],
  );
  const dismiss = useCallback(() => setRefused(undefined), []);
  return { refused, dismiss, open };
}

async function read(file: File, locale: string): Promise<ReadFile> {
  const reader = await import('../features/start/readScenarioFile.ts').catch(() => null);
  if (reader === null) return { ok: false, fileName: file.name, reasons: [pageTexts.notLoaded] };
  return reader.readScenarioFile(file, locale);
}
