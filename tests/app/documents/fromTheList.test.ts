import { describe, expect, it } from 'vitest';
import { createShelf } from '../../../src/app/documents/createShelf.ts';
import { createDesk } from '../../../src/app/documents/desk.ts';
import { createScenarioStore } from '../../../src/app/scenarioStore.ts';
import { changedElsewhere } from '../../../src/present/documents.ts';
import { rulesMissing } from '../../../src/present/texts/pageTexts.ts';
import { openRecord } from '../../../src/scenario/documents/openRecord.ts';
import { aScenario } from '../../support/aScenario.ts';
import {
  aCabinet,
  type Cabinet,
  memoryChannel,
  memoryStorage,
} from '../../support/memoryStorage.ts';
import { openTab, put, settled, type Tab } from '../../support/openTab.ts';

function twoDocuments(): Cabinet {
  const cabinet = aCabinet();
  put(cabinet, 'a', aScenario({ name: 'A' }));
  put(cabinet, 'b', aScenario({ name: 'B' }));
  return cabinet;
}

async function setPeople({ store, desk }: Tab, typical: number): Promise<void> {
  store.dispatch({ kind: 'setTypical', path: 'organisation.headcount', typical });
  await desk.flush();
  await settled();
}

async function undo({ store, desk }: Tab): Promise<void> {
  store.undo();
  await desk.flush();
}

function kept({ entries }: Cabinet): readonly string[] {
  return [...entries.values()]
    .map((stored) => {
      const found = openRecord(stored);
      const people =
        found.kind === 'broken' ? '?' : found.document.scenario?.organisation.headcount.typical;
      return `${found.kind === 'broken' ? '?' : found.record.name}: ${people}`;
    })
    .toSorted();
}

describe('a document that is renamed in the list while another is on the page', () => {
  it('keeps its name where undo leads to it', async () => {
    const cabinet = twoDocuments();
    const tab = await openTab(cabinet, { documentId: 'a' });
    await setPeople(tab, 30);
    await tab.shelf.open('b');
    await tab.shelf.rename('a', 'Renamed');
    await undo(tab);
    expect(tab.name()).toBe('Renamed');
    await undo(tab);
    expect([tab.name(), tab.documentId()]).toEqual(['Renamed', 'a']);
    await setPeople(tab, 31);
    expect(kept(cabinet)).toEqual(['B: 22', 'Renamed: 31']);
    expect(tab.desk.state().news).toBeUndefined();
  });

  it('is kept in both versions where another tab has changed it in between', async () => {
    const cabinet = twoDocuments();
    const tab = await openTab(cabinet, { documentId: 'a' });
    const other = await openTab(cabinet, { documentId: 'a' });
    await tab.shelf.open('b');
    await setPeople(other, 77);
    await tab.shelf.rename('a', 'Renamed');
    await undo(tab);
    await setPeople(tab, 23);
    expect(kept(cabinet)).toEqual(['B: 22', 'Renamed (copy): 23', 'Renamed: 77']);
    expect(other.store.scenario().organisation.headcount.typical).toBe(77);
  });
});

describe('a document that is removed and put back', () => {
  it('is the one that undo leads to', async () => {
    const cabinet = twoDocuments();
    const tab = await openTab(cabinet, { documentId: 'a' });
    await setPeople(tab, 30);
    await setPeople(tab, 40);
    const removed = await tab.shelf.remove('a');
    if (removed.ok) await tab.shelf.putBack(removed.value);
    expect(tab.documentId()).toBe('a');
    await undo(tab);
    await undo(tab);
    await setPeople(tab, 31);
    expect(kept(cabinet)).toEqual(['A: 31', 'B: 22']);
  });
});

describe('what is on the page', () => {
  it('is not renamed where saving what was left made a copy of it, and what was full is over', async () => {
    const cabinet = twoDocuments();
    const tab = await openTab(cabinet, { documentId: 'a' });
    const other = await openTab(cabinet, { documentId: 'a' });
    cabinet.failing = { name: 'QuotaExceededError', reads: false };
    await setPeople(tab, 30);
    expect(tab.desk.state().problem).toBe('full');
    cabinet.failing = undefined;
    await setPeople(other, 50);
    expect(await tab.shelf.rename('a', 'Renamed')).toEqual({ ok: false, error: changedElsewhere });
    expect(kept(cabinet)).toEqual(['A (copy): 30', 'A: 50', 'B: 22']);
    expect(tab.desk.state().problem).toBeUndefined();
  });
});

describe('without the rules of editing', () => {
  it('the list opens, renames and removes nothing on the page, and says why', async () => {
    const cabinet = twoDocuments();
    const storage = memoryStorage(cabinet);
    const missing = async () => Promise.reject(new Error('not loaded'));
    const scenario = aScenario({ name: 'A' });
    const store = createScenarioStore(scenario, missing(), { fetchAgain: missing });
    const parts = {
      store,
      storage,
      channel: memoryChannel(cabinet),
      address: { fragment: () => '', documentId: () => 'a', show: () => undefined },
      newId: () => 'new',
      now: () => 1,
    };
    const desk = createDesk(parts, { arrival: { kind: 'stored', id: 'a', revision: 1 } });
    const shelf = createShelf({ ...parts, desk, example: () => aScenario() });
    await settled();
    const refusal = { ok: false, error: rulesMissing };
    expect(await shelf.rename('a', 'Renamed')).toEqual(refusal);
    expect(await shelf.open('b')).toEqual(refusal);
    expect(await shelf.remove('a')).toEqual(refusal);
    expect(kept(cabinet)).toEqual(['A: 22', 'B: 22']);
    expect(desk.state().documentId).toBe('a');
  });
});
