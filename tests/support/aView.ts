import { projectScenario, verdict } from '../../src/engine/index.ts';
import { createJudge } from '../../src/app/judge.ts';
import { createFormats } from '../../src/present/numbers.ts';
import { type PlanView, type ResultView, resultView } from '../../src/present/resultView.ts';
import type { Simulated } from '../../src/present/simulation/simulated.ts';
import type { PresetId } from '../../src/scenario/presetProfiles.ts';
import type { Scenario } from '../../src/schema/scenario.ts';
import { toModelInput } from '../../src/schema/toModelInput.ts';
import { aScenario, type Differences } from './aScenario.ts';

export const formats = createFormats('en-US', 'USD');

const judge = createJudge(verdict);

const views = new Map<string, ResultView>();

/** What is on screen for a scenario: `aView({ 'organisation.headcount': 25 })`. The same one for the same. */
export function aView(differences: Differences = {}, preset: PresetId = 'agency'): ResultView {
  const key = JSON.stringify([preset, differences]);
  const view = views.get(key) ?? viewOf(aScenario(differences, preset));
  views.set(key, view);
  return view;
}

/** What is on screen for a document. */
function viewOf(scenario: Scenario): ResultView {
  const projected = projectScenario(toModelInput(scenario));
  if (!projected.ok) throw new Error(JSON.stringify(projected.error));
  return resultView(scenario, projected.value, judge(scenario, projected.value, null));
}

type Totals = readonly [allIn: number, supportSpend?: number];

/**
 * The general office with plans A, B, C … of these totals in place of what the engine found; bills
 * are the all-in cost where only that is given. Needs are met, no contract is left.
 *
 * @param simulated futures that the verdict is to know of
 */
export function aViewOf(
  totals: readonly Totals[],
  differences: Differences = {},
  simulated: Simulated | null = null,
): ResultView {
  const view = aView({ 'needs.services': [], ...differences });
  const plans = totals.map(([allIn, supportSpend = allIn], index): PlanView => {
    const like = view.plans[index % view.plans.length] as PlanView;
    const id = index < view.plans.length ? like.id : `${like.id}-${index}`;
    const name = String.fromCharCode(65 + index);
    return { ...like, id, name, allIn, supportSpend, commitmentLeft: 0 };
  });
  return { ...view, plans, verdict: verdictOn(view, plans, simulated) };
}

/** The same with the ids a, b, c … */
export function aLetteredView(
  totals: readonly Totals[],
  simulated: Simulated | null = null,
): ResultView {
  const view = aViewOf(totals);
  const plans = view.plans.map((plan) => ({ ...plan, id: plan.name.toLowerCase() }));
  return { ...view, plans, verdict: verdictOn(view, plans, simulated) };
}

/** What the engine says of plans with these totals. */
function verdictOn(
  { scenario, projection }: ResultView,
  plans: readonly PlanView[],
  simulated: Simulated | null,
): ResultView['verdict'] {
  const replaced = plans.map(({ id, allIn, supportSpend, projection: like }) => ({
    ...like,
    planId: id,
    totals: {
      ...like.totals,
      allIn,
      supportSpend,
      presentValueAllIn: allIn,
      presentValueSupportSpend: supportSpend,
    },
  }));
  const [first] = scenario.plans;
  if (first === undefined) throw new Error('A scenario has a plan.');
  const shown = plans.map(({ id }) => ({ ...first, id, isHidden: false }));
  return judge({ ...scenario, plans: shown }, { ...projection, plans: replaced }, simulated);
}
