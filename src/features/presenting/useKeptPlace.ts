import { useEffect } from 'react';

/** Leaves the page below scrolled as it was, also once the browser has left its full screen. */
export function useKeptPlace(): void {
  useEffect(() => {
    const page = document.documentElement;
    const { scrollTop } = page;
    const restore = (): void => {
      page.scrollTop = scrollTop;
    };
    return () => {
      restore();
      document.addEventListener('fullscreenchange', () => requestAnimationFrame(restore), {
        once: true,
        signal: AbortSignal.timeout(2000),
      });
    };
  }, []);
}
