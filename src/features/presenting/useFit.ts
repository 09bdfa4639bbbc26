import { type RefObject, useLayoutEffect, useRef } from 'react';
import { type Kept, keepFitted } from './keepFitted.ts';

/**
 * Keeps a screen as large as it can be seen whole, within the sizes that the style sheet allows, whatever
 * happens to the room or to what is shown.
 *
 * @param room    scrolls what does not fit
 * @param shown   takes `--fit`, a share of the usual size
 * @param shownId another one is another screen
 * @param isHeld  while a hand moves what is shown, nothing gets larger
 */
export function useFit(
  room: RefObject<HTMLElement | null>,
  shown: RefObject<HTMLElement | null>,
  shownId: string | undefined,
  isHeld: boolean,
): void {
  const held = useRef(isHeld);
  const kept = useRef<Kept>(undefined);
  useLayoutEffect(() => {
    if (room.current === null || shown.current === null) return undefined;
    kept.current = keepFitted(room.current, shown.current, () => held.current);
    return () => kept.current?.end();
  }, [room, shown, shownId]);
  useLayoutEffect(() => {
    const wasHeld = held.current;
    held.current = isHeld;
    if (wasHeld && !isHeld) kept.current?.again();
  }, [isHeld]);
}
