import type { Coverage } from '../input/arrangement.ts';
import type { Contract } from '../input/billing.ts';

/** A stretch of months, the same part of the estate, under the same terms. */
export interface Stretch {
  readonly side: 'whole' | 'critical' | 'rest';
  /** First and last month, from 1. */
  readonly fromMonth: number;
  readonly untilMonth: number;
}

/** A contract that a plan enters. */
export interface ContractFacts extends Stretch {
  readonly contract: Contract;
}

/** Who covers what, who decides and whom people call. With own staff and a provider, what both do together. */
export interface CoverageFacts extends Stretch, Coverage {
  /** Whom people call first. */
  readonly firstContact: 'ownStaff' | 'subscription' | 'blockHours' | 'hourly';
  /** Who takes what own staff cannot; null where nobody stands behind the first contact. */
  readonly escalation: 'subscription' | 'blockHours' | 'hourly' | null;
  /** Own IT people and those of them expected to leave in a year; 0 without own staff. */
  readonly staff: number;
  readonly departuresPerYear: number;
}

/** What a plan's own terms mean beside the money. */
export interface PlanFacts {
  readonly planId: string;
  readonly contracts: readonly ContractFacts[];
  /** Money that leaving in month 1 … T + 1 would cost; index 0 is month 1, the last is after the horizon. */
  readonly exitCharges: Float64Array;
  /** Without gap: every part of the estate in every month. */
  readonly coverage: readonly CoverageFacts[];
}

/** Cost per person at a multiple of the headcount. */
export interface ScalePoint {
  readonly factor: number;
  /** People in month 1. */
  readonly headcount: number;
  /** People in the last month. */
  readonly lastHeadcount: number;
  /** Money per person and month, averaged over the horizon. */
  readonly supportSpend: number;
  readonly allIn: number;
}
