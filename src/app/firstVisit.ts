import { isRemembered } from './theme.ts';

/** In whose way of writing figures the answer of the example stands in the page's file. */
export const writtenFor = 'en-US';

/**
 * Whether the example is what the page will show, as it stands in its file: no link, no entry of the history, and
 * nobody has been here with this browser. Every visit leaves a theme.
 */
export function isFirstVisit(): boolean {
  return (
    location.hash === '' &&
    history.state === null &&
    navigator.language === writtenFor &&
    !isRemembered()
  );
}

/** Shows what answers a first visit. */
export function showFirstAnswer(root: HTMLElement): void {
  for (const part of root.querySelectorAll<HTMLElement>('[data-first-visit]')) part.hidden = false;
}
