import { useState, useSyncExternalStore } from 'react';
import { afterOtherTasks } from '../runner/scheduler.ts';
import type { Scenario } from '../schema/scenario.ts';
import { isHurried } from '../ui/frames.ts';
import { afterPaint } from './afterPaint.ts';
import { createFollowing, type StoreState } from './following.ts';
import type { ScenarioStore } from './scenarioStore.ts';

/**
 * The document and its steps; while a figure is dragged or typed a picture or two behind it.
 *
 * @param workOut  works out what is going to be drawn, before it is
 */
export function useStore(
  store: ScenarioStore,
  workOut: (scenario: Scenario) => void = nothing,
): StoreState {
  const [following] = useState(() =>
    createFollowing({ store, workOut, afterPaint, afterOthers: afterOtherTasks, isHurried }),
  );
  return useSyncExternalStore(following.subscribe, following.state);
}

function nothing(): void {
  // Nothing takes long enough to be worth a task of its own.
}
