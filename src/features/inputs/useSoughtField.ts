import { type RefObject, useEffect } from 'react';

/** A field that somebody asks for elsewhere on the page. */
export interface SoughtField {
  readonly path: string;
}

/** Frames to wait for a field that is still being fetched and drawn. */
const mostFrames = 120;

/** Focuses the sought field as soon as it stands below the root, and brings it into view. */
export function useSoughtField(
  root: RefObject<HTMLElement | null>,
  sought: SoughtField | null,
): void {
  useEffect(() => {
    if (sought === null) return;
    const id = `field-${sought.path.replaceAll('.', '-')}`;
    let frames = 0;
    let next = 0;
    const look = (): void => {
      const field = root.current?.querySelector<HTMLElement>(`[id="${id}"]`);
      frames += 1;
      if (field) {
        field.focus({ preventScroll: true });
        field.scrollIntoView({ block: 'center' });
      } else if (frames < mostFrames) {
        next = requestAnimationFrame(look);
      }
    };
    next = requestAnimationFrame(look);
    return () => cancelAnimationFrame(next);
  }, [root, sought]);
}
