import { describe, expect, it } from 'vitest';
import { recordFrom } from '../../../src/scenario/documents/documentRecord.ts';
import { aScenario } from '../../support/aScenario.ts';
import { aCabinet, type Cabinet } from '../../support/memoryStorage.ts';
import { namesOn, openTab, put } from '../../support/openTab.ts';

function layAside(cabinet: Cabinet, note: string, revision = 1): void {
  const scenario = aScenario({ name: 'Mine', note });
  cabinet.asides.set('a', recordFrom({ id: 'a', revision, savedAt: 1 }, scenario));
}

describe('what the page before laid aside', () => {
  it('is a copy with a name of its own, each time that another tab has saved since', async () => {
    const cabinet = aCabinet();
    put(cabinet, 'a', aScenario({ name: 'Mine' }), 5);
    for (const note of ['first', 'second']) {
      layAside(cabinet, note);
      await openTab(cabinet);
    }
    const names = await namesOn(await openTab(cabinet));
    expect(names.toSorted()).toEqual(['Mine', 'Mine (copy 2)', 'Mine (copy)']);
  });

  it.each([
    ['text that is no JSON', { id: 'x', revision: 1, savedAt: 0, name: 'Old', text: '{"form' }],
    ['something else', { mood: 1 }],
  ])('goes to the list where it is %s, once', async (_, laid) => {
    const cabinet = aCabinet();
    put(cabinet, 'a', aScenario({ name: 'Mine' }));
    cabinet.asides.set('x', laid);
    cabinet.last = 'a';
    await openTab(cabinet);
    const tab = await openTab(cabinet);
    expect(tab.name()).toBe('Mine');
    expect(cabinet.asides.size).toBe(0);
    const list = await tab.shelf.list();
    const kinds = list.ok ? list.value.map(({ kind }) => kind) : [];
    expect(kinds).toEqual(['sound', 'broken']);
    expect([...cabinet.entries.values()]).toContainEqual(laid);
  });

  it('stays aside while there is no room for it, and the document is on the page', async () => {
    const cabinet = aCabinet();
    put(cabinet, 'a', aScenario({ name: 'Mine' }));
    cabinet.last = 'a';
    layAside(cabinet, 'last words');
    cabinet.failing = { name: 'QuotaExceededError', reads: false };
    const tab = await openTab(cabinet);
    expect(tab.name()).toBe('Mine');
    expect(tab.desk.state().problem).toBe('full');
    cabinet.failing = undefined;
    expect((await openTab(cabinet)).store.scenario().note).toBe('last words');
  });
});
