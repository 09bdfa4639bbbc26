import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * Hands the focus on from what went with it: from a row that was deleted to the offer to take that back, from
 * the offer to the list.
 *
 * @param entries  rows, undefined until they are read
 * @param removed  what can be taken back
 */
export function useListFocus(entries: unknown, removed: unknown): RefObject<HTMLDivElement | null> {
  const root = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (entries === undefined || document.activeElement !== document.body) return;
    const first = (selector: string) => root.current?.querySelector<HTMLElement>(selector);
    (first('[role=status] button') ?? first('li button'))?.focus();
  }, [entries, removed]);
  return root;
}
