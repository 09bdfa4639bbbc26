import {
  lossComponents,
  type ModelInput,
  type PlanProjection,
  projectScenario,
  quantities,
  type ScenarioProjection,
  spendComponents,
} from '../../src/engine/index.ts';

/** The projection of an input that is meant to be valid. */
export function projected(input: ModelInput): ScenarioProjection {
  const result = projectScenario(input);
  if (!result.ok) throw new Error(result.error.map(({ sentence }) => sentence).join('\n'));
  return result.value;
}

export function planOf(projection: ScenarioProjection, planId: string): PlanProjection {
  const plan = projection.plans.find((each) => each.planId === planId);
  if (plan === undefined) throw new Error(`There is no plan "${planId}".`);
  return plan;
}

/** The projection of one plan of an input. */
export function projectedPlan(input: ModelInput, planId: string): PlanProjection {
  return planOf(projected(input), planId);
}

/** Series of figures by name. */
export type Figures = Readonly<Record<string, readonly number[]>>;

function listed<Name extends string>(
  kind: string,
  names: readonly Name[],
  series: Readonly<Record<Name, Iterable<number>>>,
): Figures {
  return Object.fromEntries(names.map((name) => [`${kind}.${name}`, [...series[name]]]));
}

/** Every money figure of a plan by name: series by month and totals. */
export function moneyOf(plan: PlanProjection): Figures {
  const { totals } = plan;
  return {
    ...listed('spend', spendComponents, plan.spend),
    ...listed('losses', lossComponents, plan.losses),
    supportSpend: [...plan.supportSpend],
    allIn: [...plan.allIn],
    cumulativeSupportSpend: [...plan.cumulativeSupportSpend],
    cumulativeAllIn: [...plan.cumulativeAllIn],
    presentValueSupportSpend: [...plan.presentValueSupportSpend],
    presentValueAllIn: [...plan.presentValueAllIn],
    commitmentLeft: [plan.commitmentLeft],
    totals: [
      ...spendComponents.map((name) => totals.spend[name]),
      ...lossComponents.map((name) => totals.losses[name]),
      totals.supportSpend,
      totals.allIn,
      totals.presentValueSupportSpend,
      totals.presentValueAllIn,
    ],
  };
}

/** Every figure of a plan that is hours or a count. */
export function hoursOf(plan: PlanProjection): Figures {
  return {
    ...listed('quantities', quantities, plan.quantities),
    totals: quantities.map((name) => plan.totals.quantities[name]),
  };
}

/** Every figure of a plan but its id. */
export function figuresOf(plan: PlanProjection): Figures {
  const hours = hoursOf(plan);
  return { ...moneyOf(plan), ...hours, hourTotals: hours['totals'] ?? [] };
}

/** Monthly figures only, of the first `months`. */
export function monthsOf(plan: PlanProjection, months: number): Figures {
  const { commitmentLeft: _, totals: __, hourTotals: ___, ...series } = figuresOf(plan);
  return Object.fromEntries(
    Object.entries(series).map(([name, values]) => [name, values.slice(0, months)]),
  );
}

/**
 * The largest difference between two sets of figures, relative to the largest figure of the same
 * name: floating point makes a small difference of large sums as inexact as the sums.
 */
export function largestDifference(a: Figures, b: Figures): number {
  let largest = 0;
  for (const [name, values] of Object.entries(a)) {
    const others = b[name] ?? [];
    const size = Math.max(...values.map(Math.abs), ...others.map(Math.abs), Number.MIN_VALUE);
    for (const [index, value] of values.entries()) {
      largest = Math.max(largest, Math.abs(value - (others[index] ?? Number.NaN)) / size);
    }
  }
  return largest;
}

/** The names of the figures that are not the same to the bit. */
export function differing(a: Figures, b: Figures): readonly string[] {
  return Object.keys({ ...a, ...b }).filter((name) => {
    const [left, right] = [a[name] ?? [], b[name] ?? []];
    return left.length !== right.length || left.some((value, index) => value !== right[index]);
  });
}
