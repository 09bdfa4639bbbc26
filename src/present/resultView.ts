import type {
  Layers,
  MonthlySeries,
  PlanProjection,
  ScenarioProjection,
  Verdict,
} from '../engine/index.ts';
import type { PlanDocument, Scenario } from '../schema/scenario.ts';
import { isolated } from './isolated.ts';
import { yearsOf } from './months.ts';
import { horizonOf } from './phrases.ts';
import { keysOf, layerNames } from './words.ts';

/** The dearest month or year of a plan's support bills, never discounted. */
export interface Peak {
  readonly amount: number;
  /** Index of the month or year, 1 = first. */
  readonly index: number;
}

/** One visible plan with the totals that the page shows. */
export interface PlanView {
  readonly id: string;
  readonly name: string;
  /** Index into the palette of plan colours. */
  readonly colour: number;
  /** Over the horizon; present value where the scenario says so. */
  readonly supportSpend: number;
  readonly allIn: number;
  /** Person-hours of work lost, an average year. */
  readonly lostHoursPerYear: number;
  /** All-in cost and bills per person and month. */
  readonly perPersonPerMonth: number;
  readonly billsPerPersonPerMonth: number;
  /** What leaving after the last month would cost; part of no total. */
  readonly commitmentLeft: number;
  readonly peakMonth: Peak;
  /** The dearest year, a short last year scaled up to twelve months. */
  readonly peakYear: Peak;
  readonly projection: PlanProjection;
}

export type LayerId = keyof Layers;

/** What is on screen. Every other function of this folder takes it. */
export interface ResultView {
  readonly scenario: Scenario;
  readonly projection: ScenarioProjection;
  /** How the visible plans stand to each other; null where none is visible. */
  readonly verdict: Verdict | null;
  /** Visible plans in the document's order. */
  readonly plans: readonly PlanView[];
  readonly hiddenCount: number;
  readonly months: number;
  /** "3 years", "18 months". */
  readonly horizonText: string;
  /** The layers that the all-in cost counts, in their usual order. */
  readonly layers: readonly LayerId[];
  readonly isPresentValue: boolean;
}

export function resultView(
  scenario: Scenario,
  projection: ScenarioProjection,
  verdict: Verdict | null,
): ResultView {
  const { horizonMonths, finance, isPresentValue } = scenario;
  const visible = scenario.plans.filter(({ isHidden }) => !isHidden);
  const byId = new Map(projection.plans.map((plan) => [plan.planId, plan]));
  const personMonths = sum(projection.timeline.headcount);
  return {
    scenario,
    projection,
    verdict,
    plans: visible.flatMap((plan) => {
      const found = byId.get(plan.id);
      return found ? [planView(plan, found, personMonths, isPresentValue)] : [];
    }),
    hiddenCount: scenario.plans.length - visible.length,
    months: horizonMonths,
    horizonText: horizonOf(horizonMonths),
    layers: keysOf(layerNames).filter((layer) => finance.layers[layer]),
    isPresentValue,
  };
}

function planView(
  { id, name, colour }: PlanDocument,
  projection: PlanProjection,
  personMonths: number,
  isPresentValue: boolean,
): PlanView {
  const { totals, supportSpend: monthly, commitmentLeft } = projection;
  const supportSpend = isPresentValue ? totals.presentValueSupportSpend : totals.supportSpend;
  const allIn = isPresentValue ? totals.presentValueAllIn : totals.allIn;
  return {
    id,
    name: isolated(name),
    colour,
    supportSpend,
    allIn,
    lostHoursPerYear: (totals.quantities.personHours / monthly.length) * 12,
    perPersonPerMonth: allIn / personMonths,
    billsPerPersonPerMonth: supportSpend / personMonths,
    commitmentLeft,
    peakMonth: largest(monthly),
    peakYear: largest(yearlyRates(monthly)),
    projection,
  };
}

/** Each year's bills; a short last year at the rate of twelve months. */
function yearlyRates(monthly: MonthlySeries): readonly number[] {
  return yearsOf(monthly.length).map(
    ({ from, to }) => (sum(monthly.slice(from - 1, to)) * 12) / (to - from + 1),
  );
}

function largest(amounts: Iterable<number>): Peak {
  let peak: Peak = { amount: 0, index: 1 };
  let index = 0;
  for (const amount of amounts) {
    index += 1;
    if (index === 1 || amount > peak.amount) peak = { amount, index };
  }
  return peak;
}

function sum(amounts: MonthlySeries): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
