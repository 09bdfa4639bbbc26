import { referencesOf } from '../input/references.ts';
import type { Plan } from '../input/plan.ts';

/** Whether a figure can move what a plan costs: a term of another plan only if the plan refers to it. */
export function reaches(path: string, plan: Plan, plans: readonly Plan[]): boolean {
  const index = /^plans\.(\d+)\./.exec(path)?.[1];
  const owner = index === undefined ? undefined : plans[Number(index)];
  return owner === undefined || refersTo(plan, owner.id, plans);
}

/** Whether a plan is another or refers to it, by way of others too. */
function refersTo(plan: Plan, planId: string, plans: readonly Plan[]): boolean {
  if (plan.id === planId) return true;
  return referencesOf(plan).some((id) => {
    const other = plans.find((each) => each.id === id);
    return other !== undefined && refersTo(other, planId, plans);
  });
}
