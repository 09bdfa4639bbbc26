import { type RefObject, useLayoutEffect, useRef } from 'react';

/** An element that grows with what it holds and does not shrink again, so that nothing under it jumps up. */
export function useHeldHeight<Held extends HTMLElement>(): RefObject<Held | null> {
  const held = useRef<Held>(null);
  useLayoutEffect(() => {
    const element = held.current;
    if (element === null || typeof ResizeObserver === 'undefined') return undefined;
    let width = 0;
    let frame = 0;
    const hold = (): void => {
      element.style.minBlockSize = `${element.offsetHeight}px`;
    };
    const observer = new ResizeObserver(([entry]) => {
      const box = entry?.contentRect;
      if (box === undefined) return;
      const isSameWidth = Math.abs(box.width - width) < 1;
      width = box.width;
      if (isSameWidth) {
        hold();
        return;
      }
      // In the next frame: what is let go of within it would be measured again in this one, in a loop.
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        release(element);
        hold();
      });
    });
    element.dataset.held = '';
    observer.observe(element);
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
    };
  }, []);
  return held;
}

/** Lets go of an element and of what is held within it: under another width all of that has another height. */
function release(element: HTMLElement): void {
  for (const held of [element, ...element.querySelectorAll<HTMLElement>('[data-held]')]) {
    held.style.minBlockSize = '';
  }
}
