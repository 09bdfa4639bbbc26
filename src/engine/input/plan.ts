import type { Arrangement, Coverage, Insurance, OwnCosts, ServiceTerms } from './arrangement.ts';

/** Own IT employees. */
export interface StaffTerms<Q = number> {
  readonly fte: Q;
  readonly loadedSalaryPerYear: Q;
  readonly raisePerYear: Q;
  readonly productiveHoursPerFtePerYear: Q;
  readonly vacancyShare: Q;
  /** People who leave a year, share of FTE; each is replaced at the recruitment cost. */
  readonly turnoverPerYear: Q;
  readonly recruitmentCost: Q;
  /** FTE to recruit in the first month. */
  readonly hiresAtStart: Q;
  readonly trainingPerFtePerYear: Q;
  readonly service: ServiceTerms<Q>;
  readonly costs: OwnCosts<Q>;
  readonly insurance: Insurance<Q>;
  readonly coverage: Coverage;
}

/**
 * The terms of a part: another plan's (followed as they are edited), with numeric terms replaced by
 * path ("billing.perUserPerMonth"), or its own.
 */
export type PartTerms<Q = number> =
  | {
      readonly kind: 'sameAs';
      readonly planId: string;
      readonly overrides: Readonly<Record<string, Q>>;
    }
  | { readonly kind: 'own'; readonly arrangement: Arrangement<Q> };

/** Share of each resource that is critical; absent resources follow `everything`. */
export interface CriticalShare<Q = number> {
  readonly everything: Q;
  readonly users?: Q;
  readonly devices?: Q;
  readonly servers?: Q;
  readonly sites?: Q;
}

export type Composition<Q = number> =
  | { readonly kind: 'single'; readonly arrangement: Arrangement<Q> }
  | {
      readonly kind: 'mix';
      readonly criticalShare: CriticalShare<Q>;
      readonly critical: PartTerms<Q>;
      readonly rest: PartTerms<Q>;
    }
  | {
      readonly kind: 'staffFirst';
      readonly staff: StaffTerms<Q>;
      readonly overflow: PartTerms<Q>;
    }
  | {
      readonly kind: 'switch';
      readonly fromPlanId: string;
      readonly toPlanId: string;
      /** First month under the target, 1 … T+1. */
      readonly month: number;
      /** Months from the switch on in which both are paid. */
      readonly parallelMonths: number;
    };

/** One way of buying IT support. */
export interface Plan<Q = number> {
  readonly id: string;
  readonly name: string;
  readonly composition: Composition<Q>;
}
