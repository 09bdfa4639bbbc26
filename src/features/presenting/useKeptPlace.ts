import { useEffect } from 'react';

/** Leaves the page below scrolled as it was, also once the browser has left its full screen. */
export function useKeptPlace(): void {
  useEffect(() => {
    const { scrollX, scrollY } = globalThis;
    const restore = (): void =>
      globalThis.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
    return () => {
      restore();
      document.addEventListener('fullscreenchange', () => requestAnimationFrame(restore), {
        once: true,
        signal: AbortSignal.timeout(2000),
      });
    };
  }, []);
}
