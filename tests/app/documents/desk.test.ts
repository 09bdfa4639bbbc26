import { describe, expect, it } from 'vitest';
import { openLink } from '../../../src/app/documents/openFirst.ts';
import { recordFrom } from '../../../src/scenario/documents/documentRecord.ts';
import { encodeLink } from '../../../src/scenario/link/encodeLink.ts';
import type { Scenario } from '../../../src/schema/scenario.ts';
import { aScenario } from '../../support/aScenario.ts';
import { aCabinet } from '../../support/memoryStorage.ts';
import { namesOn, openTab, put, settled } from '../../support/openTab.ts';

describe('a document', () => {
  it('is made by the first change of an example, and only then', async () => {
    const cabinet = aCabinet();
    const tab = await openTab(cabinet);
    expect(await namesOn(tab)).toEqual([]);
    await tab.rename('Mine');
    await tab.rename('Mine still');
    expect(await namesOn(tab)).toEqual(['Mine still']);
  });

  it('is on the page again after a reload and in a new window', async () => {
    const cabinet = aCabinet();
    const tab = await openTab(cabinet);
    await tab.rename('Mine');
    expect((await openTab(cabinet, { documentId: tab.documentId() })).name()).toBe('Mine');
    expect((await openTab(cabinet)).name()).toBe('Mine');
  });

  it('stays where it is when another one is opened, and undo leads back to it', async () => {
    const cabinet = aCabinet();
    const tab = await openTab(cabinet);
    await tab.rename('First');
    const first = tab.documentId();
    tab.desk.open(aScenario({}, 'law'), { kind: 'new' });
    await tab.rename('Second');
    expect(await namesOn(tab)).toEqual(['Second', 'First']);
    tab.store.undo();
    tab.store.undo();
    expect(tab.documentId()).toBe(first);
    await tab.rename('First again');
    expect((await namesOn(tab)).toSorted()).toEqual(['First again', 'Law firm, 25 people']);
  });

  it('goes on as the same one where the change that made it is undone', async () => {
    const cabinet = aCabinet();
    const tab = await openTab(cabinet);
    await tab.rename('Mine');
    tab.store.undo();
    await tab.rename('Mine too');
    expect(await namesOn(tab)).toEqual(['Mine too']);
  });

  it('is duplicated, renamed, deleted and brought back', async () => {
    const cabinet = aCabinet();
    const tab = await openTab(cabinet);
    await tab.rename('Mine');
    const id = tab.documentId() ?? '';
    await tab.shelf.duplicate(id);
    await tab.shelf.duplicate(id);
    expect((await namesOn(tab)).toSorted()).toEqual(['Mine', 'Mine (copy 2)', 'Mine (copy)']);
    const list = await tab.shelf.list();
    const copy = list.ok ? list.value.find(({ name }) => name === 'Mine (copy)') : undefined;
    await tab.shelf.rename(copy?.id ?? '', ' Theirs ');
    await tab.shelf.rename(id, 'Ours');
    expect(tab.name()).toBe('Ours');
    const removed = await tab.shelf.remove(id);
    expect(tab.name()).toBe('Theirs');
    expect((await namesOn(tab)).toSorted()).toEqual(['Mine (copy 2)', 'Theirs']);
    if (removed.ok) await tab.shelf.putBack(removed.value);
    expect(tab.name()).toBe('Ours');
    expect((await namesOn(tab)).toSorted()).toEqual(['Mine (copy 2)', 'Ours', 'Theirs']);
  });

  it('goes on as the same one when it is opened again and undo leads past that', async () => {
    const cabinet = aCabinet();
    put(cabinet, 'a', aScenario({ name: 'A' }));
    put(cabinet, 'b', aScenario({ name: 'B' }));
    const tab = await openTab(cabinet, { documentId: 'a' });
    await tab.rename('A1');
    await tab.shelf.open('b');
    await tab.shelf.open('a');
    await tab.rename('A2');
    for (const name of ['A1', 'B', 'A1', 'A']) {
      tab.store.undo();
      await tab.desk.flush();
      expect(tab.name()).toBe(name);
      expect((await namesOn(tab)).toSorted()).toEqual([name === 'A' ? 'A' : 'A1', 'B']);
    }
    expect(tab.desk.state().news).toBeUndefined();
    expect(tab.documentId()).toBe('a');
  });

  it('goes on as the same one where undo leads to it after it was renamed in the list', async () => {
    const cabinet = aCabinet();
    put(cabinet, 'a', aScenario({ name: 'A' }));
    put(cabinet, 'b', aScenario({ name: 'B' }));
    const tab = await openTab(cabinet, { documentId: 'a' });
    await tab.shelf.open('b');
    await tab.shelf.rename('a', 'Renamed');
    tab.store.undo();
    await tab.rename('Mine');
    expect(tab.desk.state().news).toBeUndefined();
    expect((await namesOn(tab)).toSorted()).toEqual(['B', 'Mine']);
  });

  it('is saved by the next page where the one before had no time', async () => {
    const cabinet = aCabinet();
    const tab = await openTab(cabinet);
    await tab.rename('Mine');
    tab.store.dispatch({ kind: 'rename', name: 'Mine at the last moment' });
    tab.desk.layAside();
    const next = await openTab({ ...cabinet, ears: [] });
    expect(next.name()).toBe('Mine at the last moment');
    expect(cabinet.asides.size).toBe(0);
  });
});

describe('two tabs on the same document', () => {
  async function twoTabs() {
    const cabinet = aCabinet();
    put(cabinet, 'a', aScenario({ name: 'Shared' }));
    cabinet.last = 'a';
    return { cabinet, one: await openTab(cabinet), two: await openTab(cabinet) };
  }

  it('both show what either changes', async () => {
    const { one, two } = await twoTabs();
    await one.rename('By one');
    await settled();
    expect(two.name()).toBe('By one');
    await two.rename('By two');
    await settled();
    expect(one.name()).toBe('By two');
    expect(await namesOn(one)).toEqual(['By two']);
  });

  it('lose nothing where both change it at once, and both say so', async () => {
    const { one, two } = await twoTabs();
    one.store.dispatch({ kind: 'setTypical', path: 'organisation.headcount', typical: 31 });
    two.store.dispatch({ kind: 'setTypical', path: 'organisation.headcount', typical: 32 });
    await one.desk.flush();
    await two.desk.flush();
    await settled();
    await two.desk.flush();
    const list = await one.shelf.list();
    const heads = list.ok
      ? list.value.map(({ name, scenario }) => [name, scenario?.organisation.headcount.typical])
      : [];
    expect(heads.toSorted(([a], [b]) => String(a).localeCompare(String(b)))).toEqual([
      ['Shared', 31],
      ['Shared (copy)', 32],
    ]);
    expect(one.desk.state().news).toEqual({
      kind: 'forkedElsewhere',
      name: 'Shared',
      copy: 'Shared (copy)',
    });
    expect(two.desk.state().news).toEqual({
      kind: 'forkedHere',
      name: 'Shared',
      copy: 'Shared (copy)',
    });
    expect(two.name()).toBe('Shared (copy)');
    expect(two.documentId()).not.toBe(one.documentId());
  });

  it('keep what the other saved where a scenario that was opened after it is undone', async () => {
    const { cabinet, one, two } = await twoTabs();
    put(cabinet, 'b', aScenario({ name: 'Another' }));
    await two.rename('By two');
    await settled();
    await one.shelf.open('b');
    one.store.undo();
    await one.desk.flush();
    await settled();
    expect([one.name(), two.name()]).toEqual(['By two', 'By two']);
    expect((await namesOn(two)).toSorted()).toEqual(['Another', 'By two']);
  });

  it('keep the one that is deleted in the other until it is left', async () => {
    const { one, two } = await twoTabs();
    await one.shelf.remove('a');
    expect(two.desk.state().news).toEqual({ kind: 'removedElsewhere', name: 'Shared' });
    await two.rename('Shared no more');
    expect(await namesOn(one)).toEqual(['Shared no more']);
  });
});

describe('a storage', () => {
  it('that is full is said, work goes on, and the next change is kept once there is room', async () => {
    const cabinet = aCabinet();
    const tab = await openTab(cabinet);
    cabinet.failing = { name: 'QuotaExceededError', reads: false };
    await tab.rename('Mine');
    expect(tab.desk.state().problem).toBe('full');
    expect(tab.name()).toBe('Mine');
    cabinet.failing = undefined;
    await tab.rename('Mine still');
    expect(tab.desk.state().problem).toBeUndefined();
    expect(await namesOn(tab)).toEqual(['Mine still']);
  });

  it('that is blocked is said, and the page begins with the example', async () => {
    const cabinet = aCabinet();
    cabinet.failing = { name: 'SecurityError', reads: true };
    const tab = await openTab(cabinet);
    expect(tab.desk.state().problem).toBe('blocked');
    expect(tab.name()).toBe('Agency, 22 people');
    await tab.rename('Mine');
    expect(tab.name()).toBe('Mine');
    expect(await namesOn(tab)).toEqual([expect.stringContaining('keep nothing')]);
  });

  it.each([
    ['text that is no JSON', { id: 'a', revision: 1, savedAt: 0, name: 'Old', text: '{"form' }],
    [
      'a figure out of bounds',
      recordFrom(
        { id: 'a', revision: 1, savedAt: 0 },
        { ...aScenario({ name: 'Old' }), horizonMonths: 500 },
      ),
    ],
    ['something else', 42],
  ])('with %s in it sets that aside and opens the rest', async (_, stored) => {
    const cabinet = aCabinet();
    put(cabinet, 'b', aScenario({ name: 'Sound' }));
    cabinet.entries.set('a', stored);
    cabinet.last = 'a';
    const tab = await openTab(cabinet);
    expect(tab.name()).toBe('Sound');
    expect(tab.desk.state().news).toMatchObject({ kind: 'broken' });
    const list = await tab.shelf.list();
    expect(list.ok && list.value.map(({ id, kind }) => [id, kind])).toEqual([
      ['b', 'sound'],
      ['a', 'broken'],
    ]);
    await tab.rename('Sound still');
    expect(cabinet.entries.get('a')).toEqual(stored);
    expect(await tab.shelf.textOf('a')).toMatchObject({ ok: true, value: expect.any(String) });
    const removed = await tab.shelf.remove('a');
    if (removed.ok) await tab.shelf.putBack(removed.value);
    expect(cabinet.entries.get('a')).toEqual(stored);
  });

  it('with a document of a newer program shows what it understands and never writes over it', async () => {
    const cabinet = aCabinet();
    const text = JSON.stringify({ ...aScenario({ name: 'Ahead' }), version: 2, mood: 1 });
    const stored = { id: 'a', revision: 1, savedAt: 0, name: 'Ahead', text };
    cabinet.entries.set('a', stored);
    cabinet.last = 'a';
    const tab = await openTab(cabinet);
    expect(tab.desk.state().visit).toEqual({ from: 'newer', version: 2, leftOut: ['mood'] });
    await tab.rename('Mine');
    expect(cabinet.entries.get('a')).toEqual(stored);
    expect((await namesOn(tab)).toSorted()).toEqual(['Ahead', 'Mine']);
  });
});

describe('a link', () => {
  async function linkOf(scenario: Scenario): Promise<string> {
    const link = await encodeLink(scenario);
    return link.ok ? `#${link.value}` : '';
  }

  it('is a visit that touches nothing of one’s own until it is changed', async () => {
    const cabinet = aCabinet();
    put(cabinet, 'a', aScenario({ name: 'Mine' }));
    cabinet.last = 'a';
    const fragment = await linkOf(aScenario({ name: 'Theirs' }));
    const tab = await openTab(cabinet, { fragment });
    expect(tab.name()).toBe('Theirs');
    expect(tab.desk.state().visit).toEqual({ from: 'link' });
    expect(await namesOn(tab)).toEqual(['Mine']);
    await tab.rename('Theirs, changed');
    expect(tab.desk.state().news).toEqual({ kind: 'kept', name: 'Theirs, changed' });
    expect((await namesOn(tab)).toSorted()).toEqual(['Mine', 'Theirs, changed']);
  });

  it('is kept as it stands where that is asked for', async () => {
    const cabinet = aCabinet();
    const tab = await openTab(cabinet, { fragment: await linkOf(aScenario({ name: 'Theirs' })) });
    tab.desk.keep();
    expect(tab.desk.state().visit).toBeUndefined();
    expect(await namesOn(tab)).toEqual(['Theirs']);
  });

  it('that is damaged is refused with a sentence, and one’s own is on the page', async () => {
    const cabinet = aCabinet();
    put(cabinet, 'a', aScenario({ name: 'Mine' }));
    cabinet.last = 'a';
    const tab = await openTab(cabinet, { fragment: '#s1.AAAA' });
    expect(tab.name()).toBe('Mine');
    expect(tab.desk.state().news).toEqual({
      kind: 'refusedLink',
      sentence:
        'The link is damaged: part of it is missing or was changed on the way. Ask for it again, or for the scenario as a file.',
    });
  });

  it('whose figures are out of bounds is refused in the figures of the locale', async () => {
    const link = await encodeLink(aScenario({ 'organisation.headcount': 25_000 }));
    const opened = link.ok ? await openLink(`#${link.value}`, 'de-DE') : undefined;
    expect(opened?.news).toEqual({
      kind: 'refusedLink',
      sentence: 'Organisation › People who use IT must be between 1 and 20.000 (it is 25.000)',
    });
  });
});
