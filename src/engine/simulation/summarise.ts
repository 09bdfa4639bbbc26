import { mergeBlocks, yearCount } from './block.ts';
import {
  type FanName,
  fanNames,
  type LayerSet,
  type PlanSummary,
  type SimulationRequest,
  type SimulationSummary,
  type SummaryColumns,
  type TrialBlock,
  type TrialTotal,
  trialTotals,
} from './contract.ts';
import { fanOf } from './fans.ts';
import { cheapestShares, pairsOf } from './pairs.ts';
import { createSpreadReader, percentagesFor } from './spread.ts';

/**
 * What the trials say, from blocks in any order that together are without gap.
 *
 * @param columns what percentiles are needed of; everything where absent
 */
export function summarise(
  request: SimulationRequest,
  blocks: readonly TrialBlock[],
  columns: SummaryColumns = {},
): SimulationSummary {
  const block = mergeBlocks(blocks);
  const { plans } = request.input;
  const totalsOf = (plan: number, name: TrialTotal) => totalOf(block, plan, name);
  const cheapest = {
    supportSpend: cheapestShares(plans.length, (plan) => totalsOf(plan, 'supportSpend')),
    allIn: cheapestShares(plans.length, (plan) => totalsOf(plan, 'allIn')),
  };
  const summary = createPlanSummary(request, block, columns);
  return {
    trials: block.trials,
    fanTrials: block.monthlyTrials,
    percentages: percentagesFor(block.trials),
    plans: plans.map((_, plan) =>
      summary(plan, {
        supportSpend: cheapest.supportSpend[plan] as number,
        allIn: cheapest.allIn[plan] as number,
      }),
    ),
    pairs: pairsOf(request, block, totalsOf),
  };
}

function totalOf({ totals, trials }: TrialBlock, plan: number, name: TrialTotal): Float64Array {
  const begin = (plan * trialTotals.length + trialTotals.indexOf(name)) * trials;
  return totals.subarray(begin, begin + trials);
}

function createPlanSummary(
  { input, monthlyBudget, annualBudget }: SimulationRequest,
  block: TrialBlock,
  columns: SummaryColumns,
) {
  const months = input.horizonMonths;
  const reader = createSpreadReader(block.trials);
  const fanReader =
    block.monthlyTrials === block.trials ? reader : createSpreadReader(block.monthlyTrials);
  const names = new Set<TrialTotal>(columns.totals ?? trialTotals);
  const fans: readonly FanName[] = columns.fans ?? fanNames;
  return (plan: number, probabilityCheapest: Readonly<Record<LayerSet, number>>): PlanSummary => {
    const spreadOf = (name: TrialTotal) => reader.read(totalOf(block, plan, name));
    const allIn = spreadOf('allIn');
    const others = [...names].filter((name) => name !== 'supportSpend' && name !== 'allIn');
    return {
      planId: input.plans[plan]?.id ?? '',
      totals: {
        supportSpend: spreadOf('supportSpend'),
        allIn,
        ...Object.fromEntries(others.map((name) => [name, spreadOf(name)])),
      },
      fans: Object.fromEntries(
        fans.map((name) => [name, fanOf(name, block, plan, months, fanReader)]),
      ),
      p90Trial: trialOf(block, plan, allIn.percentiles[percentagesFor(block.trials).indexOf(90)]),
      cvar95: {
        supportSpend: reader.readWorst(totalOf(block, plan, 'supportSpend')),
        allIn: reader.readWorst(totalOf(block, plan, 'allIn')),
      },
      probabilityCheapest,
      overMonthlyBudget:
        monthlyBudget === null ? null : overMonthly(block, plan, months, monthlyBudget),
      overAnnualBudget: annualBudget === null ? null : overAnnual(block, plan, months),
    };
  };
}

/** The first trial with this all-in cost. */
function trialOf(block: TrialBlock, plan: number, allIn: number | undefined): number {
  const found = totalOf(block, plan, 'allIn').indexOf(allIn ?? Number.NaN);
  if (found < 0) throw new Error('A percentile is the figure of no trial.');
  return block.firstTrial + found;
}

function overMonthly(block: TrialBlock, plan: number, months: number, budget: number) {
  const begin = plan * months;
  const over = block.monthsOverBudget.subarray(begin, begin + months);
  const worst = totalOf(block, plan, 'worstMonth');
  const ever = worst.reduce((sum, amount) => sum + (amount > budget * (1 + 1e-9) ? 1 : 0), 0);
  return {
    byMonth: Float64Array.from(over, (count) => count / block.trials),
    inAnyMonth: ever / block.trials,
  };
}

function overAnnual(block: TrialBlock, plan: number, months: number) {
  const years = yearCount(months);
  const begin = plan * (years + 1);
  const over = block.yearsOverBudget.subarray(begin, begin + years + 1);
  return {
    byYear: Float64Array.from(over.subarray(0, years), (count) => count / block.trials),
    inAnyYear: (over[years] as number) / block.trials,
  };
}
