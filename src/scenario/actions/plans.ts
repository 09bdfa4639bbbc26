import type { Composition } from '../../engine/index.ts';
import type { PlanDocument, Scenario, Uncertain } from '../../schema/scenario.ts';
import { planFromTemplate } from '../planTemplates.ts';
import type { PlanTemplate } from '../action.ts';
import { actionTexts } from './actionTexts.ts';
import { freeId, freeName } from './freeId.ts';
import { inlined } from './inlined.ts';
import { done, type Outcome, refused } from './outcome.ts';
import { withParts } from './pruned.ts';
import { checked } from './setValue.ts';

const mostPlans = 8;

export function addPlan(scenario: Scenario, template: PlanTemplate): Outcome {
  if (isFull(scenario)) return full();
  const added = planFromTemplate(template, scenario);
  if (!added.ok) return added;
  return checked({ ...scenario, plans: [...scenario.plans, placed(added.value, scenario)] });
}

/** A copy stands beside its original, with an id, a name and a colour of its own. */
export function duplicatePlan(scenario: Scenario, planId: string): Outcome {
  if (isFull(scenario)) return full();
  return withPlan(scenario, planId, (plan, index) => {
    const copy = placed({ ...plan, id: `${plan.id}-copy`, name: copyName(plan.name) }, scenario);
    return checked({ ...scenario, plans: scenario.plans.toSpliced(index + 1, 0, copy) });
  });
}

export function renamePlan(scenario: Scenario, planId: string, name: string): Outcome {
  return withPlan(scenario, planId, (plan, index) =>
    checked(replacePlan(scenario, index, { ...plan, name: name.trim() })),
  );
}

/**
 * Removes a plan. Mixes that follow it keep its terms as their own; a plan that switches from or to
 * it has to go first. If only hidden plans are left, the first of them is shown.
 */
export function removePlan(scenario: Scenario, planId: string): Outcome {
  return withPlan(scenario, planId, (_, index) => {
    const path = `plans.${index}`;
    const left = scenario.plans.toSpliced(index, 1);
    const [first] = left;
    if (!first) return refused(path, actionTexts.onlyPlan);
    const needing = left.find(({ composition }) => switchesWith(composition, planId));
    if (needing) {
      return refused(path, actionTexts.switchedWith(needing.name));
    }
    const plans = left.map((plan) => freed(plan, planId, scenario.plans));
    const shown = plans.some(({ isHidden }) => !isHidden)
      ? plans
      : plans.map((plan, at) => (at === 0 ? { ...plan, isHidden: false } : plan));
    return done({ ...scenario, plans: shown });
  });
}

/** Moves a plan one place; at the ends of the list nothing happens. */
export function movePlan(scenario: Scenario, planId: string, by: -1 | 1): Outcome {
  return withPlan(scenario, planId, (plan, index) => {
    const target = index + by;
    if (target < 0 || target >= scenario.plans.length) return done(scenario);
    const others = scenario.plans.toSpliced(index, 1);
    return done({ ...scenario, plans: others.toSpliced(target, 0, plan) });
  });
}

export function showPlan(scenario: Scenario, planId: string, isHidden: boolean): Outcome {
  return withPlan(scenario, planId, (plan, index) => {
    const next = replacePlan(scenario, index, { ...plan, isHidden });
    const isAnyShown = next.plans.some((each) => !each.isHidden);
    return isAnyShown ? done(next) : refused(`plans.${index}`, actionTexts.onlyShown);
  });
}

function withPlan(
  scenario: Scenario,
  planId: string,
  change: (plan: PlanDocument, index: number) => Outcome,
): Outcome {
  const index = scenario.plans.findIndex(({ id }) => id === planId);
  const plan = scenario.plans[index];
  return plan ? change(plan, index) : refused('plans', actionTexts.noPlan(planId));
}

function replacePlan(scenario: Scenario, index: number, plan: PlanDocument): Scenario {
  return { ...scenario, plans: scenario.plans.with(index, plan) };
}

/** With an id and a colour that no other plan has. */
function placed(plan: PlanDocument, { plans }: Scenario): PlanDocument {
  const taken = new Set(plans.map(({ colour }) => colour));
  const free = Array.from({ length: mostPlans }, (_, colour) => colour);
  return {
    ...plan,
    id: freeId(plan.id.slice(0, 56), plans),
    name: freeName(plan.name, plans),
    colour: free.find((colour) => !taken.has(colour)) ?? 0,
    isHidden: false,
  };
}

function copyName(name: string): string {
  // Half of a sign that takes two units goes too.
  return `${name.slice(0, 110).replace(/[\uD800-\uDBFF]$/, '')} copy`;
}

function switchesWith(composition: Composition<Uncertain>, planId: string): boolean {
  if (composition.kind !== 'switch') return false;
  return composition.fromPlanId === planId || composition.toPlanId === planId;
}

/** A plan that no longer follows the one that goes. */
function freed(plan: PlanDocument, planId: string, plans: Scenario['plans']): PlanDocument {
  return withParts(plan, (part) =>
    part.kind === 'sameAs' && part.planId === planId ? inlined(part, plans) : part,
  );
}

function isFull({ plans }: Scenario): boolean {
  return plans.length >= mostPlans;
}

function full(): Outcome {
  return refused('plans', actionTexts.full(mostPlans));
}
