import { useEffect, useRef, useState } from 'react';

/**
 * Asks for the whole screen while it is used; where the browser has none or refuses, the window has to do.
 *
 * @param onLeft  told when the person leaves the full screen by the browser's own means
 * @returns whether that is settled: what is to lie on top must be opened after it
 */
export function useFullScreen(onLeft: () => void): boolean {
  const [isSettled, setIsSettled] = useState(() => !canAsk());
  const latest = useRef(onLeft);
  useEffect(() => {
    latest.current = onLeft;
  }, [onLeft]);
  useEffect(() => {
    if (!canAsk()) return undefined;
    const { documentElement: root } = document;
    let isOver = false;
    let isEntered = false;
    const leave = (): void => {
      if (document.fullscreenElement === root)
        void document.exitFullscreen().catch(() => undefined);
    };
    const onChange = (): void => {
      if (isEntered && document.fullscreenElement === null) latest.current();
    };
    const enter = async (): Promise<void> => {
      try {
        await root.requestFullscreen({ navigationUI: 'hide' });
        isEntered = true;
        if (isOver) leave();
      } catch {
        // Refused: the window has to do.
      }
      setIsSettled(true);
    };
    void enter();
    document.addEventListener('fullscreenchange', onChange);
    return () => {
      isOver = true;
      document.removeEventListener('fullscreenchange', onChange);
      if (isEntered) leave();
    };
  }, []);
  return isSettled;
}

/** A page that fills the screen already is left alone. */
function canAsk(): boolean {
  return document.fullscreenEnabled && document.fullscreenElement === null;
}
