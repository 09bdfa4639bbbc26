import type { Fan, PairComparison, PlanSummary, Spread } from '../../src/engine/index.ts';
import type { Simulated } from '../../src/present/simulation/simulated.ts';

const percentages = [5, 10, 25, 50, 75, 90, 95] as const;

/** Percentiles P5 … P95 of a figure, all with this standard error. */
export function aSpread(
  percentiles: readonly number[],
  mean = percentiles[3] ?? 0,
  standardError = 1,
): Spread {
  return {
    mean,
    meanStandardError: standardError,
    percentiles: Float64Array.from(percentiles),
    percentileStandardErrors: Float64Array.from(percentiles, () => standardError),
  };
}

/** A fan whose months have these percentiles P5 … P95. */
export function aFan(months: readonly (readonly number[])[]): Fan {
  const column = (at: number) => Float64Array.from(months, (values) => values[at] ?? 0);
  return {
    means: column(3),
    meanStandardErrors: Float64Array.from(months, () => 1),
    percentiles: percentages.map((_, at) => column(at)),
    percentileStandardErrors: percentages.map(() => Float64Array.from(months, () => 1)),
  };
}

/** Every percentile the same. */
export function certain(value: number): readonly number[] {
  return percentages.map(() => value);
}

interface PlanFigures {
  readonly id: string;
  /** Chance to be cheapest, all in and on bills. */
  readonly cheapest?: readonly [allIn: number, bills: number];
  readonly allIn?: Spread;
  readonly worstMonth?: Spread;
  readonly fans?: PlanSummary['fans'];
}

/** Share of futures in which the first is cheaper and in which they are equal, on both readings. */
interface PairFigures {
  readonly first: string;
  readonly second: string;
  readonly cheaper: number;
  readonly equal?: number;
  /** Mean of first − second, on both readings, and its standard error. */
  readonly difference?: readonly [mean: number, standardError: number];
  /** Share of futures by break-even month, on both readings; the rest have none. */
  readonly breakEven?: readonly number[];
}

export function aSimulated(
  plans: readonly PlanFigures[],
  pairs: readonly PairFigures[] = [],
  shown: Partial<Omit<Simulated, 'summary'>> = {},
): Simulated {
  return {
    isCurrent: true,
    hasLuck: true,
    hasRanges: true,
    ...shown,
    summary: {
      trials: 10_000,
      fanTrials: 10_000,
      percentages,
      plans: plans.map(planSummary),
      pairs: pairs.map(
        ({
          first,
          second,
          cheaper,
          equal = 0,
          difference: [mean, error] = [0, 0],
          breakEven = [],
        }) => {
          const comparison: PairComparison = {
            probabilityFirstCheaper: cheaper,
            probabilitySecondCheaper: 1 - cheaper - equal,
            probabilityEqual: equal,
            meanDifference: mean,
            meanDifferenceStandardError: error,
            breakEven: Float64Array.from(breakEven),
            probabilityNever: 1 - breakEven.reduce((sum, share) => sum + share, 0),
          };
          return {
            firstPlanId: first,
            secondPlanId: second,
            supportSpend: comparison,
            allIn: comparison,
          };
        },
      ),
    },
  };
}

function planSummary(plan: PlanFigures): PlanSummary {
  const { id, cheapest: [allIn, bills] = [0, 0], fans = {}, worstMonth } = plan;
  const nothing = aSpread(certain(0));
  return {
    planId: id,
    totals: {
      supportSpend: nothing,
      allIn: plan.allIn ?? nothing,
      ...(worstMonth === undefined ? {} : { worstMonth }),
    },
    fans,
    p90Trial: 0,
    cvar95: { supportSpend: 0, allIn: 0 },
    probabilityCheapest: { supportSpend: bills, allIn },
    overMonthlyBudget: null,
    overAnnualBudget: null,
  };
}
