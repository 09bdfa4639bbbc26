import { useEffect, useState } from 'react';

/** How long the pointer rests on a word before it is explained, and how long it may be off it, milliseconds. */
const before = 300;
const after = 200;

/**
 * The element with `data-term` that is pointed at, focused by the keyboard or touched. Esc lets go of it, and
 * so does whatever is done elsewhere; the pointer may move onto the note.
 *
 * @param noteId  id of the element that explains it
 */
export function useTermTarget(noteId: string): HTMLElement | null {
  const [target, setTarget] = useState<HTMLElement | null>(null);
  useEffect(() => {
    let timer = 0;
    const turnTo = (next: HTMLElement | null, delay: number): void => {
      clearTimeout(timer);
      timer = window.setTimeout(() => setTarget(next), delay);
    };
    const onPointerOver = ({ target: at, pointerType }: PointerEvent): void => {
      if (pointerType === 'touch') return;
      if (at instanceof Element && at.closest(`[id="${noteId}"]`)) clearTimeout(timer);
      else turnTo(termAt(at), termAt(at) ? before : after);
    };
    const onFocus = ({ target: at }: FocusEvent): void => {
      if (at instanceof Element && at.matches(':focus-visible')) turnTo(termAt(at), 0);
    };
    const onClick = ({ target: at }: MouseEvent): void => turnTo(termAt(at), 0);
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') turnTo(null, 0);
    };
    const onScroll = (): void => turnTo(null, 0);
    // Asked for before this part had come.
    if (termAt(document.activeElement)) turnTo(termAt(document.activeElement), 0);
    document.addEventListener('pointerover', onPointerOver);
    document.addEventListener('focusin', onFocus);
    document.addEventListener('click', onClick);
    document.addEventListener('keydown', onKey);
    document.addEventListener('scroll', onScroll, { capture: true, passive: true });
    return () => {
      clearTimeout(timer);
      document.removeEventListener('pointerover', onPointerOver);
      document.removeEventListener('focusin', onFocus);
      document.removeEventListener('click', onClick);
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('scroll', onScroll, { capture: true });
    };
  }, [noteId]);
  return target;
}

function termAt(at: EventTarget | null): HTMLElement | null {
  return at instanceof Element ? at.closest<HTMLElement>('[data-term]') : null;
}
