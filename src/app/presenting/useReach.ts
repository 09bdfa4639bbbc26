import { useMemo, useState, useSyncExternalStore } from 'react';
import { useShowing } from '../../features/presenting/useShowing.ts';
import { mostLiveFields, usualLiveFields } from '../../present/catalogue/liveFields.ts';
import { accentView } from '../../present/presenting/accentWords.ts';
import type { Scenario } from '../../schema/scenario.ts';
import type { Desk } from '../documents/desk.ts';

/**
 * For whom the document on the page is presented, and which of its inputs stand within reach.
 *
 * @param locale  in which contrasts are written
 */
export function useReach(desk: Desk, scenario: Scenario, locale: string) {
  const { documentId } = useSyncExternalStore(desk.subscribe, desk.state);
  const { showing, isKept, change } = useShowing(documentId);
  const [usual] = useState(() => usualLiveFields(scenario));
  const chosen = showing.inputs ?? usual;
  const { accent: colour } = showing;
  return {
    showing,
    isKept,
    change,
    chosen,
    /** In the place of the last, where there is no more room. */
    bring: (path: string): void => {
      if (chosen.includes(path)) return;
      change({ inputs: [...chosen.slice(0, mostLiveFields - 1), path] });
    },
    accent: useMemo(() => accentView(colour, locale), [colour, locale]),
  } as const;
}
