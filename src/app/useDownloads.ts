import { useCallback, useMemo } from 'react';
import type { Downloads } from '../ui/layout/downloads.ts';
import type { Answer } from './useAnswer.ts';

const saving = async () => import('../features/exports/save.ts');

/** Saves tables, figures and the workbook; what writes them comes when it is asked for. */
export function useDownloads(
  { view: { scenario, projection }, simulated }: Answer,
  locale: string,
  say: (sentence: string) => void,
): { readonly downloads: Downloads; readonly saveWorkbook: () => void } {
  const { name } = scenario;
  const failed = useCallback(() => say('This browser could not write the file.'), [say]);
  const downloads = useMemo(
    (): Downloads => ({
      table: (table) => {
        saving()
          .then((save) => save.saveTable(table, name, locale))
          .catch(failed);
      },
      picture: (card, body, kind) => {
        saving()
          .then((save) => save.savePicture(card, body, kind, name))
          .catch(failed);
      },
    }),
    [name, locale, failed],
  );
  const saveWorkbook = () => {
    const simulation = simulated?.isCurrent ? simulated.summary : null;
    saving()
      .then((save) => save.saveWorkbook({ scenario, projection, simulation, locale }))
      .catch(failed);
  };
  return { downloads, saveWorkbook };
}
