import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** Wide enough to draw on where nothing can be measured: a test, a hidden tab, paper. */
const unmeasured = 640;

/** The width of an element, before the first paint and after every resize. */
export function useMeasuredWidth(): readonly [RefObject<HTMLDivElement | null>, number] {
  const ref = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState<number>();
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = (): void => setWidth(Math.floor(element.clientWidth) || unmeasured);
    measure();
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width ?? unmeasured];
}
