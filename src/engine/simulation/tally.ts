import { yearCount } from './block.ts';
import { createCrossings } from './crossings.ts';
import type { SimulationRequest, TrialBlock, TrialTotal } from './contract.ts';
import { layerSets, trialTotals } from './contract.ts';
import { type Lane, laneList } from './lanes.ts';
import { type PlanMonth, planMonthFigures } from './planMonth.ts';

/** Keeps the books of a block while its months go by. */
export interface Tally {
  /** Begins trials `at` … `at` + `count` − 1 of the block. */
  begin(at: number, count: number): void;
  /** Takes in month m (from 0) of every plan; discounts it in place where present value is asked for, budgets and worst month aside. */
  month(m: number, plans: readonly PlanMonth[], discount: Lane): void;
  end(): void;
}

/** Relative slack under which an amount still meets a budget: rounding of sums. */
const slack = 1 + 1e-9;

export function createTally(request: SimulationRequest, block: TrialBlock, width: number): Tally {
  const { input, isPresentValue } = request;
  const plans = input.plans.length;
  const months = input.horizonMonths;
  const budgets = createBudgets(request, block, width);
  const crossings = createCrossings(block.breakEvenMonths, plans, months, width);
  let at = 0;
  let count = 0;
  return {
    begin(first, size) {
      at = first;
      count = size;
      budgets.begin();
      crossings.begin();
    },
    month(m, results, discount) {
      for (const [p, plan] of results.entries()) {
        budgets.month(p, m, plan.supportSpend, count);
        keepWorst(block, p, at, count, plan);
        if (isPresentValue === true) discountBy(plan, discount, count);
        keepMonth(block, p * months + m, at, count, plan);
        addTotals(block, p, at, count, plan);
      }
      for (const [set, name] of layerSets.entries()) {
        crossings.month(
          m,
          set,
          results.map((plan) => plan[name]),
          count,
        );
      }
    },
    end() {
      budgets.end(count);
      crossings.end(count);
    },
  };
}

const money = [
  'supportSpend',
  'lostProductivity',
  'lostContribution',
  'directLosses',
  'allIn',
] as const;

function discountBy(plan: PlanMonth, discount: Lane, count: number): void {
  for (const name of money) {
    const lane = plan[name];
    for (let i = 0; i < count; i += 1) lane[i] = (lane[i] as number) * (discount[i] as number);
  }
}

function keepMonth(
  { monthlyTrials, monthlySpend, monthlyAllIn }: TrialBlock,
  row: number,
  at: number,
  count: number,
  { supportSpend, allIn }: PlanMonth,
): void {
  const kept = Math.min(count, monthlyTrials - at);
  if (kept <= 0) return;
  monthlySpend.set(supportSpend.subarray(0, kept), row * monthlyTrials + at);
  monthlyAllIn.set(allIn.subarray(0, kept), row * monthlyTrials + at);
}

function addTotals(
  { totals, trials }: TrialBlock,
  plan: number,
  at: number,
  count: number,
  month: PlanMonth,
): void {
  const begin = (name: TrialTotal) =>
    (plan * trialTotals.length + trialTotals.indexOf(name)) * trials + at;
  for (const name of planMonthFigures) addLane(totals, begin(name), month[name], count);
}

/** The worst month is cash, as the budgets are: never discounted. */
function keepWorst(
  { totals, trials }: TrialBlock,
  plan: number,
  at: number,
  count: number,
  { supportSpend }: PlanMonth,
): void {
  const worst = (plan * trialTotals.length + trialTotals.indexOf('worstMonth')) * trials + at;
  for (let i = 0; i < count; i += 1) {
    const amount = supportSpend[i] as number;
    if (amount > (totals[worst + i] as number)) totals[worst + i] = amount;
  }
}

function addLane(into: Float64Array, begin: number, lane: Lane, count: number): void {
  for (let i = 0; i < count; i += 1) {
    into[begin + i] = (into[begin + i] as number) + (lane[i] as number);
  }
}

/** Counts months and years over budget; a last year that is short has its share of the budget. */
function createBudgets(request: SimulationRequest, block: TrialBlock, width: number) {
  const { input, monthlyBudget, annualBudget } = request;
  const months = input.horizonMonths;
  const years = yearCount(months);
  const inYear = laneList(input.plans.length, width);
  const isOver = laneList(input.plans.length, width);
  return {
    begin() {
      for (const lane of [...inYear, ...isOver]) lane.fill(0);
    },
    month(p: number, m: number, spend: Lane, count: number) {
      if (monthlyBudget !== null) {
        block.monthsOverBudget[p * months + m] =
          (block.monthsOverBudget[p * months + m] as number) +
          countOver(spend, monthlyBudget, count);
      }
      if (annualBudget === null) return;
      const year = inYear[p] as Lane;
      addLane(year, 0, spend, count);
      if ((m + 1) % 12 !== 0 && m + 1 < months) return;
      const budget = (annualBudget * ((m % 12) + 1)) / 12;
      const row = p * (years + 1) + Math.floor(m / 12);
      block.yearsOverBudget[row] =
        (block.yearsOverBudget[row] as number) + countOver(year, budget, count, isOver[p]);
      year.fill(0);
    },
    end(count: number) {
      for (const [p, lane] of isOver.entries()) {
        const row = p * (years + 1) + years;
        block.yearsOverBudget[row] =
          (block.yearsOverBudget[row] as number) + countOver(lane, 0.5, count);
      }
    },
  };
}

function countOver(amounts: Lane, budget: number, count: number, isOver?: Lane): number {
  let over = 0;
  for (let i = 0; i < count; i += 1) {
    if ((amounts[i] as number) > budget * slack) {
      over += 1;
      if (isOver !== undefined) isOver[i] = 1;
    }
  }
  return over;
}
