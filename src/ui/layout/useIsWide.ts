import { useSyncExternalStore } from 'react';

const query = '(min-width: 62.5em)';

/** Whether inputs and results fit side by side. Without a screen to ask (tests) they do. */
export function useIsWide(): boolean {
  return useSyncExternalStore(subscribe, isWide, () => true);
}

function isWide(): boolean {
  return typeof globalThis.matchMedia !== 'function' || globalThis.matchMedia(query).matches;
}

function subscribe(onChange: () => void): () => void {
  if (typeof globalThis.matchMedia !== 'function') return () => undefined;
  const list = globalThis.matchMedia(query);
  list.addEventListener('change', onChange);
  return () => list.removeEventListener('change', onChange);
}
