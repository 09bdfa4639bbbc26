import type { InputProblem } from '../errors/result.ts';
import type { ModelInput } from '../input/model.ts';

/** A figure of the input that is uncertain: PERT over low, typical (its mode) and high. */
export interface InputRange {
  /** Dotted path into ModelInput: "organisation.headcount", "plans.1.composition.arrangement.billing.perUserPerMonth". */
  readonly path: string;
  readonly low: number;
  readonly typical: number;
  readonly high: number;
  /** Drawn for its own plan alone instead of sharing its quantile with the same field of other plans. */
  readonly isIndependent?: boolean;
}

/** One question put to the simulation. The input has passed `checkInput`, the ranges `checkRanges`. */
export interface SimulationRequest {
  readonly input: ModelInput;
  readonly ranges: readonly InputRange[];
  /** Whole number from 0 to 2⁵³ − 1. */
  readonly seed: number;
  /** Trials in the whole run; a trial's own results do not depend on it. */
  readonly trials: number;
  /** Whether incidents strike by chance; if not, a trial is the projection at its inputs. */
  readonly hasLuck: boolean;
  /** Whether the ranges are drawn; if not, every input is its figure in `input`. */
  readonly hasRanges: boolean;
  /** Money a month and a year for support; null: no budget. */
  readonly monthlyBudget: number | null;
  readonly annualBudget: number | null;
  /** Whether money is discounted to the start (spend, layers and all-in together); absent: no. */
  readonly isPresentValue?: boolean;
}

/** Figures that a trial leaves for each plan over the horizon; money except the hours. */
export const trialTotals = [
  'supportSpend',
  'lostProductivity',
  'lostContribution',
  'directLosses',
  'allIn',
  'personHours',
  'outageHours',
  'worstMonth',
] as const;
export type TrialTotal = (typeof trialTotals)[number];

/**
 * Consecutive trials, as typed arrays only, so that a block crosses threads by transfer. Contents do
 * not depend on how the trials are cut into blocks.
 */
export interface TrialBlock {
  /** From 0. */
  readonly firstTrial: number;
  readonly trials: number;
  /** Trials of this block whose months are kept: all of them within the memory budget. */
  readonly monthlyTrials: number;
  /** [plan][total in the order of `trialTotals`][trial]. Lost productivity includes self-help. */
  readonly totals: Float64Array;
  /** [plan][month][kept trial], support spend of each month. */
  readonly monthlySpend: Float64Array;
  /** [plan][month][kept trial], all-in cost of each month (the layers that are switched on). */
  readonly monthlyAllIn: Float64Array;
  /** [plan][month]: trials in which the month's support spend exceeds the monthly budget. */
  readonly monthsOverBudget: Int32Array;
  /** [plan][year], then one more for "in any year": trials in which spend exceeds the annual budget, a short last year pro rata. */
  readonly yearsOverBudget: Int32Array;
  /** [layer set][pair][month − 1, then "never"]: trials by break-even month, see `PairSummary`. */
  readonly breakEvenMonths: Int32Array;
}

/** The two readings of what a plan costs. */
export const layerSets = ['supportSpend', 'allIn'] as const;
export type LayerSet = (typeof layerSets)[number];

/** Percentages with nearest rank ⌈pN⌉; the 99th joins from 50,000 trials. */
export const percentages = [5, 10, 25, 50, 75, 90, 95] as const;
export const farPercentage = 99;
export const trialsForFarPercentage = 50_000;

/** Mean and percentiles of one figure over the trials, each with its standard error. */
export interface Spread {
  readonly mean: number;
  readonly meanStandardError: number;
  /** In the order of `SimulationSummary.percentages`. */
  readonly percentiles: Float64Array;
  readonly percentileStandardErrors: Float64Array;
}

/** The spread of a monthly series; index 0 is month 1. */
export interface Fan {
  readonly means: Float64Array;
  readonly meanStandardErrors: Float64Array;
  /** [percentile][month] */
  readonly percentiles: readonly Float64Array[];
  readonly percentileStandardErrors: readonly Float64Array[];
}

export const fanNames = [
  'monthlySupportSpend',
  'cumulativeSupportSpend',
  'monthlyAllIn',
  'cumulativeAllIn',
] as const;
export type FanName = (typeof fanNames)[number];

/** What a summary is asked for; percentiles cost time. Absent: everything. */
export interface SummaryColumns {
  readonly totals?: readonly TrialTotal[];
  readonly fans?: readonly FanName[];
}

export interface PlanSummary {
  readonly planId: string;
  /** The totals asked for; support spend and all-in are always there. */
  readonly totals: Readonly<Partial<Record<TrialTotal, Spread>>> &
    Readonly<Record<LayerSet, Spread>>;
  readonly fans: Readonly<Partial<Record<FanName, Fan>>>;
  /** The trial (from 0) at the 90th percentile of all-in cost, nearest rank: the first of equals. */
  readonly p90Trial: number;
  /** Mean of the worst ⌈0.05·N⌉ trials. */
  readonly cvar95: Readonly<Record<LayerSet, number>>;
  /** P(cheapest), ties shared: adds up to 1 over the plans. */
  readonly probabilityCheapest: Readonly<Record<LayerSet, number>>;
  /** Null without a monthly budget. */
  readonly overMonthlyBudget: {
    readonly byMonth: Float64Array;
    readonly inAnyMonth: number;
  } | null;
  /** Null without an annual budget. */
  readonly overAnnualBudget: {
    readonly byYear: Float64Array;
    readonly inAnyYear: number;
  } | null;
}

export interface PairComparison {
  /** P(first < second), strict. */
  readonly probabilityFirstCheaper: number;
  readonly probabilitySecondCheaper: number;
  readonly probabilityEqual: number;
  /** Mean of first − second. */
  readonly meanDifference: number;
  readonly meanDifferenceStandardError: number;
  /**
   * P(break-even in month m) at index m − 1: the last month in which the sign of the difference of
   * cumulative cost changes, from which on the plan that ends cheaper stays cheaper.
   */
  readonly breakEven: Float64Array;
  /** No month: one plan is never dearer, or they are the same. */
  readonly probabilityNever: number;
}

/** Two plans, in the order of the scenario. */
export interface PairSummary extends Readonly<Record<LayerSet, PairComparison>> {
  readonly firstPlanId: string;
  readonly secondPlanId: string;
}

export interface SimulationSummary {
  readonly trials: number;
  /** Trials behind the fans: fewer than `trials` only above the memory budget. */
  readonly fanTrials: number;
  /** The percentages of every spread, 5 … 95 and 99 from 50,000 trials. */
  readonly percentages: readonly number[];
  readonly plans: readonly PlanSummary[];
  readonly pairs: readonly PairSummary[];
}

/** Who dealt with an incident under one plan; a prevented incident is not met. */
export type Handler = 'notMet' | 'provider' | 'staff' | 'staffAndProvider' | 'colleagues';

/** One incident under one plan; money at the prices of its month, undiscounted. */
export interface IncidentUnderPlan {
  readonly handler: Handler;
  /** Bill of this incident: hourly labour, trips, parts, out-of-scope work; what a bank, a pool or a fee covers is not on it. */
  readonly bill: number;
  readonly personHours: number;
  readonly outageHours: number;
  /** Lost productivity, contribution and direct loss after insurance. */
  readonly loss: number;
}

export interface FutureIncident {
  readonly month: number;
  readonly classId: string;
  /** j, from 1 within its class and month. */
  readonly number: number;
  /** Labour hours at an hourly provider. */
  readonly labourHours: number;
  /** In the order of the plans. */
  readonly plans: readonly IncidentUnderPlan[];
}

export interface PlanFuture {
  readonly planId: string;
  readonly supportSpend: Float64Array;
  readonly allIn: Float64Array;
  readonly lostProductivity: Float64Array;
  readonly lostContribution: Float64Array;
  readonly directLosses: Float64Array;
  readonly personHours: Float64Array;
  readonly outageHours: Float64Array;
}

/** One trial opened. */
export interface Future {
  readonly trial: number;
  /** The drawn value of every range, by path. */
  readonly inputs: Readonly<Record<string, number>>;
  readonly plans: readonly PlanFuture[];
  /** By month, class id and number; empty with luck off. */
  readonly incidents: readonly FutureIncident[];
}

export type RangeProblem = InputProblem;

// Functions of src/engine/simulation, exported by the door:
//   checkRanges(input, ranges): readonly RangeProblem[]
//   runTrials(request, firstTrial, count): TrialBlock
//   mergeBlocks(blocks): TrialBlock                    in any order, together without a gap
//   summarise(request, blocks, columns?): SimulationSummary
//   transferablesOf(block): readonly ArrayBufferLike[]
//   oneFuture(request, trial): Future
