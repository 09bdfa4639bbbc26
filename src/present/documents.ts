import type { DeskState, News, Visit } from '../scenario/documents/deskState.ts';
import type { ShelfEntry } from '../scenario/documents/shelf.ts';
import { capitalised, listOf, plural } from './phrases.ts';

/** Why nothing is kept, and what a person can do about it. */
export const storageSentences: Readonly<Record<NonNullable<DeskState['problem']>, string>> = {
  full: 'The browser’s storage for this page is full, so your changes are not kept. You can go on working; download the scenario, or delete others, before you leave.',
  blocked:
    'The browser lets this page keep nothing (a private window, or storage switched off), so your changes will be lost when you leave. You can go on working; download the scenario to keep it.',
};

/** Why something cannot be done with a scenario of the list. */
export const changedElsewhere =
  'This scenario was changed, damaged or deleted in the meantime. The list shows how it is now.';

const mostNamed = 4;

/** What is special about a scenario that is looked at. */
export function visitSentences(visit: Visit): readonly string[] {
  const own = 'Nothing of yours is touched; your first change makes a copy that is yours.';
  if (visit.from === 'link') return ['You are looking at a scenario from a link.', own];
  const { version, leftOut, hasOwnDefaults } = visit;
  const format = hasOwnDefaults ? '' : ` (format ${version})`;
  return [
    `This scenario was made by a newer version of this program${format}. It is shown as far as this version understands it; the original stays as it is.`,
    ...(hasOwnDefaults ? [ownDefaults] : []),
    ...leftOutSentences(leftOut),
    own,
  ];
}

const ownDefaults =
  'Its link holds only what differs from the newer version’s defaults. All else stands at this version’s defaults, so the figures can differ from those it was made with. Reload the page to update it, then open the link again.';

function leftOutSentences(leftOut: readonly string[]): readonly string[] {
  if (leftOut.length === 0) return [];
  const more = leftOut.length - mostNamed;
  const named = [...leftOut.slice(0, mostNamed), ...(more > 0 ? [`${more} more`] : [])];
  return [`Left out: ${plural(leftOut.length, 'part')} (${listOf(named)}).`];
}

export function newsSentence(news: News): string {
  switch (news.kind) {
    case 'forkedHere':
      return `“${news.name}” was changed in another tab at the same time. Nothing is lost: this tab goes on with your version as “${news.copy}”, and the other one is in your scenarios.`;
    case 'forkedElsewhere':
      return `“${news.name}” was changed in another tab at the same time. Nothing is lost: that version is kept as “${news.copy}” in your scenarios, and this tab goes on with yours.`;
    case 'removedElsewhere':
      return `“${news.name}” was deleted in another tab. It is still on this page; your next change keeps it as a new scenario.`;
    case 'broken':
      return `${news.name === '' ? 'The scenario that was last open' : `“${news.name}”`} is damaged and cannot be opened. It was set aside in your scenarios, where you can download what is left of it; the others are untouched.`;
    case 'refusedLink':
      return `The scenario in the link was not opened. ${news.sentence}${/[.!?]$/.test(news.sentence) ? '' : '.'} Your own scenarios are unchanged.`;
    case 'unread':
      return unreadSentences[news.from];
    case 'changeWaits':
      return 'Your change is not on the page yet, as a part of the page did not load. It will be made with your next one, once the network is back.';
    case 'kept':
      return `“${news.name}” is now yours, with your change; what you were looking at stays as it was.`;
  }
}

const unreadSentences = {
  link: 'The scenario in the link was not opened, as a part of the page did not load. Open the link again when the network is back.',
  storage:
    'The scenario that was last open is not on the page, as a part of the page did not load. It is untouched: reload the page when the network is back.',
} as const;

/** What a scenario is called that has lost its name. */
export const unnamed = 'A damaged scenario';

/** "Open now · saved Nov 22, 2026, 8:54 PM" */
export function savedText(
  { kind, savedAt }: Pick<ShelfEntry, 'kind' | 'savedAt'>,
  isOpen: boolean,
  locale: string,
): string {
  const saved = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const when = savedAt > 0 ? `saved ${saved.format(savedAt)}` : '';
  const what = {
    sound: isOpen ? 'on the page' : '',
    newer: 'made by a newer version, for viewing only',
    broken: 'damaged: can be downloaded, not opened',
  }[kind];
  return capitalised([what, when].filter((part) => part !== '').join(' · '));
}

const fewCharacters = 1_200;

/** Whether a link is short enough for a picture that a phone reads at arm's length. */
export function isPictureSized(link: string): boolean {
  return link.length < fewCharacters;
}

/** What a link carries and how long it is. */
export function linkSentence(link: string, locale: string): string {
  const length = new Intl.NumberFormat(locale).format(link.length);
  return `${length} characters. The whole scenario is in the part after “#”, which browsers never send to a server. Names of plans and kinds of incident are part of it.`;
}
