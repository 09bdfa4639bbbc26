import { isLink } from '../../scenario/link/linkFormat.ts';
import type { Scenario } from '../../schema/scenario.ts';
import type { DeskStart } from './desk.ts';
import { type DocumentStorage, storageProblem } from './documentStorage.ts';
import type { PageAddress } from './pageAddress.ts';

/** What the page begins with; without a scenario it is the example. */
export interface First extends DeskStart {
  readonly scenario?: Scenario;
}

export interface FirstParts {
  readonly storage: DocumentStorage;
  readonly address: PageAddress;
  readonly newId: () => string;
  /** Of the figures in a refusal. */
  readonly locale: string;
}

const example = { arrival: { kind: 'example' } } as const;

/** The link in the address, else the document that was last on this page, else the example. */
export async function openFirst(parts: FirstParts): Promise<First> {
  const fragment = parts.address.fragment();
  if (!isLink(fragment)) return openLast(parts);
  const linked = await openLink(fragment, parts.locale);
  if (linked.scenario) return linked;
  const last = await openLast(parts);
  return { ...last, news: linked.news };
}

/** The scenario of a link, as a visit, or why there is none, in the locale's figures. */
export async function openLink(fragment: string, locale: string): Promise<First> {
  const reading = await fetched(() => import('../../scenario/link/decodeLink.ts'));
  if (!reading) return unread('link');
  const opened = await reading.decodeLink(fragment);
  if (opened.kind === 'refused') {
    const telling = await fetched(() => import('../../present/placedRefusal.ts'));
    if (!telling) return unread('link');
    const sentence = opened.problems
      .slice(0, 1)
      .map((problem) => telling.placedRefusal(problem, opened.document, locale))
      .join('');
    return { ...example, news: { kind: 'refusedLink', sentence } };
  }
  const { scenario } = opened;
  const visit =
    opened.kind === 'newer' ? { ...opened, from: 'newer' as const } : { from: 'link' as const };
  return { scenario, arrival: { kind: 'visit', visit } };
}

/** @param parts  a storage that does not answer is a blocked one */
export async function openLast(parts: FirstParts): Promise<First> {
  const { storage, address } = parts;
  try {
    const asides = await storage.laidAside();
    const id = address.documentId() ?? (await storage.last());
    if (asides.length === 0 && id === undefined) return example;
    // What reads documents comes with the schema: a first visit does without.
    const reading = await fetched(() => import('./storedDocuments.ts'));
    if (!reading) return unread('storage');
    const problem = await reading.recoverAsides(parts, asides);
    return { ...(await reading.openStored(storage, id)), problem };
  } catch (error) {
    return { ...example, problem: storageProblem(error) };
  }
}

/** A part of the program; undefined where it does not come. */
async function fetched<Part>(fetch: () => Promise<Part>): Promise<Part | undefined> {
  return fetch().catch(() => undefined);
}

const unread = (from: 'link' | 'storage'): First => ({
  ...example,
  news: { kind: 'unread', from },
});
