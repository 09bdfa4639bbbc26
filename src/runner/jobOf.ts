import { referencesOf } from '../engine/index.ts';
import { collectRanges } from '../schema/collectRanges.ts';
import type { PlanDocument, Scenario } from '../schema/scenario.ts';
import { toModelInput } from '../schema/toModelInput.ts';
import type { SimulationJob } from './contract.ts';

/** What a person may choose about the simulation of a scenario. */
export interface JobChoices {
  readonly stages: SimulationJob['stages'];
  readonly hasLuck?: boolean;
  readonly hasRanges?: boolean;
  readonly columns?: SimulationJob['columns'];
}

/**
 * The simulation of a scenario: its shown plans and those that they refer to, its own seed and budgets.
 * Everybody who simulates a scenario asks this way, so that all see the same figures.
 */
export function jobOf(scenario: Scenario, choices: JobChoices): SimulationJob {
  const { stages, hasLuck = true, hasRanges = true, columns } = choices;
  const { seed, budget, isPresentValue } = scenario;
  const plans = plansInUse(scenario.plans);
  const simulated = { ...scenario, plans };
  return {
    input: toModelInput(simulated),
    ranges: collectRanges(simulated),
    seed,
    hasLuck,
    hasRanges,
    monthlyBudget: budget.perMonth,
    annualBudget: budget.perYear,
    isPresentValue,
    stages,
    ...(columns === undefined ? {} : { columns }),
  };
}

/** A hidden plan still counts where a shown one follows it, switches from or to it. */
function plansInUse(plans: readonly PlanDocument[]): readonly PlanDocument[] {
  const used = new Set(plans.filter(({ isHidden }) => !isHidden).map(({ id }) => id));
  for (const id of used) {
    const plan = plans.find((each) => each.id === id);
    if (plan !== undefined) for (const other of referencesOf(plan)) used.add(other);
  }
  return plans.filter(({ id }) => used.has(id));
}
