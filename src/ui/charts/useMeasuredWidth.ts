import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** Wide enough to draw on where nothing can be measured: a test, a hidden tab, paper. */
const unmeasured = { width: 640, scale: 1 } as const;

/** Pixels of the text that drawings are laid out for. */
const usualText = 16;

type Measured = { readonly width: number; readonly scale: number };

/**
 * The width of an element, before the first paint and after every resize, and how many times the usual size the
 * person's browser writes: a drawing takes its texts and their room that much larger.
 */
export function useMeasuredWidth(): readonly [
  ref: RefObject<HTMLDivElement | null>,
  width: number,
  scale: number,
] {
  const ref = useRef<HTMLDivElement>(null);
  const [{ width, scale }, setMeasured] = useState<Measured>(unmeasured);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = (): void => setMeasured((before) => kept(before, measured(element)));
    measure();
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width, scale];
}

function measured(element: HTMLElement): Measured {
  const root = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return {
    width: Math.floor(element.clientWidth) || unmeasured.width,
    scale: root > 0 ? root / usualText : unmeasured.scale,
  };
}

/** The same object where nothing has changed, so that nothing is drawn again. */
function kept(before: Measured, now: Measured): Measured {
  return before.width === now.width && before.scale === now.scale ? before : now;
}
