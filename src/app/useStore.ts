import { useSyncExternalStore } from 'react';
import type { Scenario } from '../schema/scenario.ts';
import type { ScenarioStore } from './scenarioStore.ts';

export interface StoreState {
  readonly scenario: Scenario;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** What the last change was made to, unless it has been undone. */
  readonly before: Scenario | undefined;
  /** Whether a figure is being dragged or typed. */
  readonly isUnderWay: boolean;
}

/** The document and its steps, as they are now. */
export function useStore(store: ScenarioStore): StoreState {
  const scenario = useSyncExternalStore(store.subscribe, store.scenario);
  const steps = useSyncExternalStore(store.subscribe, store.steps);
  const before = useSyncExternalStore(store.subscribe, store.before);
  const isUnderWay = useSyncExternalStore(store.subscribe, store.isUnderWay);
  return { scenario, before, isUnderWay, canUndo: steps.canUndo, canRedo: steps.canRedo };
}
