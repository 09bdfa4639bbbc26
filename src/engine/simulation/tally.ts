import { yearCount } from './block.ts';
import { createCrossings } from './crossings.ts';
import type { SimulationRequest, TrialBlock, TrialTotal } from './contract.ts';
import { layerSets, trialTotals } from './contract.ts';
import { addLane, type Lane, type Lanes, laneList } from './lanes.ts';
import type { PlanMonth, PlanMonthFigure } from './planMonth.ts';

/** Keeps the books of a block while its months go by. */
export interface Tally {
  /** Begins trials `at` … `at` + `count` − 1 of the block. */
  begin(at: number, count: number): void;
  /**
   * Takes in month m (from 0) of every plan, budgets and worst month before it is discounted in place.
   *
   * @param discount null where money is not discounted
   * @param figures those that are not nothing in every trial
   */
  month(
    m: number,
    plans: readonly PlanMonth[],
    discount: Lane | null,
    figures: readonly PlanMonthFigure[],
  ): void;
  end(): void;
}

/** Relative slack under which an amount still meets a budget: rounding of sums. */
export const budgetSlack = 1 + 1e-9;

export function createTally(request: SimulationRequest, block: TrialBlock, width: number): Tally {
  const { input } = request;
  const plans = input.plans.length;
  const months = input.horizonMonths;
  const budgets = createBudgets(request, block, width);
  const crossings = createCrossings(block.breakEvenMonths, plans, months, width);
  let at = 0;
  let count = 0;
  let totals: readonly Totals[] = [];
  return {
    begin(first, size) {
      at = first;
      count = size;
      totals = input.plans.map((_, p) => totalsOf(block, p, at, count));
      budgets.begin();
      crossings.begin();
    },
    month(m, results, discount, figures) {
      for (const [p, plan] of results.entries()) {
        budgets.month(p, m, plan.supportSpend, count);
        keepWorst(totals[p] as Totals, plan, count);
        if (discount !== null) discountBy(plan, discount, count);
        keepMonth(block, p * months + m, at, count, plan);
        for (const name of figures) addLane((totals[p] as Totals)[name], plan[name], count);
      }
      // What has been added up so far is the cumulative cost.
      for (const [set, name] of layerSets.entries()) {
        const cumulative = totals.map((plan) => plan[name]);
        crossings.month(m, set, cumulative, count);
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

type Totals = Lanes<TrialTotal>;

/** The totals of a plan in the trials at hand. */
function totalsOf(block: TrialBlock, plan: number, at: number, count: number): Totals {
  const rows = trialTotals.map((name, n) => {
    const begin = (plan * trialTotals.length + n) * block.trials + at;
    return [name, block.totals.subarray(begin, begin + count)];
  });
  return Object.fromEntries(rows) as Totals;
}

/** The worst month is cash, as the budgets are: never discounted. */
function keepWorst({ worstMonth }: Totals, { supportSpend }: PlanMonth, count: number): void {
  let i = 0;
  for (; i + 1 < count; i += 2) {
    const one = larger(supportSpend[i] as number, worstMonth[i] as number);
    const next = larger(supportSpend[i + 1] as number, worstMonth[i + 1] as number);
    worstMonth[i] = one;
    worstMonth[i + 1] = next;
  }
  if (i < count) worstMonth[i] = larger(supportSpend[i] as number, worstMonth[i] as number);
}

const larger = (a: number, b: number): number => (a > b ? a : b);

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
      addLane(year, spend, count);
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
    if ((amounts[i] as number) > budget * budgetSlack) {
      over += 1;
      if (isOver !== undefined) isOver[i] = 1;
    }
  }
  return over;
}
