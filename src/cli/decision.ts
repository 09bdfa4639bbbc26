import {
  billVariation,
  canSwitch,
  decide,
  type PairComparison,
  planFacts,
  type Result,
  type SimulationSummary,
  scalability,
  type SwitchMonths,
  waterfall,
} from '../engine/index.ts';
import { coverageGaps } from '../present/coverage.ts';
import { requestOf } from '../runner/attempt.ts';
import { checkJob } from '../runner/checkJob.ts';
import type { SimulationJob } from '../runner/contract.ts';
import { jobOf } from '../runner/jobOf.ts';
import { simulationEngine } from '../runner/simulationEngine.ts';
import { monthAt } from '../schema/isoMonth.ts';
import type { Scenario } from '../schema/scenario.ts';
import type { SimulationFlags } from './commandLine.ts';
import { inputRefusalLines } from './refusalLines.ts';
import { verdictOf } from './verdict.ts';

/** Where none are asked for: enough to tell the large inputs from the small. */
const usualTrials = 1_000;
/** Each draw of the inputs is a projection of every plan: many times dearer than a trial. */
const mostDraws = 1_000;
const usualDraws = 400;

/** What is asked: the job of the page and the plans that are shown. */
interface Asked {
  readonly scenario: Scenario;
  readonly job: SimulationJob;
  readonly planIds: readonly string[];
  readonly summary: SimulationSummary;
  readonly draws: number;
}

const columns = { totals: ['allIn', 'worstMonth'], fans: ['monthlySupportSpend'] } as const;

/** Everything of the decision as it is printed, all-in over the shown plans. */
export function decisionOf(
  scenario: Scenario,
  flags: SimulationFlags | null,
): Result<object, readonly string[]> {
  const trials = flags?.trials ?? usualTrials;
  const usual = jobOf(everyPlan(scenario), { stages: [trials], columns });
  const job = { ...usual, seed: flags?.seed ?? usual.seed };
  const problems = checkJob(job);
  if (problems.length > 0) return { ok: false, error: inputRefusalLines(problems, job.input) };
  const planIds = scenario.plans.filter(({ isHidden }) => !isHidden).map(({ id }) => id);
  const draws = flags === null ? usualDraws : Math.min(trials, mostDraws);
  const summary = simulated(job, trials);
  const asked = { scenario, job, planIds, summary, draws };
  return {
    ok: true,
    value: {
      plans: planIds,
      ...verdictOf(asked),
      unmetNeeds: unmetNeedsOf(asked),
      breakEven: breakEvenOf(asked),
      waterfalls: waterfallsOf(asked),
      information: planIds.length === 0 ? null : informationOf(asked),
      switches: switchesOf(asked),
      beyondMoney: beyondMoneyOf(asked),
    },
  };
}

/** With hidden plans too, so that a path leads to the same place in the document. */
function everyPlan(scenario: Scenario): Scenario {
  return { ...scenario, plans: scenario.plans.map((plan) => ({ ...plan, isHidden: false })) };
}

function simulated(job: SimulationJob, trials: number): SimulationSummary {
  const request = requestOf(job);
  const block = simulationEngine.runTrials(request, 0, trials);
  return simulationEngine.summarise(request, [block], job.columns);
}

/** What the client needs and a plan leaves open, by plan; empty lists where every need is met. */
function unmetNeedsOf({ planIds, scenario }: Asked): readonly object[] {
  return planIds.map((planId) => ({ planId, gaps: coverageGaps(scenario, planId) }));
}

/** Odds of the break-even falling in each month, the first one first, and of there being none. */
function breakEvenOf({ planIds, summary }: Asked): readonly object[] {
  const odds = ({ breakEven, probabilityNever }: PairComparison) => ({
    byMonth: [...breakEven],
    never: probabilityNever,
  });
  return summary.pairs
    .filter((pair) => planIds.includes(pair.firstPlanId) && planIds.includes(pair.secondPlanId))
    .map(({ firstPlanId, secondPlanId, allIn, supportSpend }) => ({
      firstPlan: firstPlanId,
      secondPlan: secondPlanId,
      allIn: odds(allIn),
      supportSpend: odds(supportSpend),
    }));
}

/** Every ordered pair: what prevention is worth depends on the direction. */
function pairsOf(planIds: readonly string[]): readonly (readonly [string, string])[] {
  return planIds.flatMap((from) =>
    planIds.filter((to) => to !== from).map((to) => [from, to] as const),
  );
}

function waterfallsOf({ planIds, job }: Asked): readonly object[] {
  const reading = { isPresentValue: job.isPresentValue === true };
  return pairsOf(planIds).map(([fromPlan, toPlan]) => ({
    fromPlan,
    toPlan,
    ...waterfall(job.input, fromPlan, toPlan, reading),
  }));
}

function informationOf({ planIds, job, draws }: Asked): object {
  const question = { kind: 'information', planIds, layerSet: 'allIn', draws, pair: null } as const;
  return { draws, seed: job.seed, ...decide(job, question) };
}

function switchesOf({ planIds, job, scenario }: Asked): readonly object[] {
  return pairsOf(planIds)
    .filter(([from, to]) => canSwitch(job.input, from, to))
    .map(([fromPlanId, toPlanId]) => {
      const question = { kind: 'switchMonth', fromPlanId, toPlanId, layerSet: 'allIn' } as const;
      const found = printedSwitch(decide(job, question), scenario);
      return { fromPlan: fromPlanId, toPlan: toPlanId, ...found };
    });
}

/** `bestMonth` null: not within the horizon. */
function printedSwitch(
  { costs, exitCharges, bestMonth }: SwitchMonths,
  scenario: Scenario,
): object {
  const months = costs.length - 1;
  const nameOf = (month: number) => monthAt(month, scenario.startMonth);
  return {
    bestMonth: bestMonth > months ? null : nameOf(bestMonth),
    bestCost: costs[bestMonth - 1],
    costOfStaying: costs[months],
    months: Array.from({ length: months }, (_, m) => ({
      month: nameOf(m + 1),
      cost: costs[m],
      exitCharge: exitCharges[m],
    })),
  };
}

function beyondMoneyOf({ planIds, job, summary }: Asked): readonly object[] {
  return planIds.map((planId) => {
    const facts = planFacts(job.input, planId);
    const fan = summary.plans.find((plan) => plan.planId === planId)?.fans.monthlySupportSpend;
    return {
      ...facts,
      exitCharges: [...facts.exitCharges],
      costPerPersonByScale: scalability(job.input, planId),
      monthlyBillVariation: fan === undefined ? null : billVariation(fan, summary.fanTrials),
    };
  });
}
