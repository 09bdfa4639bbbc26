import type { ScenarioProjection } from '../projection/result.ts';
import type { SimulationSummary } from '../simulation/contract.ts';

/** What a verdict is made from. */
export interface VerdictQuestion {
  readonly projection: ScenarioProjection;
  /** Visible plans, in the order of the scenario. */
  readonly planIds: readonly string[];
  /** Absent: costs are not discounted. Budgets never are. */
  readonly isPresentValue?: boolean;
  /** Null: not simulated; there are then no odds, no risk and no bad month. */
  readonly summary: SimulationSummary | null;
  /**
   * Futures of the inputs before an edit, where those of the present ones are still being worked out: plans
   * between which they leave no clear winner count as level until then.
   */
  readonly former?: FormerFutures | null;
  /** Difference over the cheaper total below which two plans are level: a share. */
  readonly nearTieShare: number;
  /** Least share of futures in which the cheaper plan has to win; absent: 0.6. */
  readonly nearTieOdds?: number;
  /** Weight of CVaR 95 − mean in the risk-adjusted cost. */
  readonly riskAversion: number;
  /** Money; null: none. */
  readonly monthlyBudget: number | null;
  readonly annualBudget: number | null;
  /** What a bad month may cost at most. */
  readonly cashReserve: number | null;
}

export interface FormerFutures {
  readonly summary: SimulationSummary;
  /** What was expected of the inputs that they were drawn from. */
  readonly projection: ScenarioProjection;
}

export interface PlanCost {
  readonly planId: string;
  readonly cost: number;
}

/** Plans by what they cost. */
export interface Ranking {
  /** Cheapest first, equals in the order of the scenario. */
  readonly order: readonly PlanCost[];
  /** What the next plan costs more than the cheapest; 0 with one plan. */
  readonly margin: number;
  /** The margin over the cheapest cost; null where that is 0. */
  readonly marginShare: number | null;
  /** Share of futures in which the cheapest costs less than the next, equal ones shared; null: not known. */
  readonly odds: number | null;
  /** The cheapest and every plan that is level with it, in the order of the costs: one plan is a clear win. */
  readonly level: readonly string[];
}

/** The verdict on expected costs alone. */
export interface ScenarioVerdict {
  readonly supportSpend: Ranking;
  /** The layers that are switched on. */
  readonly allIn: Ranking;
}

/** A ceiling and what is expected to come up against it, money. */
export interface Ceiling {
  readonly limit: number;
  /** Of the dearest month, or of the dearest year (a short last one brought to twelve months). */
  readonly expected: number;
  readonly isKept: boolean;
  /** Share of futures with at least one month or year above it; null: not simulated. */
  readonly oddsOver: number | null;
}

/** The bad month, P95 of the worst month of a future, against the cash reserve. */
export interface ReserveFit {
  readonly limit: number;
  readonly badMonth: number;
  readonly isKept: boolean;
}

export interface PlanFit {
  readonly planId: string;
  /** Null: no such ceiling. */
  readonly monthly: Ceiling | null;
  readonly annual: Ceiling | null;
  /** Null: no reserve stated, or the worst month not simulated. */
  readonly reserve: ReserveFit | null;
}

export interface Verdict extends ScenarioVerdict {
  /** By mean + riskAversion·(CVaR 95 − mean) of all-in cost; null: not simulated. */
  readonly riskAdjusted: Ranking | null;
  /** In the order of `planIds`. */
  readonly fits: readonly PlanFit[];
}
