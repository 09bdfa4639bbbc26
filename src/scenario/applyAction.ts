import type { Action } from './action.ts';
import { confirmed } from './actions/confirmed.ts';
import { addItem, removeItem } from './actions/items.ts';
import { done, type Outcome } from './actions/outcome.ts';
import {
  addPlan,
  duplicatePlan,
  movePlan,
  removePlan,
  renamePlan,
  showPlan,
} from './actions/plans.ts';
import { setQuantity, setTypical } from './actions/setFigure.ts';
import { setRange, setRanges } from './actions/setRange.ts';
import { checked, setValue } from './actions/setValue.ts';
import type { Scenario } from '../schema/scenario.ts';
import { withFollowingName } from './scenarioName.ts';

/**
 * The scenario after one action of a person. Pure: what was not touched is shared with the scenario
 * before. A valid scenario stays valid; an action that would break it is refused with a reason.
 */
export function applyAction(scenario: Scenario, action: Action): Outcome {
  switch (action.kind) {
    case 'open':
      return done(action.scenario);
    case 'rename':
      return checked({ ...scenario, name: action.name.trim() });
    default: {
      const edited = applyEdit(scenario, action);
      return edited.ok ? done(withFollowingName(scenario, edited.value)) : edited;
    }
  }
}

type Edit = Exclude<Action, { readonly kind: 'open' | 'rename' }>;

function applyEdit(scenario: Scenario, action: Edit): Outcome {
  switch (action.kind) {
    case 'setTypical':
      return setTypical(scenario, action.path, action.typical);
    case 'setQuantity':
      return checkedQuantity(scenario, action);
    case 'setRange':
      return setRange(scenario, action.path, action.width);
    case 'setRanges':
      return setRanges(scenario, action.path, action.width);
    case 'confirm':
      return confirmed(scenario, action.paths);
    case 'setValue':
      return setValue(scenario, action.path, action.value);
    case 'addItem':
      return addItem(scenario, action.path);
    case 'removeItem':
      return removeItem(scenario, action.path, action.index);
    case 'addPlan':
      return addPlan(scenario, action.template);
    case 'duplicatePlan':
      return duplicatePlan(scenario, action.planId);
    case 'renamePlan':
      return renamePlan(scenario, action.planId, action.name);
    case 'removePlan':
      return removePlan(scenario, action.planId);
    case 'movePlan':
      return movePlan(scenario, action.planId, action.by);
    case 'showPlan':
      return showPlan(scenario, action.planId, action.isHidden);
  }
}

function checkedQuantity(
  scenario: Scenario,
  { path, quantity }: Extract<Action, { kind: 'setQuantity' }>,
): Outcome {
  const set = setQuantity(scenario, path, quantity);
  return set.ok ? checked(set.value) : set;
}
