import { largestFit } from './largestFit.ts';

export interface Kept {
  /** The size is looked for from anew, whether or not anything has changed its place. */
  readonly again: () => void;
  readonly end: () => void;
}

/**
 * Keeps a screen as large as it can be seen whole within a room, now and after every change of either.
 *
 * @param isHeld whether a hand moves what is shown: until it rests, sizes only shrink, for a title that wraps to and
 * fro would make everything pulse
 */
export function keepFitted(around: HTMLElement, screen: HTMLElement, isHeld: () => boolean): Kept {
  const watched = new Set<Element>();
  const fits = fitsIn(around, screen);
  let [share, seen, frame] = [1, '', 0];
  const fit = (most: number): void => {
    const least = leastOf(screen);
    share = largestFit(least, least < 1 ? most : 1, fits);
    setShare(screen, share);
    seen = sizesOf(around, screen);
  };
  // What an observer reports is not resized before the frame after: it would report without end.
  const later = (): void => {
    if (frame !== 0) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      if (seen === sizesOf(around, screen)) return;
      fit(isHeld() ? share : 1);
      watch();
    });
  };
  const observer = typeof ResizeObserver === 'undefined' ? undefined : new ResizeObserver(later);
  const watch = (): void => {
    for (const element of [around, screen, ...screen.querySelectorAll('table')]) {
      if (!watched.has(element)) observer?.observe(element);
      watched.add(element);
    }
  };
  fit(1);
  watch();
  return {
    again: () => {
      seen = '';
      later();
    },
    end: () => {
      observer?.disconnect();
      cancelAnimationFrame(frame);
    },
  };
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

/** Equal where nothing has changed since; a table may be wider than the screen that holds it. */
function sizesOf(around: HTMLElement, screen: HTMLElement): string {
  const { clientWidth, clientHeight, scrollWidth, scrollHeight } = around;
  const { width, height } = screen.getBoundingClientRect();
  return [clientWidth, clientHeight, scrollWidth, scrollHeight, width, height].join(' ');
}

/** The least size as a share of the usual one; 1 where the style sheet leaves no choice. */
function leastOf(screen: HTMLElement): number {
  const style = getComputedStyle(screen);
  const size = (name: string) => Number.parseFloat(style.getPropertyValue(name)) || 1;
  return Math.min(1, size('--least') / size('--usual'));
}
