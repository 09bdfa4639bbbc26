import { type RefObject, useLayoutEffect } from 'react';
import { largestFit } from './largestFit.ts';

/**
 * Keeps a screen as large as it can be seen whole, within the sizes that the style sheet allows, whatever
 * happens to the room or to what is shown.
 *
 * @param room    scrolls what does not fit
 * @param shown   takes `--fit`, a share of the usual size
 * @param shownId another one is another screen
 */
export function useFit(
  room: RefObject<HTMLElement | null>,
  shown: RefObject<HTMLElement | null>,
  shownId: string | undefined,
): void {
  useLayoutEffect(() => {
    const [around, screen] = [room.current, shown.current];
    if (around === null || screen === null) return undefined;
    const fit = (): void => setShare(screen, largestFit(leastOf(screen), fitsIn(around, screen)));
    fit();
    if (typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(fit);
    observer.observe(around);
    observer.observe(screen);
    return () => observer.disconnect();
  }, [room, shown, shownId]);
}

function setShare(screen: HTMLElement, share: number): void {
  screen.style.setProperty('--fit', String(share));
}

function fitsIn(around: HTMLElement, screen: HTMLElement): (share: number) => boolean {
  return (share) => {
    setShare(screen, share);
    return around.scrollHeight <= around.clientHeight && around.scrollWidth <= around.clientWidth;
  };
}

/** The least size as a share of the usual one; 1 where the style sheet leaves no choice. */
function leastOf(screen: HTMLElement): number {
  const style = getComputedStyle(screen);
  const size = (name: string) => Number.parseFloat(style.getPropertyValue(name)) || 1;
  return Math.min(1, size('--least') / size('--usual'));
}
