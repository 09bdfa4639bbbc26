import { useSyncExternalStore } from 'react';
import type { Scenario } from '../schema/scenario.ts';
import type { ScenarioStore } from './scenarioStore.ts';

export interface StoreState {
  readonly scenario: Scenario;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** The document and its steps, as they are now. */
export function useStore(store: ScenarioStore): StoreState {
  const scenario = useSyncExternalStore(store.subscribe, store.scenario);
  const steps = useSyncExternalStore(store.subscribe, store.steps);
  return { scenario, canUndo: steps.canUndo, canRedo: steps.canRedo };
}
