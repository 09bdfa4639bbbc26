import { renderHook } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { createScenarioStore } from '../../src/app/scenarioStore.ts';
import type { Simulator } from '../../src/app/simulator.ts';
import { useStillness } from '../../src/app/useStillness.ts';
import { applyAction } from '../../src/scenario/applyAction.ts';
import { aScenario } from '../support/aScenario.ts';

function dragging() {
  vi.useFakeTimers();
  const store = createScenarioStore(aScenario(), applyAction);
  const calls: string[] = [];
  const simulator = {
    rest: () => calls.push('rest'),
    goOn: () => calls.push('go on'),
  } as unknown as Simulator;
  const { unmount } = renderHook(() => useStillness(store, simulator));
  const set = (typical: number, isFinal: boolean) =>
    store.dispatch({ kind: 'setTypical', path: 'organisation.headcount', typical }, { isFinal });
  return { store, calls, set, unmount };
}

describe('the simulation beside a hand', () => {
  it('rests while the hand moves and goes on soon after its last movement', () => {
    const { calls, set } = dragging();
    for (const typical of [23, 24, 25]) {
      set(typical, false);
      vi.advanceTimersByTime(100);
    }
    expect(new Set(calls)).toEqual(new Set(['rest']));
    vi.advanceTimersByTime(100);
    expect(calls.at(-1)).toBe('go on');
    vi.useRealTimers();
  });

  it('goes on at once for what is no movement, and when the page goes', () => {
    const { store, calls, set, unmount } = dragging();
    set(23, false);
    store.undo();
    expect(calls.at(-1)).toBe('go on');
    set(24, false);
    unmount();
    expect(calls.at(-1)).toBe('go on');
    vi.useRealTimers();
  });
});
