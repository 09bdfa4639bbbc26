import type {
  Fan,
  PairComparison,
  PlanSummary,
  Result,
  SimulationSummary,
  Spread,
} from '../engine/index.ts';
import { requestOf } from '../runner/attempt.ts';
import { checkJob } from '../runner/checkJob.ts';
import { jobOf } from '../runner/jobOf.ts';
import { simulationEngine } from '../runner/simulationEngine.ts';
import type { Scenario } from '../schema/scenario.ts';
import type { SimulationFlags } from './commandLine.ts';
import { inputRefusalLines } from './refusalLines.ts';

export interface Simulated {
  readonly summary: SimulationSummary;
  /** As it is printed. */
  readonly printed: object;
}

/** The simulation of a scenario: the same job as in the page, in one call. */
export function simulationOf(
  scenario: Scenario,
  { trials, seed }: SimulationFlags,
): Result<Simulated, readonly string[]> {
  const usual = jobOf(scenario, { stages: [trials] });
  const job = { ...usual, seed: seed ?? usual.seed };
  const problems = checkJob(job);
  if (problems.length > 0) return { ok: false, error: inputRefusalLines(problems, job.input) };
  const request = requestOf(job);
  const block = simulationEngine.runTrials(request, 0, trials);
  const summary = simulationEngine.summarise(request, [block]);
  return { ok: true, value: { summary, printed: { seed: job.seed, ...printed(summary) } } };
}

/** Plain data: arrays by month begin with month 1, percentiles are named P5, P10 … */
function printed({ trials, fanTrials, percentages, plans, pairs }: SimulationSummary): object {
  return {
    trials,
    fanTrials,
    plans: plans.map((plan) => printedPlan(plan, percentages)),
    pairs: pairs.map(({ firstPlanId, secondPlanId, supportSpend, allIn }) => ({
      first: firstPlanId,
      second: secondPlanId,
      supportSpend: printedPair(supportSpend),
      allIn: printedPair(allIn),
    })),
  };
}

function printedPlan(plan: PlanSummary, percentages: readonly number[]): object {
  const { overMonthlyBudget: monthly, overAnnualBudget: annual } = plan;
  return {
    id: plan.planId,
    totals: mapped(plan.totals, (spread) => printedSpread(spread, percentages)),
    cvar95: plan.cvar95,
    probabilityCheapest: plan.probabilityCheapest,
    overMonthlyBudget: monthly && { ...monthly, byMonth: [...monthly.byMonth] },
    overAnnualBudget: annual && { ...annual, byYear: [...annual.byYear] },
    months: mapped(plan.fans, (fan) => printedFan(fan, percentages)),
  };
}

function printedSpread(spread: Spread, percentages: readonly number[]): object {
  return {
    mean: spread.mean,
    meanStandardError: spread.meanStandardError,
    percentiles: named(percentages, [...spread.percentiles]),
    percentileStandardErrors: named(percentages, [...spread.percentileStandardErrors]),
  };
}

function printedFan(fan: Fan, percentages: readonly number[]): object {
  const lists = (series: readonly Float64Array[]) => series.map((list) => [...list]);
  return {
    means: [...fan.means],
    meanStandardErrors: [...fan.meanStandardErrors],
    percentiles: named(percentages, lists(fan.percentiles)),
    percentileStandardErrors: named(percentages, lists(fan.percentileStandardErrors)),
  };
}

function printedPair(pair: PairComparison): object {
  return { ...pair, breakEven: [...pair.breakEven] };
}

function named(percentages: readonly number[], values: readonly unknown[]): object {
  return Object.fromEntries(percentages.map((percent, at) => [`P${percent}`, values[at]]));
}

function mapped<Part>(
  parts: Readonly<Record<string, Part | undefined>>,
  print: (part: Part) => object,
): object {
  return Object.fromEntries(
    Object.entries(parts).flatMap(([name, part]) =>
      part === undefined ? [] : [[name, print(part)]],
    ),
  );
}
