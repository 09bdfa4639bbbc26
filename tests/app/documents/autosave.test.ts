import { expect, it } from 'vitest';
import { aScenario } from '../../support/aScenario.ts';
import { aCabinet } from '../../support/memoryStorage.ts';
import { namesOn, openTab, put, settled } from '../../support/openTab.ts';

it('what a page laid aside is gone once the page has come back and saved it as a copy', async () => {
  const cabinet = aCabinet();
  put(cabinet, 'a', aScenario({ name: 'Shared' }));
  const [one, two] = [
    await openTab(cabinet, { documentId: 'a' }),
    await openTab(cabinet, { documentId: 'a' }),
  ];
  one.store.dispatch({ kind: 'rename', name: 'By one' });
  one.desk.layAside();
  await two.rename('By two');
  await one.desk.flush();
  await settled();
  await one.desk.flush();
  expect(one.desk.state().news).toMatchObject({ kind: 'forkedHere' });
  expect(cabinet.asides.size).toBe(0);
  const next = await openTab(cabinet, { documentId: 'a' });
  expect((await namesOn(next)).toSorted()).toEqual(['By one (copy)', 'By two']);
});
