import type { MonthlySeries, PlanProjection } from '../projection/result.ts';
import type { PlanSummary, SimulationSummary } from '../simulation/contract.ts';
import { budgetSlack } from '../simulation/tally.ts';
import type { Ceiling, PlanFit, ReserveFit, VerdictQuestion } from './verdictContract.ts';

/** How the bills of a plan fit the budgets, in cash. */
export function planFit(
  question: VerdictQuestion,
  { planId, supportSpend }: PlanProjection,
  simulated: PlanSummary | null,
): PlanFit {
  const { monthlyBudget, annualBudget, cashReserve, summary } = question;
  const overMonthly = simulated?.overMonthlyBudget?.inAnyMonth ?? null;
  const overAnnual = simulated?.overAnnualBudget?.inAnyYear ?? null;
  return {
    planId,
    monthly: ceilingOf(monthlyBudget, dearestMonth(supportSpend), overMonthly),
    annual: ceilingOf(annualBudget, dearestYear(supportSpend), overAnnual),
    reserve: reserveFit(cashReserve, badMonth(summary, simulated)),
  };
}

function ceilingOf(
  limit: number | null,
  expected: number,
  oddsOver: number | null,
): Ceiling | null {
  return limit === null
    ? null
    : { limit, expected, isKept: expected <= limit * budgetSlack, oddsOver };
}

function reserveFit(limit: number | null, month: number | null): ReserveFit | null {
  if (limit === null || month === null) return null;
  return { limit, badMonth: month, isKept: month <= limit * budgetSlack };
}

function dearestMonth(series: MonthlySeries): number {
  return series.reduce((most, amount) => Math.max(most, amount), 0);
}

/** A short last year counts as if it went on: its budget is pro rata. */
function dearestYear(series: MonthlySeries): number {
  let most = 0;
  for (let from = 0; from < series.length; from += 12) {
    const year = series.slice(from, from + 12);
    const sum = year.reduce((total, amount) => total + amount, 0);
    most = Math.max(most, (sum * 12) / year.length);
  }
  return most;
}

/** P95 of the worst month of a future. */
function badMonth(summary: SimulationSummary | null, plan: PlanSummary | null): number | null {
  const at = summary?.percentages.indexOf(95) ?? -1;
  return plan?.totals.worstMonth?.percentiles[at] ?? null;
}
