import { render } from '@testing-library/react';
import { useLayoutEffect, useRef } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { useShortcuts } from '../../src/app/useShortcuts.ts';
import { useUndoKeys } from '../../src/app/useUndoKeys.ts';
import { useStageKeys } from '../../src/features/presenting/useStageKeys.ts';

const heard = vi.fn<(what: string) => void>();
const tell = (what: string) => (): void => heard(what);
const shortcuts = { p: tell('present') };
const [undo, redo] = [tell('undo'), tell('redo')];
const steps = {
  next: tell('next'),
  previous: tell('previous'),
  first: tell('first'),
  last: tell('last'),
  up: tell('up'),
  down: tell('down'),
};

function Page() {
  const stage = useRef<HTMLDivElement>(null);
  useShortcuts(shortcuts);
  useUndoKeys(undo, redo);
  useStageKeys(stage, steps);
  return <div ref={stage} />;
}

/** Presses a key when the page stands and before it is painted: effects that wait for the paint have not run. */
function PressedAtOnce({ pressed }: { readonly pressed: KeyboardEventInit }) {
  useLayoutEffect(() => {
    document.body.dispatchEvent(new KeyboardEvent('keydown', { ...pressed, bubbles: true }));
  }, [pressed]);
  return <Page />;
}

describe('a key that is pressed in the frame in which the page is drawn', () => {
  it.each([
    ['present', { key: 'p' }],
    ['undo', { key: 'z', ctrlKey: true }],
    ['redo', { key: 'y', ctrlKey: true }],
    ['next', { key: 'ArrowRight' }],
  ])('is heard: %s', (what, pressed) => {
    heard.mockClear();
    render(<PressedAtOnce pressed={pressed} />);
    expect(heard.mock.calls).toEqual([[what]]);
  });
});
