import {
  type MonthlySeries,
  type PlanProjection,
  projectScenario,
  type Result,
  type ScenarioProjection,
} from '../engine/index.ts';
import { monthAt } from '../schema/isoMonth.ts';
import type { SchemaProblem } from '../schema/problem.ts';
import { readScenarioText } from '../schema/readScenarioText.ts';
import type { Scenario } from '../schema/scenario.ts';
import { toModelInput } from '../schema/toModelInput.ts';
import type { SimulationFlags } from './commandLine.ts';
import { decisionOf } from './decision.ts';
import { simulationOf } from './simulation.ts';

/**
 * The projection of the scenario in a file's text, as it is printed.
 *
 * @param flags null: without `simulation`
 * @param hasDecision whether `decision` is printed too
 */
export function evaluateText(
  text: string,
  flags: SimulationFlags | null = null,
  hasDecision = false,
): Result<object, readonly SchemaProblem[]> {
  const read = readScenarioText(text);
  if (!read.ok) return read;
  const projected = projectScenario(toModelInput(read.value));
  if (!projected.ok) return projected;
  const evaluation = evaluationOf(read.value, projected.value);
  const simulation = flags === null ? null : simulationOf(read.value, flags);
  if (simulation?.ok === false) return simulation;
  const decision = hasDecision ? decisionOf(read.value, flags) : null;
  if (decision?.ok === false) return decision;
  return {
    ok: true,
    value: {
      ...evaluation,
      ...(simulation === null ? {} : { simulation: simulation.value }),
      ...(decision === null ? {} : { decision: decision.value }),
    },
  };
}

/** The whole projection as plain data: months are ISO, money is in the scenario's currency. */
export function evaluationOf(scenario: Scenario, projection: ScenarioProjection): object {
  const { name, currency, horizonMonths, startMonth } = scenario;
  const months = Array.from({ length: horizonMonths }, (_, at) => monthAt(at + 1, startMonth));
  return {
    scenario: name,
    currency,
    months,
    timeline: months.map((month, at) => ({ month, ...inMonth(projection.timeline, at) })),
    plans: projection.plans.map((plan) => ({
      ...aboutPlan(scenario, plan.planId),
      totals: plan.totals,
      commitmentLeft: plan.commitmentLeft,
      months: months.map((month, at) => ({ month, ...planInMonth(plan, at) })),
    })),
  };
}

function aboutPlan({ plans }: Scenario, planId: string): object {
  const plan = plans.find(({ id }) => id === planId);
  return { id: planId, name: plan?.name ?? planId, isHidden: plan?.isHidden ?? false };
}

function planInMonth(plan: PlanProjection, at: number): object {
  return {
    spend: inMonth(plan.spend, at),
    losses: inMonth(plan.losses, at),
    quantities: inMonth(plan.quantities, at),
    supportSpend: plan.supportSpend[at],
    allIn: plan.allIn[at],
    cumulativeSupportSpend: plan.cumulativeSupportSpend[at],
    cumulativeAllIn: plan.cumulativeAllIn[at],
    presentValueSupportSpend: plan.presentValueSupportSpend[at],
    presentValueAllIn: plan.presentValueAllIn[at],
  };
}

function inMonth(series: object, at: number): object {
  const lines = Object.entries(series) as readonly (readonly [string, MonthlySeries])[];
  return Object.fromEntries(lines.map(([name, line]) => [name, line[at]]));
}
