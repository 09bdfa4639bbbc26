import { Fragment, type ReactNode, useLayoutEffect, useRef } from 'react';
import type { TermTarget } from './termTarget.ts';
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

/** The definition of the word that is pointed at, focused or touched, or of those in a field's name; one for the whole page. */
export function TermNote({ definitionOf }: TermNoteProps) {
  const note = useRef<HTMLDivElement>(null);
  const target = useTermTarget(noteId);
  const ids = new Set(target?.words.map(({ dataset }) => dataset['term'] ?? ''));
  const found = [...ids].flatMap((id) => definitionOf(id) ?? []);
  const isFound = found.length > 0;
  useLayoutEffect(() => {
    const { current } = note;
    if (!current || !target || !isFound) return undefined;
    describe(target.control, true);
    if ('showPopover' in current) current.showPopover();
    place(current, target);
    return () => {
      describe(target.control, false);
      if ('hidePopover' in current && current.matches(':popover-open')) current.hidePopover();
    };
  }, [target, isFound]);
  return (
    <div ref={note} id={noteId} role="tooltip" popover="manual" style={panel}>
      {found.map(({ term, definition }, index) => (
        <Fragment key={term}>
          {index > 0 ? <br /> : null}
          <strong>{term}</strong> {definition}
        </Fragment>
      ))}
    </div>
  );
}

/** Adds the note to what a control is described by, or takes it away; what else describes it stays. */
function describe(control: HTMLElement | null, isOn: boolean): void {
  const others = (control?.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .filter((id) => id !== '' && id !== noteId);
  const ids = isOn ? [...others, noteId] : others;
  if (ids.length > 0) control?.setAttribute('aria-describedby', ids.join(' '));
  else control?.removeAttribute('aria-describedby');
}

/**
 * Under the word, or above it where there is no room; never beyond the sides. Over a field that is about to be
 * filled in the note stands above, so that it hides neither its box nor its slider.
 */
function place(note: HTMLElement, { words: [word], field }: TermTarget): void {
  if (!word) return;
  const at = word.getBoundingClientRect();
  const under = Math.max(at.bottom, field?.getBoundingClientRect().bottom ?? 0) + gap;
  const over = at.top - note.offsetHeight - gap;
  const room = document.documentElement.clientWidth - note.offsetWidth - gap;
  const isUnder = field ? over < gap : under + note.offsetHeight <= globalThis.innerHeight;
  note.style.left = `${Math.max(gap, Math.min(at.left, room))}px`;
  note.style.top = `${isUnder ? under : Math.max(gap, over)}px`;
}
