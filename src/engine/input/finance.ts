/** Which layers count towards the all-in cost. */
export interface Layers {
  readonly supportSpend: boolean;
  readonly lostProductivity: boolean;
  readonly lostContribution: boolean;
  readonly directLosses: boolean;
}

export interface Finance<Q = number> {
  /** Shares a year, by year index. */
  readonly wageInflation: Q;
  readonly revenueInflation: Q;
  /** Tools, parts, projects, hardware, direct losses. */
  readonly generalInflation: Q;
  /** Effective annual nominal rate; 0 leaves present value equal to the undiscounted figure. */
  readonly discountRatePerYear: Q;
  readonly layers: Layers;
}

/** How the estate ages and what maintenance is worth. */
export interface Estate<Q = number> {
  /** d: growth a year of incidents on what is not maintained. */
  readonly driftPerYear: Q;
  /** Most that ageing can multiply incidents by, ≥ 1. */
  readonly conditionCap: Q;
  /** M: incidents of an unmanaged estate over those of a managed one. */
  readonly unmanagedMultiplier: Q;
  /** κ: how much of the provider's promise to believe. */
  readonly promiseKept: Q;
  /** Whether κ also moves response and labour between the hourly provider's and the promised ones. */
  readonly isResponsePromiseWeighed: boolean;
}
