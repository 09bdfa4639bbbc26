import { useMemo } from 'react';
import type { Downloads } from '../ui/layout/downloads.ts';

/** Saves tables and figures; what writes them comes when it is asked for. */
export function useDownloads(
  name: string,
  locale: string,
  say: (sentence: string) => void,
): Downloads {
  return useMemo(() => {
    const failed = (): void => say('This browser could not write the file.');
    return {
      table: (table) => {
        import('../features/exports/saveTable.ts')
          .then((save) => save.saveTable(table, name, locale))
          .catch(failed);
      },
      picture: (card, body, kind) => {
        import('../features/exports/savePicture.ts')
          .then((save) => save.savePicture(card, body, kind, name))
          .catch(failed);
      },
    };
  }, [name, locale, say]);
}
