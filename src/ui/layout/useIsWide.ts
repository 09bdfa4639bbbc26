import { useMatches } from './useMatches.ts';

/** Whether inputs and results fit side by side. Without a screen to ask (tests) they do. */
export function useIsWide(): boolean {
  return useMatches('(min-width: 62.5em)');
}
