import { type RefObject, useLayoutEffect, useRef } from 'react';

/** An element that grows with what it holds and does not shrink again, so that nothing under it jumps up. */
export function useHeldHeight<Held extends HTMLElement>(): RefObject<Held | null> {
  const held = useRef<Held>(null);
  useLayoutEffect(() => {
    const element = held.current;
    if (element === null || typeof ResizeObserver === 'undefined') return undefined;
    let width = 0;
    const observer = new ResizeObserver(([entry]) => {
      const box = entry?.contentRect;
      if (box === undefined) return;
      const isSameWidth = Math.abs(box.width - width) < 1;
      width = box.width;
      if (!isSameWidth) release(element);
      element.style.minBlockSize = `${element.offsetHeight}px`;
    });
    element.dataset.held = '';
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return held;
}

/** Lets go of an element and of what is held within it: under another width all of that has another height. */
function release(element: HTMLElement): void {
  for (const held of [element, ...element.querySelectorAll<HTMLElement>('[data-held]')]) {
    held.style.minBlockSize = '';
  }
}
