import { describe, expect, it } from 'vitest';
import { createScenarioStore } from '../../src/app/scenarioStore.ts';
import { applyAction } from '../../src/scenario/applyAction.ts';
import { aScenario } from '../support/aScenario.ts';

const headcount = 'organisation.headcount';

function aStore() {
  const store = createScenarioStore(aScenario(), applyAction);
  const people = () => store.scenario().organisation.headcount;
  const set = (typical: number, isFinal: boolean) =>
    store.dispatch({ kind: 'setTypical', path: headcount, typical }, { isFinal });
  return { store, people, set };
}

describe('the scenario store', () => {
  it('takes a drag back in one step', () => {
    const { store, people, set } = aStore();
    const before = store.scenario();
    for (const typical of [23, 24, 25]) set(typical, false);
    set(25, true);
    expect(people().typical).toBe(25);
    store.undo();
    expect(store.scenario()).toBe(before);
    expect(store.steps()).toEqual({ canUndo: false, canRedo: true });
  });

  it('takes a typed range back in one step, with the figure on the way to it', () => {
    const { store, set } = aStore();
    const before = store.scenario();
    set(2, false);
    set(20, false);
    const quantity = { typical: 25, low: 20, high: 30, origin: 'edited' } as const;
    store.dispatch({ kind: 'setQuantity', path: headcount, quantity }, { isFinal: true });
    expect(store.scenario().organisation.headcount).toEqual(quantity);
    store.undo();
    expect(store.scenario()).toBe(before);
  });

  it('brings back what was undone', () => {
    const { store, people, set } = aStore();
    set(25, true);
    store.undo();
    store.redo();
    expect(people().typical).toBe(25);
    expect(store.steps()).toEqual({ canUndo: true, canRedo: false });
  });

  it('knows what a drag began from until it is taken back', () => {
    const { store, set } = aStore();
    const first = store.scenario();
    expect(store.before()).toBeUndefined();
    for (const typical of [23, 24]) set(typical, false);
    expect(store.before()).toBe(first);
    set(24, true);
    expect(store.before()).toBe(first);
    store.undo();
    expect(store.before()).toBeUndefined();
  });

  it('counts two edits of one field as two steps', () => {
    const { store, people, set } = aStore();
    set(23, true);
    set(24, true);
    store.undo();
    expect(people().typical).toBe(23);
  });

  it('begins another step when another field changes in the middle of an edit', () => {
    const { store, people, set } = aStore();
    set(23, false);
    store.dispatch({ kind: 'rename', name: 'Another' }, { isFinal: true });
    store.undo();
    expect(people().typical).toBe(23);
  });

  it('takes what a person opens back alone, also after what another tab saved', () => {
    const { store } = aStore();
    const before = store.scenario();
    const theirs = ['W1', 'W2'].map((name) => aScenario({ name }));
    for (const scenario of theirs) store.dispatch({ kind: 'open', scenario }, { isFinal: false });
    store.dispatch({ kind: 'open', scenario: aScenario({ name: 'Example' }) });
    expect(store.scenario().name).toBe('Example');
    store.undo();
    expect(store.scenario().name).toBe('W2');
    store.undo();
    expect(store.scenario()).toBe(before);
  });

  it('keeps no trace of the values that a drag passed', () => {
    const { store, set } = aStore();
    const range = { typical: 40, low: 30, high: 50, origin: 'default' } as const;
    const path = 'organisation.labourCost';
    store.dispatch({ kind: 'setQuantity', path, quantity: range });
    const drag = (typical: number, isFinal: boolean) =>
      store.dispatch({ kind: 'setTypical', path, typical }, { isFinal });
    drag(90, false);
    drag(45, false);
    drag(45, true);
    expect(store.scenario().organisation.labourCost).toEqual({
      ...range,
      typical: 45,
      origin: 'edited',
    });
    expect(set(23, true)).toEqual({ ok: true });
  });

  it('does not do again what undo took back when its field settles', () => {
    const { store, people, set } = aStore();
    const before = people().typical;
    set(25, false);
    store.undo();
    set(25, true);
    expect(people().typical).toBe(before);
  });

  it('makes no step of an action that changes nothing', () => {
    const { store } = aStore();
    store.dispatch({ kind: 'rename', name: store.scenario().name }, { isFinal: true });
    expect(store.steps().canUndo).toBe(false);
  });

  it('refuses with a sentence and changes nothing', () => {
    const { store, set } = aStore();
    const before = store.scenario();
    const done = set(-5, true);
    expect(done).toMatchObject({
      ok: false,
      path: 'organisation.headcount',
      sentence: expect.stringContaining('must be') as string,
    });
    expect(store.scenario()).toBe(before);
    expect(store.steps().canUndo).toBe(false);
  });

  it('tells its subscribers until they leave', () => {
    const { store, set } = aStore();
    let calls = 0;
    const leave = store.subscribe(() => {
      calls += 1;
    });
    set(23, true);
    expect(calls).toBeGreaterThan(0);
    const heard = calls;
    leave();
    set(24, true);
    expect(calls).toBe(heard);
  });

  it('lets actions wait for rules that are still on their way', async () => {
    const rules = Promise.resolve(applyAction);
    const store = createScenarioStore(aScenario(), rules);
    store.dispatch({ kind: 'rename', name: 'Second' });
    expect(store.scenario().name).not.toBe('Second');
    await rules;
    expect(store.scenario().name).toBe('Second');
  });

  it('refuses with a sentence where the rules did not come, and fetches them again', async () => {
    const missing = async () => Promise.reject(new Error('The part did not load.'));
    const fetches: (() => Promise<typeof applyAction>)[] = [missing, async () => applyAction];
    let fetched = 0;
    const stuck: boolean[] = [];
    const store = createScenarioStore(aScenario(), missing(), {
      fetchAgain: async () => {
        fetched += 1;
        return fetches[fetched - 1]?.() ?? missing();
      },
      onStuck: (isStuck) => stuck.push(isStuck),
    });
    const rename = (name: string) => store.dispatch({ kind: 'rename', name });
    const settled = async () => new Promise((resolve) => setTimeout(resolve, 0));
    const refused = { ok: false, sentence: expect.stringContaining('did not load') as string };
    expect(rename('While it loads')).toEqual({ ok: true });
    await settled();
    expect(stuck).toEqual([true]);
    expect(rename('Second')).toMatchObject(refused);
    expect(rename('Third')).toMatchObject(refused);
    expect(fetched).toBe(1);
    await settled();
    expect(rename('Fourth')).toMatchObject(refused);
    await settled();
    expect(fetched).toBe(2);
    expect(stuck).toEqual([true, false]);
    expect(store.scenario().name).toBe('While it loads');
    expect(rename('Fifth')).toEqual({ ok: true });
    expect(store.scenario().name).toBe('Fifth');
  });
});
