import {
  type MonthlySeries,
  type PlanProjection,
  projectScenario,
  type Result,
  type ScenarioProjection,
  type SimulationSummary,
} from '../engine/index.ts';
import { monthAt } from '../schema/isoMonth.ts';
import { openScenarioText } from '../schema/readScenarioText.ts';
import type { Scenario } from '../schema/scenario.ts';
import { toModelInput } from '../schema/toModelInput.ts';
import type { SimulationFlags } from './commandLine.ts';
import { decisionOf } from './decision.ts';
import { inputRefusalLines, newerLines, refusalLines } from './refusalLines.ts';
import { simulationOf } from './simulation.ts';

export interface Evaluation {
  readonly scenario: Scenario;
  readonly projection: ScenarioProjection;
  /** Null: none was asked for. */
  readonly summary: SimulationSummary | null;
  /** As it is printed. */
  readonly printed: object;
}

/**
 * The projection of the scenario in a file's text.
 *
 * @param flags null: without `simulation`
 * @param hasDecision whether `decision` is printed too
 * @returns the lines that say why not: a scenario of a newer version is refused whole, as figures for a check that
 *          rest on a part of it would mislead
 */
export function evaluateText(
  text: string,
  flags: SimulationFlags | null = null,
  hasDecision = false,
): Result<Evaluation, readonly string[]> {
  const read = openScenarioText(text);
  if (read.kind === 'refused')
    return { ok: false, error: refusalLines(read.problems, read.document) };
  if (read.kind === 'newer') return { ok: false, error: newerLines(read.version) };
  const { scenario } = read;
  const input = toModelInput(scenario);
  const projected = projectScenario(input);
  if (!projected.ok) return { ok: false, error: inputRefusalLines(projected.error, input) };
  const simulation = flags === null ? null : simulationOf(scenario, flags);
  if (simulation?.ok === false) return simulation;
  const decision = hasDecision ? decisionOf(scenario, flags) : null;
  if (decision?.ok === false) return decision;
  const printed = {
    ...evaluationOf(scenario, projected.value),
    ...(simulation === null ? {} : { simulation: simulation.value.printed }),
    ...(decision === null ? {} : { decision: decision.value }),
  };
  const summary = simulation?.value.summary ?? null;
  return { ok: true, value: { scenario, projection: projected.value, summary, printed } };
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
