import { isLink } from '../../scenario/link/linkFormat.ts';
import type { Scenario } from '../../schema/scenario.ts';
import type { ScenarioStore } from '../scenarioStore.ts';
import { openChannel } from './channel.ts';
import type { ShelfParts } from './createShelf.ts';
import { createDesk, type Desk } from './desk.ts';
import { idbStorage } from './idbStorage.ts';
import { type First, openFirst, openLast, openLink } from './openFirst.ts';
import { browserAddress } from './pageAddress.ts';
import { newDocumentId } from './sheet.ts';

/** The documents of this browser, and the one that is on the page. */
export interface Documents {
  readonly desk: Desk;
  /** What the list of documents is made of; it comes when it is asked for. */
  readonly shelfParts: ShelfParts;
  /** From a visit back to the document that was last one's own. */
  readonly leaveVisit: () => Promise<void>;
}

export interface OpenedDocuments {
  /** Undefined: the example. */
  readonly scenario: Scenario | undefined;
  /** Keeps what happens in the store from here on. */
  readonly begin: (store: ScenarioStore, example: () => Scenario) => Documents;
}

/** A storage that has not answered by then is treated as blocked: the answer on the page does not wait for it. */
const patience = 3_000;

/** Finds what the page begins with; what is refused is said in the locale's figures. */
export async function openDocuments(locale: string): Promise<OpenedDocuments> {
  const parts = { storage: idbStorage(), address: browserAddress, newId: newDocumentId, locale };
  const first = await Promise.race([openFirst(parts), silence()]);
  return {
    scenario: first.scenario,
    begin: (store, example) => {
      const all = { ...parts, store, channel: openChannel(), now: () => Date.now() };
      const desk = createDesk(all, first);
      const show = ({ scenario, arrival, news }: First): void => {
        desk.open(scenario ?? example(), arrival);
        if (news) desk.tell(news);
      };
      const leaveVisit = async (): Promise<void> => show(await openLast(parts));
      followPage(desk, show, leaveVisit, locale);
      return { desk, shelfParts: { ...all, desk, example }, leaveVisit };
    },
  };
}

async function silence(): Promise<First> {
  await new Promise((resolve) => setTimeout(resolve, patience));
  return { arrival: { kind: 'example' }, problem: 'blocked' };
}

/** Links that are pasted into the open page, and the page's going. */
function followPage(
  desk: Desk,
  show: (first: First) => void,
  leaveVisit: () => Promise<void>,
  locale: string,
): void {
  const onFragment = async (fragment: string): Promise<void> => {
    if (isLink(fragment)) {
      await desk.flush();
      const linked = await openLink(fragment, locale);
      if (linked.scenario) show(linked);
      else {
        browserAddress.show(desk.state().documentId);
        desk.tell(linked.news);
      }
    } else if (fragment === '' && desk.state().visit?.from === 'link') {
      await leaveVisit();
    }
  };
  // A document that is noted in the meantime takes the link out of the address; what was asked for stands here.
  window.addEventListener('hashchange', ({ newURL }) => void onFragment(new URL(newURL).hash));
  window.addEventListener('pagehide', () => desk.layAside());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void desk.flush();
  });
}
