import { fieldOf, isTyping, type TermTarget, wordAt } from './termTarget.ts';

/** How long the pointer or the focus rests on a word before it is explained, and how long it may be off it, milliseconds. */
const before = 300;
const after = 200;

/**
 * Follows which words are to be explained: one with `data-term` that is pointed at, focused or touched, or
 * those in the name of a field that the keyboard reaches. Esc lets go, and so does whatever is done elsewhere;
 * the pointer may move onto the note.
 *
 * @param noteId  id of the element that explains them
 * @returns what ends it
 */
export function watchTerms(noteId: string, show: (target: TermTarget | null) => void): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  let timer = 0;
  let asked: TermTarget | null = null;
  let pointer = '';
  let isByKey = false;
  const place = pointerPlace();
  const turnTo = (next: TermTarget | null, delay: number): void => {
    asked = next;
    clearTimeout(timer);
    timer = window.setTimeout(() => show(next), delay);
  };
  const onPointerOver = ({ target, pointerType, clientX, clientY }: PointerEvent): void => {
    // What the keyboard scrolls under a pointer at rest is not pointed at.
    if (pointerType === 'touch' || (isByKey && place.is(clientX, clientY))) return;
    if (target instanceof Element && target.closest(`[id="${noteId}"]`)) clearTimeout(timer);
    else turnTo(wordAt(target), wordAt(target) ? before : after);
  };
  const onPointerDown = ({ pointerType }: PointerEvent): void => {
    pointer = pointerType;
    isByKey = false;
  };
  const onFocus = ({ target }: FocusEvent): void => {
    if (!(target instanceof Element) || !target.matches(':focus-visible')) return;
    const word = wordAt(target);
    if (word) turnTo(word, 0);
    else turnTo(isByKey ? fieldOf(target) : null, before);
  };
  const onClick = (event: MouseEvent): void => {
    const word = wordAt(event.target);
    // A finger that asks what a word means does not want the keyboard as well.
    if (pointer === 'touch' && word?.isInLabelOfBox) event.preventDefault();
    turnTo(word, 0);
  };
  const onKey = (event: KeyboardEvent): void => {
    isByKey = true;
    if (event.key === 'Escape' || isTyping(event)) turnTo(null, 0);
  };
  const onScroll = (): void => {
    // A field that the keyboard reaches comes into view first.
    const isComing = asked?.field !== undefined && asked.field === document.activeElement;
    if (isComing) show(null);
    turnTo(isComing ? asked : null, isComing ? before : 0);
  };
  // Asked for before this part had come.
  if (wordAt(document.activeElement)) turnTo(wordAt(document.activeElement), 0);
  document.addEventListener('pointerover', onPointerOver, { signal });
  document.addEventListener('pointermove', place.note, { signal, passive: true });
  document.addEventListener('pointerdown', onPointerDown, { signal, capture: true });
  document.addEventListener('focusin', onFocus, { signal });
  document.addEventListener('click', onClick, { signal });
  document.addEventListener('keydown', onKey, { signal, capture: true });
  document.addEventListener('scroll', onScroll, { signal, capture: true, passive: true });
  return () => {
    clearTimeout(timer);
    listening.abort();
  };
}

/** Where the pointer was moved to last. */
function pointerPlace() {
  let [x, y] = [Number.NaN, Number.NaN];
  return {
    note: ({ clientX, clientY }: PointerEvent): void => {
      [x, y] = [clientX, clientY];
    },
    is: (clientX: number, clientY: number): boolean => clientX === x && clientY === y,
  };
}
