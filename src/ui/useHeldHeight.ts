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
      if (!isSameWidth) element.style.minBlockSize = '';
      element.style.minBlockSize = `${element.offsetHeight}px`;
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return held;
}
