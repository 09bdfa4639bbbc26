import { planFromTemplate } from '../../src/scenario/planTemplates.ts';
import type { Scenario } from '../../src/schema/scenario.ts';

const templates = ['blockHours', 'coManaged', 'switch'] as const;

/** A preset with the kinds of plan added that it leaves out. */
export function withEveryPlan(scenario: Scenario): Scenario {
  return templates.reduce<Scenario>((found, template) => {
    const plan = planFromTemplate(template, found);
    return plan.ok ? { ...found, plans: [...found.plans, plan.value] } : found;
  }, scenario);
}
