import { type RefObject, startTransition, useEffect, useState } from 'react';

const rest = 400;

/**
 * The value at once while the element is on the screen, else once it has rested: nobody sees the hundreds of
 * cells below the fold follow a drag, but everybody would feel it.
 */
export function useWhileSeen<Value>(value: Value, element: RefObject<Element | null>): Value {
  const [isSeen, setIsSeen] = useState(true);
  const [rested, setRested] = useState(() => value);
  useEffect(() => {
    const { current } = element;
    if (!current || typeof IntersectionObserver === 'undefined') return undefined;
    const observer = new IntersectionObserver((entries) => {
      setIsSeen(entries.some(({ isIntersecting }) => isIntersecting));
    });
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  useEffect(() => {
    const timer = setTimeout(() => startTransition(() => setRested(() => value)), rest);
    return () => clearTimeout(timer);
  }, [value]);
  return isSeen ? value : rested;
}
