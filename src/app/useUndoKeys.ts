import { useLayoutEffect } from 'react';

const typedIn = 'input:not([type]), input[type=text], input[type=search], textarea';

/**
 * Ctrl or Cmd with Z, Shift+Z and Y. In a text box with typing that is not settled yet, the keys belong to the
 * browser, which takes the typing back letter by letter.
 */
export function useUndoKeys(undo: () => void, redo: () => void): void {
  useLayoutEffect(() => {
    let unsettled: EventTarget | null = null;
    const onInput = (event: Event): void => {
      unsettled = event.target;
    };
    const onSettled = (): void => {
      unsettled = null;
    };
    const onKeyDown = (event: KeyboardEvent): void => {
      const step = stepOf(event);
      if (!step || event.defaultPrevented) return;
      const { target } = event;
      const isTyping = target instanceof Element && target.matches(typedIn) && target === unsettled;
      if (isTyping) return;
      event.preventDefault();
      (step === 'undo' ? undo : redo)();
    };
    document.addEventListener('input', onInput);
    document.addEventListener('change', onSettled);
    document.addEventListener('focusin', onSettled);
    document.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('input', onInput);
      document.removeEventListener('change', onSettled);
      document.removeEventListener('focusin', onSettled);
      document.removeEventListener('keydown', onKeyDown);
    };
  }, [undo, redo]);
}

function stepOf(event: KeyboardEvent): 'undo' | 'redo' | undefined {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return undefined;
  const key = event.key.toLowerCase();
  if (key === 'z') return event.shiftKey ? 'redo' : 'undo';
  return key === 'y' ? 'redo' : undefined;
}
