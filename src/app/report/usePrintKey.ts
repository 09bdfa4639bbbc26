import { useEffect, useRef } from 'react';

/**
 * Holds Ctrl+P (Cmd+P) until the report is there, so that it is printed and not the page as it happens to stand.
 * The report is fetched as soon as a hand reaches for the first of the two keys.
 *
 * @param isThere whether the report answers to the browser by itself
 * @param fetched settles once the report's file is here, or cannot be had: then the page is printed
 * @param want    has the report mounted
 */
export function usePrintKey(
  isThere: boolean,
  fetched: () => Promise<unknown>,
  want: () => void,
): void {
  const isHeld = useRef(false);
  const latest = useRef({ fetched, want });
  useEffect(() => {
    latest.current = { fetched, want };
  }, [fetched, want]);
  useEffect(() => {
    if (isThere) {
      printIf(isHeld);
      return undefined;
    }
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key === 'Control' || event.key === 'Meta') latest.current.want();
      if (!isPrintKey(event)) return;
      event.preventDefault();
      isHeld.current = true;
      latest.current.want();
      void latest.current.fetched().catch(() => printIf(isHeld));
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [isThere]);
}

function isPrintKey({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  return key.toLowerCase() === 'p' && (ctrlKey || metaKey) && !altKey && !shiftKey;
}

function printIf(isHeld: { current: boolean }): void {
  if (isHeld.current) print();
  isHeld.current = false;
}
