import { useMemo } from 'react';
import { schemaRefusal } from '../present/schemaRefusal.ts';
import * as pageTexts from '../present/texts/pageTexts.ts';
import type { Action } from '../scenario/action.ts';
import type { PresetId } from '../scenario/presetProfiles.ts';
import type { Visit } from '../scenario/documents/deskState.ts';
import type { PlanDocument, Scenario } from '../schema/scenario.ts';
import type { Arrival, Desk } from './documents/desk.ts';
import type { PresetShelf } from './presetShelf.ts';
import type { ScenarioStore } from './scenarioStore.ts';
import type { Notices } from './useNotice.ts';

export interface Actions {
  /** Does it, and says why where it is refused. */
  readonly act: (action: Action) => void;
  /** Opens one that becomes the person's own, or one to look at. */
  readonly open: (scenario: Scenario, visit?: Visit) => void;
  readonly startFrom: (preset: PresetId) => void;
}

/**
 * What a person does to the scenario as a whole; what takes much away offers to take that back.
 *
 * @param expect  hears what a scenario is before it is opened
 * @param seek  leads to the inputs at a path
 * @param locale  of the figures in a refusal
 */
export function useActions(
  store: ScenarioStore,
  expect: Desk['expect'],
  presets: PresetShelf,
  say: Notices['say'],
  seek: (path: string) => void,
  locale: string,
): Actions {
  return useMemo(() => {
    const act = (action: Action): void => {
      const before = store.scenario();
      const done = store.dispatch(action);
      const after = store.scenario();
      const added = addedPlan(before, after, action);
      const sentence = done.ok
        ? sentenceAfter(action, before, after.plans[added ?? -1])
        : pageTexts.notDone(subjectOf(done.path, before), schemaRefusal(done, locale));
      if (sentence) say(sentence, done.ok ? { before, after } : undefined);
      if (added !== undefined) seek(`plans.${added}`);
    };
    const openAs = (scenario: Scenario, arrival: Arrival): void => {
      expect(scenario, arrival);
      act({ kind: 'open', scenario });
    };
    return {
      act,
      open: (scenario, visit) =>
        openAs(scenario, visit ? { kind: 'visit', visit } : { kind: 'new' }),
      startFrom: (preset) => openAs(presets.scenarioOf(preset), { kind: 'example' }),
    };
  }, [store, expect, presets, say, seek, locale]);
}

/** What a refusal speaks of, in the person's words. */
function subjectOf(path: string, { plans }: Scenario): string {
  const [list, index] = path.split('.');
  const plan = list === 'plans' ? plans[Number(index)] : undefined;
  return plan ? pageTexts.quoted(plan.name) : pageTexts.thisScenario;
}

/** The place of a plan that an action added: whoever adds one wants to enter its terms. */
function addedPlan(before: Scenario, { plans }: Scenario, { kind }: Action): number | undefined {
  if (kind !== 'addPlan' && kind !== 'duplicatePlan') return undefined;
  const index = plans.findIndex(({ id }) => !before.plans.some((plan) => plan.id === id));
  return index < 0 ? undefined : index;
}

function sentenceAfter(
  action: Action,
  before: Scenario,
  added: PlanDocument | undefined,
): string | undefined {
  if (added) return pageTexts.added(added.name);
  if (action.kind === 'open') return pageTexts.opened(action.scenario.name);
  if (action.kind !== 'removePlan') return undefined;
  const removed = before.plans.find(({ id }) => id === action.planId);
  return removed && pageTexts.removed(removed.name);
}
