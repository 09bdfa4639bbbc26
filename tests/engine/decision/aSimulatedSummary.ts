import type {
  PairComparison,
  PlanSummary,
  SimulationSummary,
  Spread,
} from '../../../src/engine/index.ts';

interface PlanFutures {
  readonly mean?: number;
  readonly cvar95?: number;
  readonly worstMonth?: number;
  readonly overMonthly?: number;
  readonly overAnnual?: number;
}

/** A summary that tells no more of its plans than this; every percentile of a figure is the same. */
export function aSimulatedSummary(
  plans: Readonly<Record<string, PlanFutures>>,
  { cheaper = 1, equal = 0 }: { readonly cheaper?: number; readonly equal?: number } = {},
): SimulationSummary {
  const [first = '', second = ''] = Object.keys(plans);
  const pair = comparison(cheaper, equal);
  return {
    trials: 100,
    fanTrials: 100,
    percentages: [5, 50, 95],
    plans: Object.entries(plans).map(([planId, futures]) => planSummary(planId, futures)),
    pairs: [{ firstPlanId: first, secondPlanId: second, supportSpend: pair, allIn: pair }],
  };
}

function planSummary(planId: string, futures: PlanFutures): PlanSummary {
  const { mean = 0, cvar95 = 0, worstMonth = 0, overMonthly = 0, overAnnual = 0 } = futures;
  return {
    planId,
    totals: { supportSpend: spread(mean), allIn: spread(mean), worstMonth: spread(worstMonth) },
    fans: {},
    p90Trial: 0,
    cvar95: { supportSpend: cvar95, allIn: cvar95 },
    probabilityCheapest: { supportSpend: 1, allIn: 1 },
    overMonthlyBudget: { byMonth: new Float64Array(1), inAnyMonth: overMonthly },
    overAnnualBudget: { byYear: new Float64Array(1), inAnyYear: overAnnual },
  };
}

function spread(value: number): Spread {
  const same = Float64Array.of(value, value, value);
  const none = new Float64Array(3);
  return {
    mean: value,
    meanStandardError: 0,
    percentiles: same,
    percentileStandardErrors: none,
  };
}

function comparison(cheaper: number, equal: number): PairComparison {
  return {
    probabilityFirstCheaper: cheaper,
    probabilitySecondCheaper: 1 - cheaper - equal,
    probabilityEqual: equal,
    meanDifference: 0,
    meanDifferenceStandardError: 0,
    breakEven: new Float64Array(1),
    probabilityNever: 1,
  };
}
