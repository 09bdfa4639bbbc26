/** What is to be explained, and where. */
export interface TermTarget {
  /** The words, in their order; the note stands at the first. */
  readonly words: readonly HTMLElement[];
  /** The control that is described meanwhile: a word within a label has none of its own. */
  readonly control: HTMLElement | null;
  /** Set where the keyboard reached a field that is called by the words. */
  readonly field?: Element;
  /** Whether a click on the word goes on to a box that is typed into or chosen from. */
  readonly isInLabelOfBox?: boolean;
}

const marked = '[data-term]';

/** The word that something stands in or is. */
export function wordAt(at: EventTarget | null): TermTarget | null {
  const word = at instanceof Element ? at.closest<HTMLElement>(marked) : null;
  if (!word) return null;
  const control = word.matches('button') ? word : word.querySelector('input');
  const labelled = word.closest('label')?.control ?? null;
  const isInLabelOfBox = labelled !== null && !labelled.matches('[type="checkbox"]');
  return { words: [word], control, isInLabelOfBox };
}

/**
 * The words in what a control is called and described by; those that can be focused have their own turn. A
 * slider has the words of the box beside it.
 */
export function fieldOf(control: Element): TermTarget | null {
  const box = document.getElementById(control.getAttribute('data-box') ?? '') ?? control;
  const labels = 'labels' in box ? [...((box.labels as NodeList | null) ?? [])] : [];
  const said = [box, control].flatMap((each) =>
    (each.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .flatMap((id) => document.getElementById(id) ?? []),
  );
  const words = [control, ...labels, ...said].flatMap((part) => [
    ...(part as Element).querySelectorAll<HTMLElement>(`${marked}:not(button)`),
  ]);
  const isFound = words.length > 0 && control instanceof HTMLElement;
  return isFound ? { words: [...new Set(words)], control, field: control } : null;
}

/** Whether two answers to what is asked for are the same, so that the note stays where it is. */
export function isSameQuestion(a: TermTarget | null, b: TermTarget | null): boolean {
  return a?.words[0] === b?.words[0] && a?.field === b?.field;
}

const passing = ['Tab', 'Shift', 'Control', 'Alt', 'Meta'];

/** Whether a key does something in a field, so that what stands over the page is in the way. */
export function isTyping({ key, target }: KeyboardEvent): boolean {
  return (
    target instanceof Element && target.matches('input, select, textarea') && !passing.includes(key)
  );
}
