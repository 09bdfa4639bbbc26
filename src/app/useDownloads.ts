import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { Downloads } from '../ui/layout/downloads.ts';
import type { Answer } from './useAnswer.ts';

const saving = async () => import('../features/exports/save.ts');

/** Saves tables, figures and the workbook; what writes them comes when it is asked for. */
export function useDownloads(
  answer: Answer,
  locale: string,
  say: (sentence: string) => void,
): { readonly downloads: Downloads; readonly saveWorkbook: () => void } {
  const { name } = answer.view.scenario;
  // Read when it is asked for: what leads to it need not be drawn again with every answer.
  const latest = useRef(answer);
  useEffect(() => {
    latest.current = answer;
  }, [answer]);
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
  const saveWorkbook = useCallback(() => {
    const { view, simulated } = latest.current;
    const { scenario, projection } = view;
    const simulation = simulated?.isCurrent ? simulated.summary : null;
    saving()
      .then((save) => save.saveWorkbook({ scenario, projection, simulation, locale }))
      .catch(failed);
  }, [locale, failed]);
  return { downloads, saveWorkbook };
}
