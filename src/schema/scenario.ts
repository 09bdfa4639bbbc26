import type { Model, Plan, ServiceId } from '../engine/index.ts';

/** Where a figure comes from: our sourced default, the person's own entry, or the client's records. */
export type Origin = 'default' | 'edited' | 'client';

/** An uncertain quantity as documents hold it; shares are 0..1, never percent. */
export interface Uncertain {
  readonly typical: number;
  readonly low?: number;
  readonly high?: number;
  readonly origin: Origin;
  readonly note?: string;
}

/** A plan with what only the document knows about it. */
export interface PlanDocument extends Plan<Uncertain> {
  /** Index into the palette of plan colours, 0 … 7. */
  readonly colour: number;
  readonly isHidden: boolean;
  readonly note?: string;
}

export interface Needs {
  /** The hours in which IT must work. */
  readonly supportHours: 'business' | 'extended' | 'roundTheClock';
  /** Services that must be covered by somebody. */
  readonly services: readonly ServiceId[];
}

export interface Budget {
  /** Ceiling of support spend, money; null: none stated. */
  readonly perMonth: number | null;
  readonly perYear: number | null;
  /** What one bad month may cost without pain. */
  readonly cashReserve: number | null;
}

export const currentVersion = 1;

/** The document: one client's question, versioned. Months are ISO ("2027-03"). */
export interface Scenario extends Omit<Model<Uncertain, string>, 'plans'> {
  readonly format: 'fix-or-fee/scenario';
  readonly version: typeof currentVersion;
  readonly name: string;
  /** The preset it began from, by id; '' for none. */
  readonly preset: string;
  readonly note: string;
  /** ISO 4217 code; a label, never a conversion. */
  readonly currency: string;
  readonly startMonth: string;
  readonly presentArrangement: 'none' | 'breakFix' | 'managed' | 'ownStaff';
  readonly plans: readonly PlanDocument[];
  readonly needs: Needs;
  readonly budget: Budget;
  /** Weight of a bad year in the risk-adjusted cost, 0 … 1. */
  readonly riskAversion: number;
  /** Two plans closer than this share of the cheaper total are a tie. */
  readonly nearTieShare: number;
  readonly seed: number;
  /** Whether totals and verdict are shown as present value. */
  readonly isPresentValue: boolean;
}
