import {
  lossComponents,
  type PlanProjection,
  quantities,
  type ScenarioProjection,
  type SpendComponent,
  spendComponents,
} from '../../src/engine/index.ts';
import { projectScenario } from '../../src/engine/index.ts';
import type { Scenario } from '../../src/schema/scenario.ts';
import { toModelInput } from '../../src/schema/toModelInput.ts';
import { aScenario } from './aScenario.ts';

/** A scenario's own projection; throws where there is none. */
export function projectionOf(scenario: Scenario): ScenarioProjection {
  const result = projectScenario(toModelInput(scenario));
  if (!result.ok) throw new Error(result.error.map(({ sentence }) => sentence).join('; '));
  return result.value;
}

/** Spend and losses of one plan in every month. */
export interface PlanCosts {
  readonly name: string;
  readonly bills: number;
  readonly losses?: number;
  readonly personHours?: number;
}

/**
 * A scenario whose plans cost what is stated, over as many months as stated: for words about
 * figures, so that the figures can be chosen.
 */
export function costing(plans: readonly PlanCosts[], months = 12) {
  const template = aScenario().plans[0];
  if (!template) throw new Error('The example has no plan.');
  const scenario: Scenario = {
    ...aScenario({ horizonMonths: months }),
    plans: plans.map(({ name }, index) => ({ ...template, id: `p${index}`, name, colour: index })),
  };
  const timeline = projectionOf(aScenario({ horizonMonths: months })).timeline;
  const projection: ScenarioProjection = {
    timeline,
    plans: plans.map((plan, index) => planCosting(`p${index}`, plan, months)),
  };
  return { scenario, projection };
}

function planCosting(
  planId: string,
  { bills, losses = 0, personHours = 0 }: PlanCosts,
  months: number,
): PlanProjection {
  const constant = (value: number) => Float64Array.from({ length: months }, () => value);
  const running = (value: number) =>
    Float64Array.from({ length: months }, (_, t) => value * (t + 1));
  const only = <Key extends string>(keys: readonly Key[], one: Key, value: number) =>
    Object.fromEntries(keys.map((key) => [key, key === one ? value : 0])) as Record<Key, number>;
  const series = <Key extends string>(sums: Record<Key, number>) =>
    Object.fromEntries(
      Object.entries<number>(sums).map(([key, value]) => [key, constant(value)]),
    ) as Record<Key, Float64Array>;
  const spend = only<SpendComponent>(spendComponents, 'fees', bills);
  const lost = only(lossComponents, 'lostProductivity', losses);
  const hours = only(quantities, 'personHours', personHours);
  const times = <Key extends string>(sums: Record<Key, number>) =>
    Object.fromEntries(
      Object.entries<number>(sums).map(([key, value]) => [key, value * months]),
    ) as Record<Key, number>;
  const all = bills + losses;
  return {
    planId,
    spend: series(spend),
    losses: series(lost),
    quantities: series(hours),
    supportSpend: constant(bills),
    allIn: constant(all),
    cumulativeSupportSpend: running(bills),
    cumulativeAllIn: running(all),
    presentValueSupportSpend: constant(bills / 2),
    presentValueAllIn: constant(all / 2),
    commitmentLeft: 0,
    totals: {
      spend: times(spend),
      losses: times(lost),
      quantities: times(hours),
      supportSpend: bills * months,
      allIn: all * months,
      presentValueSupportSpend: (bills * months) / 2,
      presentValueAllIn: (all * months) / 2,
    },
  };
}
