/** Support spend by component, each an amount of money in every month. */
export const spendComponents = [
  'fees',
  'onboarding',
  'labour',
  'trips',
  'parts',
  'blocks',
  'outOfScope',
  'overage',
  'salaries',
  'recruitment',
  'training',
  'tools',
  'oneOffs',
  'projects',
  'hardware',
  'vendorManagement',
  'premium',
  'exit',
] as const;
export type SpendComponent = (typeof spendComponents)[number];

/** Money lost beside the bills; `selfHelp` is lost productivity on a line of its own. */
export const lossComponents = [
  'lostProductivity',
  'selfHelp',
  'lostContribution',
  'directLosses',
] as const;
export type LossComponent = (typeof lossComponents)[number];

/** Quantities that are not money: counts and hours a month. */
export const quantities = [
  'incidents',
  'technicianHours',
  'personHours',
  'selfHelpHours',
  'outageHours',
] as const;
export type Quantity = (typeof quantities)[number];

export type MonthlySeries = Readonly<Float64Array>;

/** The sums of one plan over the horizon. */
export interface PlanTotals {
  readonly spend: Readonly<Record<SpendComponent, number>>;
  readonly losses: Readonly<Record<LossComponent, number>>;
  readonly quantities: Readonly<Record<Quantity, number>>;
  readonly supportSpend: number;
  readonly allIn: number;
  readonly presentValueSupportSpend: number;
  readonly presentValueAllIn: number;
}

/**
 * The expected story of one plan, month by month (index 0 is month 1). `allIn` holds the layers that
 * are switched on; `supportSpend` is always the whole of the bills. `personHours` includes
 * `selfHelpHours`. Present values are discounted to the start, paid at the end of each month.
 */
export interface PlanProjection {
  readonly planId: string;
  readonly spend: Readonly<Record<SpendComponent, MonthlySeries>>;
  readonly losses: Readonly<Record<LossComponent, MonthlySeries>>;
  readonly quantities: Readonly<Record<Quantity, MonthlySeries>>;
  readonly supportSpend: MonthlySeries;
  readonly allIn: MonthlySeries;
  readonly cumulativeSupportSpend: MonthlySeries;
  readonly cumulativeAllIn: MonthlySeries;
  readonly presentValueSupportSpend: MonthlySeries;
  readonly presentValueAllIn: MonthlySeries;
  /** Exit charge if the plan were left after the last month; not part of any total. */
  readonly commitmentLeft: number;
  readonly totals: PlanTotals;
}

/** What every plan meets: the counts of the organisation in each month. */
export interface TimelineSeries {
  readonly headcount: MonthlySeries;
  readonly devices: MonthlySeries;
  readonly servers: MonthlySeries;
  readonly sites: MonthlySeries;
  /** Loaded cost of an hour of work, money. */
  readonly hourlyLabourCost: MonthlySeries;
  readonly revenuePerHour: MonthlySeries;
  readonly discountFactor: MonthlySeries;
}

export interface ScenarioProjection {
  readonly timeline: TimelineSeries;
  readonly plans: readonly PlanProjection[];
}
