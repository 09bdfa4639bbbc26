import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { useTermTarget } from './useTermTarget.ts';

export interface Definition {
  readonly term: string;
  readonly definition: ReactNode;
}

export interface TermNoteProps {
  readonly definitionOf: (id: string) => Definition | undefined;
}

const noteId = 'term-note';
const gap = 6;

/** As other notes look; in a style sheet of its own it would cost more than it says. */
const panel = {
  position: 'fixed',
  inset: 'auto',
  inlineSize: 'max-content',
  maxInlineSize: 'min(20rem, calc(100vw - 1rem))',
  margin: 0,
  padding: 'var(--space-3) var(--space-4)',
  border: '1px solid var(--line)',
  borderRadius: 'var(--radius-m)',
  background: 'var(--card)',
  boxShadow: 'var(--shadow-float)',
  color: 'var(--ink)',
  fontSize: 'var(--text-m)',
} as const;

/** The definition of the word that is pointed at, focused or touched; one for the whole page. */
export function TermNote({ definitionOf }: TermNoteProps) {
  const note = useRef<HTMLDivElement>(null);
  const target = useTermTarget(noteId);
  const found = target === null ? undefined : definitionOf(target.dataset['term'] ?? '');
  useLayoutEffect(() => {
    const { current } = note;
    if (!current || !target || !found) return undefined;
    // The control itself is described: a word within a label has none of its own.
    const described = target.matches('button') ? target : target.querySelector('input');
    described?.setAttribute('aria-describedby', noteId);
    if ('showPopover' in current) current.showPopover();
    place(current, target);
    return () => {
      described?.removeAttribute('aria-describedby');
      if ('hidePopover' in current && current.matches(':popover-open')) current.hidePopover();
    };
  }, [target, found]);
  return (
    <div ref={note} id={noteId} role="tooltip" popover="manual" style={panel}>
      {found ? (
        <>
          <strong>{found.term}</strong> {found.definition}
        </>
      ) : null}
    </div>
  );
}

/** Under the word, or above it where there is no room; never beyond the sides. */
function place(note: HTMLElement, word: HTMLElement): void {
  const at = word.getBoundingClientRect();
  const room = document.documentElement.clientWidth - note.offsetWidth - gap;
  const isBelow = at.bottom + note.offsetHeight + gap <= globalThis.innerHeight;
  note.style.left = `${Math.max(gap, Math.min(at.left, room))}px`;
  note.style.top = `${isBelow ? at.bottom + gap : Math.max(gap, at.top - note.offsetHeight - gap)}px`;
}
