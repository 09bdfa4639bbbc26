import { describe, expect, it } from 'vitest';
import { createFollowing } from '../../src/app/following.ts';
import { createScenarioStore } from '../../src/app/scenarioStore.ts';
import { applyAction } from '../../src/scenario/applyAction.ts';
import type { Scenario } from '../../src/schema/scenario.ts';
import { aScenario } from '../support/aScenario.ts';

/** A followed document in a browser that paints, and gives turns, when the test says so. */
function following(isHurried = false) {
  const store = createScenarioStore(aScenario(), applyAction);
  const [frames, tasks]: (() => void)[][] = [[], []];
  const workedOut: Scenario[] = [];
  const followed = createFollowing({
    store,
    workOut: (scenario) => workedOut.push(scenario),
    afterPaint: (task) => frames?.push(task),
    afterOthers: (task) => tasks?.push(task),
    isHurried: () => isHurried,
  });
  const seen: number[] = [];
  const people = () => followed.state().scenario.organisation.headcount.typical;
  followed.subscribe(() => seen.push(people()));
  const set = (typical: number, isFinal = false) =>
    store.dispatch({ kind: 'setTypical', path: 'organisation.headcount', typical }, { isFinal });
  const run = (waiting: (() => void)[] | undefined) => waiting?.splice(0).forEach((task) => task());
  return {
    store,
    followed,
    people,
    seen,
    set,
    workedOut,
    paint: () => run(frames),
    giveTurn: () => run(tasks),
  };
}

describe('what follows a document', () => {
  it('follows a drag behind its picture, when it has been worked out, in a task of its own', () => {
    const { people, set, workedOut, paint, giveTurn } = following();
    const before = people();
    set(23);
    expect([people(), workedOut]).toEqual([before, []]);
    paint();
    expect(people()).toBe(before);
    expect(workedOut.map(({ organisation }) => organisation.headcount.typical)).toEqual([23]);
    giveTurn();
    expect(people()).toBe(23);
  });

  it('lets another picture pass before it is drawn where pictures come late', () => {
    const { people, set, workedOut, paint, giveTurn } = following(true);
    const before = people();
    set(23);
    paint();
    giveTurn();
    expect(workedOut).toHaveLength(1);
    expect(people()).toBe(before);
    paint();
    expect(people()).toBe(23);
  });

  it('takes the newest movement, and never goes back', () => {
    const { seen, set, paint, giveTurn } = following();
    for (const typical of [23, 24, 25]) set(typical);
    paint();
    giveTurn();
    expect([...new Set(seen)]).toEqual([25]);
  });

  it('is not starved by a hand that never rests: a turn that has begun comes to its end', () => {
    const { seen, set, paint, giveTurn } = following();
    for (let typical = 30; typical < 50; typical += 2) {
      set(typical);
      paint();
      set(typical + 1);
      giveTurn();
    }
    paint();
    giveTurn();
    expect(seen.length).toBeGreaterThanOrEqual(10);
    expect(seen.at(-1)).toBe(49);
    expect(seen).toEqual(seen.toSorted((one, other) => one - other));
  });

  it('follows an undo at once, and drops the turn of what was undone', () => {
    const { store, people, set, paint, giveTurn } = following();
    const before = people();
    set(23);
    paint();
    set(24);
    store.undo();
    expect(people()).toBe(before);
    giveTurn();
    paint();
    giveTurn();
    expect(people()).toBe(before);
  });

  it('follows everything else at once, also behind a drag', () => {
    const { store, followed, people, set } = following();
    set(23);
    store.dispatch({ kind: 'setValue', path: 'name', value: 'Another' });
    expect([followed.state().scenario.name, people()]).toEqual(['Another', 23]);
  });

  it('ends where a drag ends', () => {
    const { store, followed, people, set, paint, giveTurn } = following();
    set(23);
    set(24);
    set(24, true);
    paint();
    giveTurn();
    expect([people(), followed.state().canUndo]).toEqual([24, true]);
    expect(followed.state().scenario).toBe(store.scenario());
  });
});
