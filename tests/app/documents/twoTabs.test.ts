import * as fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { recordOf } from '../../../src/scenario/documents/documentRecord.ts';
import { aScenario } from '../../support/aScenario.ts';
import { aCabinet, type Cabinet } from '../../support/memoryStorage.ts';
import { openTab, put, settled, type Tab } from '../../support/openTab.ts';

/** A busy machine may take several times as long as an idle one. */
vi.setConfig({ testTimeout: 60_000 });

const kinds = ['edit', 'save', 'undo', 'redo', 'example', 'open', 'comeBack', 'reload'] as const;

interface Step {
  readonly tab: number;
  readonly kind: (typeof kinds)[number];
  /** Of the stored documents, the one to open; how often to undo or redo, less one. */
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

interface Page {
  readonly tab: Tab;
  /** As a page that is gone: it lays aside what is not saved, and touches the storage no more. */
  readonly leave: () => void;
}

/** @param lost  takes what the page writes over without ever having shown it */
async function openPage(
  cabinet: Cabinet,
  documentId: string | undefined,
  lost: string[],
): Promise<Page> {
  const seen = new Set<string>();
  const view: Cabinet = {
    ...cabinet,
    onSave: (before) => {
      const name = recordOf(before)?.name;
      // What the page before laid aside is saved before this one shows anything.
      if (seen.size > 0 && name !== undefined && !seen.has(name)) lost.push(name);
    },
  };
  const tab = await openTab(view, { documentId });
  seen.add(tab.name());
  tab.store.subscribe(() => seen.add(tab.name()));
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
  for (const id of ['a', 'b']) put(cabinet, id, aScenario({ name: id }));
  const lost: string[] = [];
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
      await take(page.tab, step, cabinet, `typed ${count}`);
    }
    await settled();
    told.push(...pages.flatMap(({ tab }) => tab.desk.state().news?.kind ?? []));
  }
  for (const { tab } of pages) await tab.desk.flush();
  for (const { leave } of pages) leave();
  return { told, lost };
}

async function take(tab: Tab, step: Step, cabinet: Cabinet, name: string): Promise<void> {
  const { store, desk, shelf } = tab;
  switch (step.kind) {
    case 'edit':
      store.dispatch({ kind: 'rename', name });
      return;
    case 'undo':
    case 'redo':
      for (let left = step.index; left >= 0; left -= 1) {
        store[step.kind]();
        await desk.flush();
      }
      return;
    case 'example':
      return openAndBack(tab, async () => desk.open(aScenario({ name }), { kind: 'example' }));
    case 'open': {
      await desk.flush();
      const id = [...cabinet.entries.keys()][step.index % cabinet.entries.size] ?? '';
      return openAndBack(tab, async () => void (await shelf.open(id)));
    }
    case 'comeBack':
      desk.layAside();
      return desk.flush();
    default:
      return desk.flush();
  }
}

/** Opens it; one undo leads to what was on the page, one redo to what was opened. */
async function openAndBack({ store, name }: Tab, open: () => Promise<void>): Promise<void> {
  const before = name();
  await open();
  const opened = name();
  if (opened === before) return;
  store.undo();
  expect(name()).toBe(before);
  store.redo();
  expect(name()).toBe(opened);
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
