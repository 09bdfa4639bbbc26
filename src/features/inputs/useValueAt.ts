import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { segmentsOf, valueAt } from '../../scenario/path.ts';
import { useInputs } from './inputsContext.ts';

/**
 * What stands at a path of the document at this moment, while the fields around it may still show the tick
 * before. What is no longer there is shown as it was, until the fields are those of the new document.
 */
export function useValueAt(path: string): unknown {
  const { scenario, live } = useInputs();
  const segments = useMemo(() => segmentsOf(path), [path]);
  const read = useCallback(() => valueAt(live.scenario(), segments), [live, segments]);
  return useSyncExternalStore(live.subscribe, read) ?? valueAt(scenario, segments);
}
