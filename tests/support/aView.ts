import { projectScenario } from '../../src/engine/index.ts';
import { createFormats } from '../../src/present/numbers.ts';
import { type PlanView, type ResultView, resultView } from '../../src/present/resultView.ts';
import type { PresetId } from '../../src/scenario/presetProfiles.ts';
import { toModelInput } from '../../src/schema/toModelInput.ts';
import { aScenario, type Differences } from './aScenario.ts';

export const formats = createFormats('en-US', 'USD');

/** What is on screen for a scenario: `aView({ 'organisation.headcount': 25 })`. */
export function aView(differences: Differences = {}, preset: PresetId = 'agency'): ResultView {
  const scenario = aScenario(differences, preset);
  const projected = projectScenario(toModelInput(scenario));
  if (!projected.ok) throw new Error(JSON.stringify(projected.error));
  return resultView(scenario, projected.value);
}

type Totals = readonly [allIn: number, supportSpend?: number];

/**
 * The general office with plans A, B, C … of these totals in place of what the engine found; bills
 * are the all-in cost where only that is given. Needs are met, no contract is left.
 */
export function aViewOf(totals: readonly Totals[], differences: Differences = {}): ResultView {
  const view = aView({ 'needs.services': [], ...differences });
  const plans = totals.map(([allIn, supportSpend = allIn], index): PlanView => {
    const like = view.plans[index % view.plans.length] as PlanView;
    const name = String.fromCharCode(65 + index);
    return { ...like, name, allIn, supportSpend, commitmentLeft: 0 };
  });
  return { ...view, plans };
}
