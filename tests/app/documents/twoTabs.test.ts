import * as fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { openRecord } from '../../../src/scenario/documents/openRecord.ts';
import { aScenario } from '../../support/aScenario.ts';
import { aCabinet, type Cabinet } from '../../support/memoryStorage.ts';
import { openTab, put, settled, type Tab } from '../../support/openTab.ts';

/** A busy machine may take several times as long as an idle one. */
vi.setConfig({ testTimeout: 60_000 });

const kinds = [
  'edit',
  'save',
  'undo',
  'redo',
  'example',
  'open',
  'comeBack',
  'reload',
  'renameListed',
  'removeAndPutBack',
] as const;

interface Step {
  readonly tab: number;
  readonly kind: (typeof kinds)[number];
  /** Of the stored documents, the one to open, rename or remove; how often to undo or redo, less one. */
  readonly index: number;
}

const anySteps = (tabs: number) =>
  fc.array(
    fc.record({
      tab: fc.nat(tabs - 1),
      kind: fc.constantFrom(...kinds, 'edit', 'open', 'open', 'undo', 'undo'),
      index: fc.nat(3),
    }),
    { maxLength: 14 },
  );

const headcount = 'organisation.headcount';

/** Every edit sets a figure of its own: what is on a page, and what is stored. */
function peopleOn({ store }: Tab): number {
  return store.scenario().organisation.headcount.typical;
}

function peopleIn(stored: unknown): number | undefined {
  const found = openRecord(stored);
  return found.kind === 'broken'
    ? undefined
    : found.document.scenario?.organisation.headcount.typical;
}

interface Page {
  readonly tab: Tab;
  /** As a page that is gone: it lays aside what is not saved, and touches the storage no more. */
  readonly leave: () => void;
}

/** @param lost  takes what the page writes over without ever having shown it */
async function openPage(
  cabinet: Cabinet,
  documentId: string | undefined,
  lost: number[],
): Promise<Page> {
  const seen = new Set<number>();
  const view: Cabinet = {
    ...cabinet,
    onSave: (before, after) => {
      const people = peopleIn(before);
      // What the page before laid aside is saved before this one shows anything; a name is not its content.
      const isRenaming = peopleIn(after) === people;
      if (seen.size > 0 && people !== undefined && !isRenaming && !seen.has(people)) {
        lost.push(people);
      }
    },
  };
  const tab = await openTab(view, { documentId });
  seen.add(peopleOn(tab));
  tab.store.subscribe(() => seen.add(peopleOn(tab)));
  const ear = cabinet.ears.at(-1);
  const leave = (): void => {
    tab.desk.layAside();
    view.failing = { name: 'InvalidStateError', reads: true };
    cabinet.ears.splice(0, Infinity, ...cabinet.ears.filter((each) => each !== ear));
  };
  return { tab, leave };
}

/** What became of the steps: what the pages were told, and what was lost. */
async function outcomeOf(tabs: number, steps: readonly Step[]) {
  const cabinet = aCabinet();
  for (const id of ['a', 'b'])
    put(cabinet, id, aScenario({ name: id, [headcount]: id === 'a' ? 1 : 2 }));
  const lost: number[] = [];
  const pages: Page[] = [];
  for (let at = 0; at < tabs; at += 1) pages.push(await openPage(cabinet, 'a', lost));
  const told: string[] = [];
  for (const [count, step] of steps.entries()) {
    const page = pages[step.tab];
    if (!page) continue;
    if (step.kind === 'reload') {
      page.leave();
      pages[step.tab] = await openPage(cabinet, page.tab.documentId(), lost);
    } else {
      await take(page.tab, step, cabinet, 10 + count);
    }
    await settled();
    told.push(...pages.flatMap(({ tab }) => tab.desk.state().news?.kind ?? []));
  }
  for (const { tab } of pages) await tab.desk.flush();
  for (const { leave } of pages) leave();
  return { told, lost };
}

async function take(tab: Tab, step: Step, cabinet: Cabinet, people: number): Promise<void> {
  const { store, desk, shelf } = tab;
  switch (step.kind) {
    case 'edit':
      store.dispatch({ kind: 'setTypical', path: headcount, typical: people });
      return;
    case 'undo':
    case 'redo':
      for (let left = step.index; left >= 0; left -= 1) {
        store[step.kind]();
        await desk.flush();
      }
      return;
    case 'example':
      return openAndBack(tab, async () => {
        desk.open(aScenario({ [headcount]: people }), { kind: 'example' });
      });
    case 'open': {
      await desk.flush();
      return openAndBack(tab, async () => void (await shelf.open(listed(cabinet, step))));
    }
    case 'renameListed':
      await shelf.rename(listed(cabinet, step), `renamed ${people}`);
      return;
    case 'removeAndPutBack': {
      const removed = await shelf.remove(listed(cabinet, step));
      if (removed.ok) await shelf.putBack(removed.value);
      return;
    }
    case 'comeBack':
      desk.layAside();
      return desk.flush();
    default:
      return desk.flush();
  }
}

function listed({ entries }: Cabinet, { index }: Step): string {
  return [...entries.keys()][index % entries.size] ?? '';
}

/** Opens it; one undo leads to what was on the page, one redo to what was opened. */
async function openAndBack(tab: Tab, open: () => Promise<void>): Promise<void> {
  const { store } = tab;
  const before = peopleOn(tab);
  await open();
  const opened = peopleOn(tab);
  if (opened === before) return;
  store.undo();
  expect(peopleOn(tab)).toBe(before);
  store.redo();
  expect(peopleOn(tab)).toBe(opened);
}

it('one tab alone is never told that two changed a document', async () => {
  await fc.assert(
    fc.asyncProperty(anySteps(1), async (steps) => {
      const { told, lost } = await outcomeOf(1, steps);
      expect(lost).toEqual([]);
      expect(told.filter((kind) => kind.startsWith('forked'))).toEqual([]);
    }),
    { seed: 1, numRuns: 100 },
  );
});

it('two tabs write over nothing that was not on their page, whatever is done in them', async () => {
  await fc.assert(
    fc.asyncProperty(anySteps(2), async (steps) => {
      const { lost } = await outcomeOf(2, steps);
      expect(lost).toEqual([]);
    }),
    { seed: 1, numRuns: 100 },
  );
});
