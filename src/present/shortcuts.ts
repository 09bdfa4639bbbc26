/** A key and what it does, as the sheet of keys tells it. */
export interface Shortcut {
  readonly id: string;
  /** Keys as they are printed, pressed together. */
  readonly keys: readonly string[];
  readonly what: string;
}

export interface ShortcutGroup {
  readonly title: string;
  readonly shortcuts: readonly Shortcut[];
}

export const keysTitle = 'Keyboard shortcuts';

/** @param modifier "Ctrl", or "⌘" on a Mac */
export function shortcutGroups(modifier: string): readonly ShortcutGroup[] {
  return [
    {
      title: 'Anywhere',
      shortcuts: [
        { id: 'find', keys: ['/'], what: 'Find an assumption' },
        { id: 'undo', keys: [modifier, 'Z'], what: 'Undo' },
        { id: 'redo', keys: [modifier, 'Shift', 'Z'], what: 'Redo' },
        { id: 'present', keys: ['p'], what: 'Present: one finding per screen' },
        { id: 'paste', keys: [modifier, 'V'], what: 'Open a copied scenario (JSON)' },
        { id: 'keys', keys: ['?'], what: 'These shortcuts' },
        { id: 'close', keys: ['Esc'], what: 'Close what is open' },
      ],
    },
    {
      title: 'In a number field',
      shortcuts: [
        { id: 'step', keys: ['↑', '↓'], what: 'One step up or down' },
        { id: 'leap', keys: ['Shift', '↑', '↓'], what: 'Ten steps up or down' },
        { id: 'commit', keys: ['Enter'], what: 'Accept the figure, as one undo step' },
      ],
    },
    {
      title: 'On a slider',
      shortcuts: [
        { id: 'slide', keys: ['←', '→'], what: 'One step down or up' },
        { id: 'page', keys: ['Page ↑', 'Page ↓'], what: 'Larger steps' },
        { id: 'ends', keys: ['Home', 'End'], what: 'Either end' },
      ],
    },
    {
      title: 'While presenting',
      shortcuts: [
        { id: 'steps', keys: ['←', '→'], what: 'The previous or next screen' },
        { id: 'space', keys: ['Space'], what: 'The next screen' },
        { id: 'outer', keys: ['Home', 'End'], what: 'The first or the last screen' },
        { id: 'leave', keys: ['Esc'], what: 'Back to where you were' },
      ],
    },
    {
      title: 'In a menu or a row of choices',
      shortcuts: [{ id: 'choose', keys: ['↑', '↓'], what: 'The previous or next one' }],
    },
  ];
}
