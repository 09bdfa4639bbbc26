import {
  axisOf,
  busiestRatePath,
  crossingMonths,
  decide,
  decidingInput,
  flipPaths,
  type PlanProjection,
  projectScenario,
  type SimulationSummary,
  verdict,
} from '../engine/index.ts';
import type { SimulationJob } from '../runner/contract.ts';
import { inputSpan } from '../scenario/inputSpan.ts';
import type { Scenario } from '../schema/scenario.ts';

const headcount = 'organisation.headcount';
const mapSize = { columns: 20, rows: 14 };

/** What the verdict is made from. */
export interface Judged {
  readonly scenario: Scenario;
  readonly job: SimulationJob;
  readonly planIds: readonly string[];
  /** Of the same job. */
  readonly summary: SimulationSummary;
}

/** The verdict, what would change it and how, as it is printed. */
export function verdictOf(judged: Judged): object {
  const { scenario, job, planIds, summary } = judged;
  const projected = projectScenario(job.input);
  if (!projected.ok || planIds.length === 0) return { verdict: null };
  const { budget, nearTieShare, riskAversion, isPresentValue } = scenario;
  const found = verdict({
    projection: projected.value,
    planIds,
    isPresentValue,
    summary,
    nearTieShare,
    riskAversion,
    monthlyBudget: budget.perMonth,
    annualBudget: budget.perYear,
    cashReserve: budget.cashReserve,
  });
  const weighing = { planIds, layerSet: 'allIn' } as const;
  const rate = busiestRatePath(job.input);
  const paths = [headcount, ...(rate === null ? [] : [rate]), ...flipPaths(job, planIds)];
  const flips = decide(job, {
    kind: 'flips',
    ...weighing,
    pair: null,
    paths: [...new Set(paths)],
  });
  const bars = decide(job, { kind: 'tornado', ...weighing, pair: null });
  return {
    verdict: found,
    decidingInput: decidingInput(bars, flips),
    breakEvenMonths: breakEvenMonths(judged, projected.value.plans),
    breakEvenValues: flips,
    tornado: bars,
    promise: decide(job, { kind: 'halfPromise', ...weighing, nearTieShare }),
    map: mapOf(judged, rate),
  };
}

function breakEvenMonths(
  { planIds, job }: Judged,
  projections: readonly PlanProjection[],
): readonly object[] {
  const plans = projections.filter(({ planId }) => planIds.includes(planId));
  return plans.flatMap((first, index) =>
    plans.slice(index + 1).map((second) => ({
      firstPlan: first.planId,
      secondPlan: second.planId,
      allIn: crossingMonths(first, second, 'allIn', job.isPresentValue),
      supportSpend: crossingMonths(first, second, 'supportSpend', job.isPresentValue),
    })),
  );
}

function mapOf({ scenario, job, planIds }: Judged, rate: string | null): object | null {
  const across = inputSpan(scenario, headcount);
  const up = rate === null ? undefined : inputSpan(scenario, rate);
  if (across === undefined || up === undefined || rate === null) return null;
  const question = {
    kind: 'map',
    planIds,
    layerSet: 'allIn',
    across: axisOf(headcount, across.from, across.to, mapSize.columns),
    up: axisOf(rate, up.from, up.to, mapSize.rows),
  } as const;
  const { cheapest, cost, margin } = decide(job, question);
  return {
    across: question.across,
    up: question.up,
    cheapest: [...cheapest].map((index) => planIds[index]),
    cost: [...cost],
    margin: [...margin],
  };
}
