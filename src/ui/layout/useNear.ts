import { type RefObject, startTransition, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { whenIdle } from '../whenIdle.ts';

/** How far outside the screen a part is drawn already, so that it is there when one scrolls to it. */
const margin = '75% 0px';

/** After so much time a page that was opened is at rest, milliseconds. */
const restMs = 4_000;

/**
 * Whether a part of the page has to be drawn: it is near the screen, or the page is printed or searched, or it has
 * been open for a while and is idle, so that nothing is missing where somebody saves it as a whole. Once drawn it
 * stays.
 */
export function useNear<Place extends Element>(): readonly [RefObject<Place | null>, boolean] {
  const place = useRef<Place>(null);
  const [isNear, setIsNear] = useState(typeof IntersectionObserver === 'undefined');
  useEffect(() => {
    const { current } = place;
    if (isNear || current === null) return undefined;
    const draw = (): void => startTransition(() => setIsNear(true));
    const drawToPrint = (): void => flushSync(() => setIsNear(true));
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) draw();
      },
      { rootMargin: margin },
    );
    observer.observe(current);
    let takeBack = (): void => undefined;
    const timer = setTimeout(() => {
      takeBack = whenIdle(draw);
    }, restMs);
    const drawToSearch = (event: KeyboardEvent): void => {
      if (isSearch(event)) draw();
    };
    addEventListener('beforeprint', drawToPrint);
    addEventListener('keydown', drawToSearch);
    return () => {
      observer.disconnect();
      clearTimeout(timer);
      takeBack();
      removeEventListener('beforeprint', drawToPrint);
      removeEventListener('keydown', drawToSearch);
    };
  }, [isNear]);
  return [place, isNear];
}

/** The keys with which browsers search a page. */
function isSearch({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return key === 'F3' || ((ctrlKey || metaKey) && key.toLowerCase() === 'f');
}
