import { useCallback, useSyncExternalStore } from 'react';

/** Whether the screen is as a media query says. Without a screen to ask (tests) it is. */
export function useMatches(query: string): boolean {
  const subscribe = useCallback(
    (onChange: () => void) => {
      if (typeof globalThis.matchMedia !== 'function') return () => undefined;
      const list = globalThis.matchMedia(query);
      list.addEventListener('change', onChange);
      return () => list.removeEventListener('change', onChange);
    },
    [query],
  );
  const matches = () =>
    typeof globalThis.matchMedia !== 'function' || globalThis.matchMedia(query).matches;
  return useSyncExternalStore(subscribe, matches, () => true);
}
