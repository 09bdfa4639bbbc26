import { useSyncExternalStore } from 'react';
import type { Scenario } from '../schema/scenario.ts';
import type { ScenarioStore } from './scenarioStore.ts';

export interface StoreState {
  readonly scenario: Scenario;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** What the last change was made to, unless it has been undone. */
  readonly before: Scenario | undefined;
}

/** The document and its steps, as they are now. */
export function useStore(store: ScenarioStore): StoreState {
  const scenario = useSyncExternalStore(store.subscribe, store.scenario);
  const steps = useSyncExternalStore(store.subscribe, store.steps);
  const before = useSyncExternalStore(store.subscribe, store.before);
  return { scenario, before, canUndo: steps.canUndo, canRedo: steps.canRedo };
}
