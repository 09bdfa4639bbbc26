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
  // What reads a link comes in parts, each of which may fail to.
  return readLink(fragment, locale).catch(() => unread('link'));
}

async function readLink(fragment: string, locale: string): Promise<First> {
  const { decodeLink } = await import('../../scenario/link/decodeLink.ts');
  const opened = await decodeLink(fragment);
  if (opened.kind === 'refused') {
    const { placedRefusal } = await import('../../present/placedRefusal.ts');
    const sentence = opened.problems
      .slice(0, 1)
      .map((problem) => placedRefusal(problem, opened.document, locale))
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
    const reading = await import('./storedDocuments.ts').catch(() => undefined);
    if (!reading) return unread('storage');
    const problem = await reading.recoverAsides(parts, asides);
    return { ...(await reading.openStored(storage, id)), problem };
  } catch (error) {
    return { ...example, problem: storageProblem(error) };
  }
}

const unread = (from: 'link' | 'storage'): First => ({
  ...example,
  news: { kind: 'unread', from },
});
