import { useMemo } from 'react';
import { notWritten } from '../present/texts/pageTexts.ts';
import type { Formats } from '../present/numbers.ts';
import type { Downloads } from '../ui/layout/downloads.ts';

/**
 * Saves tables and figures; what writes them comes when it is asked for.
 *
 * @param nameNow the scenario's name: asked when something is saved, since a name that follows the number of people
 *   would have every card drawn anew while that is dragged
 */
export function useDownloads(
  nameNow: () => string,
  formats: Formats,
  say: (sentence: string) => void,
): Downloads {
  return useMemo(() => {
    const failed = (): void => say(notWritten);
    return {
      table: (table) => {
        import('../features/exports/saveTable.ts')
          .then((save) => save.saveTable(table, nameNow(), formats))
          .catch(failed);
      },
      picture: (card, body, kind) => {
        import('../features/exports/savePicture.ts')
          .then((save) => save.savePicture(card, body, kind, nameNow()))
          .catch(failed);
      },
    };
  }, [nameNow, formats, say]);
}
