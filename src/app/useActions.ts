import { useMemo } from 'react';
import type { Action } from '../scenario/action.ts';
import type { PresetId } from '../scenario/presetProfiles.ts';
import type { Scenario } from '../schema/scenario.ts';
import type { PresetShelf } from './presetShelf.ts';
import type { ScenarioStore } from './scenarioStore.ts';
import type { Notices } from './useNotice.ts';

export interface Actions {
  /** Does it, and says why where it is refused. */
  readonly act: (action: Action) => void;
  readonly open: (scenario: Scenario) => void;
  readonly startFrom: (preset: PresetId) => void;
}

/** What a person does to the scenario as a whole; what takes much away offers to take that back. */
export function useActions(
  store: ScenarioStore,
  presets: PresetShelf,
  say: Notices['say'],
): Actions {
  return useMemo(() => {
    const act = (action: Action): void => {
      const before = store.scenario();
      const done = store.dispatch(action);
      const sentence = done.ok ? sentenceAfter(action, before) : `Not done: ${done.sentence}.`;
      if (sentence) say(sentence, done.ok ? store.scenario() : undefined);
    };
    const open = (scenario: Scenario): void => act({ kind: 'open', scenario });
    return { act, open, startFrom: (preset) => open(presets.scenarioOf(preset)) };
  }, [store, presets, say]);
}

function sentenceAfter(action: Action, before: Scenario): string | undefined {
  if (action.kind === 'open') return `Opened “${action.scenario.name}”.`;
  if (action.kind !== 'removePlan') return undefined;
  const removed = before.plans.find(({ id }) => id === action.planId);
  return removed && `Removed “${removed.name}”.`;
}
