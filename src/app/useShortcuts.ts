import { useLayoutEffect } from 'react';

/** Where letters are typed, a single key is a letter. */
const typedIn = 'input:not([type=radio], [type=checkbox], [type=range]), textarea, select';

/** What single keys do; keys that are held with Ctrl, Cmd or Alt belong to the browser. */
export type Shortcuts = Readonly<Record<string, () => void>>;

/** Listens for single keys outside of text boxes and open dialogs. */
export function useShortcuts(shortcuts: Shortcuts): void {
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      const { target } = event;
      if (target instanceof Element && target.closest(`${typedIn}, dialog[open]`)) return;
      const act = shortcuts[event.key];
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [shortcuts]);
}

/** The key that goes with letters on this machine. */
export function modifierKey(platform: string): string {
  return /mac|iphone|ipad/i.test(platform) ? '⌘' : 'Ctrl';
}
