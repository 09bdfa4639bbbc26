import { type RefObject, useEffect } from 'react';
import { fieldId } from './fieldId.ts';

/**
 * What somebody asks for elsewhere on the page: the field or the group at a path, or, with an empty path, the
 * search over all of them.
 */
export interface SoughtField {
  readonly path: string;
}

/** Id of the box that searches all assumptions. */
export const searchId = 'find-assumption';

/** Frames to wait for a field that is still being fetched and drawn. */
const mostFrames = 120;

/** Focuses the sought field as soon as it stands below the root, and brings it into view. */
export function useSoughtField(
  root: RefObject<HTMLElement | null>,
  sought: SoughtField | null,
): void {
  useEffect(() => {
    if (sought === null) return;
    const { path } = sought;
    const id = path === '' ? searchId : fieldId(path);
    let frames = 0;
    let next = 0;
    const look = (): void => {
      frames += 1;
      const field =
        elementIn(root, `[id="${id}"]`) ?? elementIn(root, `[data-path="${path}"] > summary`);
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

function elementIn(root: RefObject<HTMLElement | null>, selector: string): HTMLElement | null {
  return root.current?.querySelector<HTMLElement>(selector) ?? null;
}
