import { describe, expect, it } from 'vitest';
import { recordOf } from '../../../src/scenario/documents/documentRecord.ts';
import { aScenario } from '../../support/aScenario.ts';
import { aCabinet } from '../../support/memoryStorage.ts';
import { namesOn, openTab, put, type Tab } from '../../support/openTab.ts';

async function aShelf() {
  const cabinet = aCabinet();
  put(cabinet, 'a', aScenario({ name: 'A' }));
  put(cabinet, 'b', aScenario({ name: 'B' }));
  return { cabinet, tab: await openTab(cabinet, { documentId: 'a' }) };
}

const full = { ok: false, error: expect.stringContaining('is full') as string };
const blocked = { ok: false, error: expect.stringContaining('keep nothing') as string };
const changed = { ok: false, error: expect.stringContaining('in the meantime') as string };

describe('the list of documents', () => {
  it.each<[string, (tab: Tab) => Promise<unknown>]>([
    ['duplicate', async ({ shelf }) => shelf.duplicate('b')],
    ['rename', async ({ shelf }) => shelf.rename('b', 'C')],
    ['rename the open one', async ({ shelf }) => shelf.rename('a', 'C')],
    ['delete', async ({ shelf }) => shelf.remove('b')],
    ['delete the open one', async ({ shelf }) => shelf.remove('a')],
  ])('says that it cannot %s with a full storage, and keeps all', async (_, work) => {
    const { cabinet, tab } = await aShelf();
    cabinet.failing = { name: 'QuotaExceededError', reads: false };
    expect(await work(tab)).toEqual(full);
    const names = [...cabinet.entries.values()].map((stored) => recordOf(stored)?.name);
    expect(names).toEqual(['A', 'B']);
    expect(tab.documentId()).toBe('a');
  });

  it.each<[string, (tab: Tab) => Promise<unknown>]>([
    ['open', async ({ shelf }) => shelf.open('b')],
    ['download', async ({ shelf }) => shelf.textOf('b')],
    ['put back', async ({ shelf }) => shelf.putBack({ id: 'c', stored: 1, wasOpen: false })],
  ])('says that it cannot %s where the storage refuses', async (_, work) => {
    const { cabinet, tab } = await aShelf();
    cabinet.failing = { name: 'SecurityError', reads: true };
    expect(await work(tab)).toEqual(blocked);
    expect(tab.name()).toBe('A');
  });

  it.each<[string, (tab: Tab) => Promise<unknown>]>([
    ['open', async ({ shelf }) => shelf.open('b')],
    ['duplicate', async ({ shelf }) => shelf.duplicate('b')],
    ['rename', async ({ shelf }) => shelf.rename('b', 'C')],
    ['download', async ({ shelf }) => shelf.textOf('b')],
  ])('says that it cannot %s what another tab deleted', async (_, work) => {
    const { cabinet, tab } = await aShelf();
    cabinet.entries.delete('b');
    expect(await work(tab)).toEqual(changed);
    expect(await namesOn(tab)).toEqual(['A']);
  });
});
