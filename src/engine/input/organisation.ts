/** A dated change of a count: `change` is added from `month` on and does not compound with growth. */
export interface CountStep<Month> {
  readonly month: Month;
  readonly change: number;
}

/**
 * One client's organisation. `Q` is the kind of an uncertain quantity: a plain number in the model,
 * {typical, low, high, …} in a document. `Month` is a month index (1 = first) in the model, an ISO
 * month ("2027-03") in a document.
 */
export interface Organisation<Q = number, Month = number> {
  /** People who use IT in month 1. */
  readonly headcount: Q;
  /** Share a year, compounding: n(t) = n₀·(1+g)^((t−1)/12) plus steps. */
  readonly headcountGrowthPerYear: Q;
  readonly headcountSteps: readonly CountStep<Month>[];
  readonly devicesPerUser: Q;
  /** Devices that belong to nobody: tills, kiosks, meeting rooms. */
  readonly fixedDevices: Q;
  readonly servers: Q;
  readonly serverSteps: readonly CountStep<Month>[];
  readonly sites: Q;
  readonly siteSteps: readonly CountStep<Month>[];
  /** Loaded (wages and benefits) cost of a person: money per paid hour or per year, see the basis. */
  readonly labourCost: Q;
  readonly labourCostBasis: 'hour' | 'year';
  /** Hours by which a yearly labour cost is divided. */
  readonly paidHoursPerYear: Q;
  /** Business hours a year: converts a promise on a 24×7 clock into business hours. */
  readonly openHoursPerYear: Q;
  /** Money per person per year. */
  readonly revenuePerHeadPerYear: Q;
  /** Hours over which a year's revenue is earned: open hours, or 8,760 for a shop that never closes. */
  readonly revenueHoursPerYear: Q;
  /** Share of lost revenue that would have been contribution (revenue less variable cost). */
  readonly contributionMargin: Q;
  /** Share of interrupted revenue that is only postponed. */
  readonly recoveredLater: Q;
}
