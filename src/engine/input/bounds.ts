/** The least and the most that the model accepts for a figure. */
export interface Bounds {
  readonly min: number;
  readonly max: number;
  readonly isWhole?: true;
}

const share: Bounds = { min: 0, max: 1 };
const yearlyChange: Bounds = { min: -0.5, max: 1 };
const inflation: Bounds = { min: -0.1, max: 0.5 };
// Money is in any currency: in some of them an hour of work costs millions.
const hourlyRate: Bounds = { min: 0, max: 1e9 };
const hours: Bounds = { min: 0, max: 10_000 };
const yearHours: Bounds = { min: 1, max: 8_784 };
const fee: Bounds = { min: 0, max: 1e10 };
const oneOff: Bounds = { min: 0, max: 1e11 };
const money: Bounds = { min: 0, max: 1e13 };
const count: Bounds = { min: 0, max: 100_000, isWhole: true };
const rate: Bounds = { min: 0, max: 100 };
const variation: Bounds = { min: 0, max: 20 };
const months: Bounds = { min: 0, max: 120, isWhole: true };
const multiplier: Bounds = { min: 0, max: 20 };
const step: Bounds = { min: -20_000, max: 20_000, isWhole: true };
const month: Bounds = { min: 1, max: 121, isWhole: true };

const organisation: Readonly<Record<string, Bounds>> = {
  headcount: { min: 1, max: 20_000, isWhole: true },
  headcountGrowthPerYear: yearlyChange,
  'headcountSteps.*.month': month,
  'headcountSteps.*.change': step,
  devicesPerUser: { min: 0, max: 20 },
  fixedDevices: count,
  servers: count,
  'serverSteps.*.month': month,
  'serverSteps.*.change': step,
  sites: { min: 0, max: 10_000, isWhole: true },
  'siteSteps.*.month': month,
  'siteSteps.*.change': step,
  labourCost: fee,
  paidHoursPerYear: yearHours,
  openHoursPerYear: yearHours,
  revenuePerHeadPerYear: { min: 0, max: 1e12 },
  revenueHoursPerYear: yearHours,
  contributionMargin: share,
  recoveredLater: share,
};

const incidentClass: Readonly<Record<string, Bounds>> = {
  'rates.perUserPerMonth': rate,
  'rates.perDevicePerMonth': rate,
  'rates.perServerPerMonth': rate,
  'rates.perSitePerMonth': rate,
  'rates.perOrganisationPerMonth': { min: 0, max: 10_000 },
  'seasonality.*': { min: 0, max: 12 },
  dispersion: { min: 0, max: 100 },
  labourHours: { min: 0, max: 1_000 },
  labourCv: variation,
  onSiteShare: share,
  reactiveResponseHours: hours,
  responseCv: variation,
  onContactShare: { min: 0, max: 0.95 },
  'peopleAffected.people': { min: 0, max: 20_000 },
  'peopleAffected.share': share,
  lossWaiting: share,
  lossDuring: share,
  lossAfter: share,
  catchUpHours: hours,
  capHours: hours,
  technicians: { min: 0.1, max: 1_000 },
  outageCapHours: hours,
  revenueAtRisk: share,
  uptimeDependence: share,
  overlap: share,
  directLoss: money,
  directLossCv: variation,
  criticalWeight: { min: 0.01, max: 100 },
};

const hourlyTerms: Readonly<Record<string, Bounds>> = {
  hourlyRate,
  incrementHours: { min: 0, max: 24 },
  'bands.*.share': share,
  'bands.*.price.multiplier': multiplier,
  'bands.*.price.hourlyRate': hourlyRate,
  'bands.*.minimumHours': { min: 0, max: 100 },
  'remote.price.multiplier': multiplier,
  'remote.price.hourlyRate': hourlyRate,
  'remote.minimumHours': { min: 0, max: 100 },
  'remote.tripCharge': fee,
  'onSite.price.multiplier': multiplier,
  'onSite.price.hourlyRate': hourlyRate,
  'onSite.minimumHours': { min: 0, max: 100 },
  'onSite.tripCharge': fee,
  shortNoticeShare: share,
  shortNoticeFee: fee,
  annualIncrease: inflation,
  'visitTiers.*.fromHours': hours,
  'visitTiers.*.hourlyRate': hourlyRate,
  partsPerIncident: fee,
  partsCv: variation,
  partsMarkup: { min: 0, max: 10 },
};

const billing: Readonly<Record<string, Bounds>> = {
  ...under('hourly', hourlyTerms),
  ...under('outOfScope', hourlyTerms),
  blockHours: { min: 0.5, max: 10_000 },
  'blockTiers.*.fromHours': hours,
  'blockTiers.*.hourlyRate': hourlyRate,
  expiryMonths: months,
  rolloverCapHours: hours,
  flatPerMonth: fee,
  perUserPerMonth: fee,
  'userTiers.*.fromUsers': count,
  'userTiers.*.feePerUser': fee,
  perDevicePerMonth: fee,
  perServerPerMonth: fee,
  'sitePricing.feePerSite': fee,
  'sitePricing.ceiling': fee,
  'sitePricing.floor': fee,
  minimumSeats: { min: 0, max: 20_000, isWhole: true },
  monthlyMinimum: fee,
  termDiscount: share,
  escalatorPerYear: inflation,
  'onboarding.amount': oneOff,
  'onboarding.share': { min: 0, max: 24 },
  'includedHours.hoursPerMonth': { min: 0, max: 100_000 },
  'includedHours.overageRate': hourlyRate,
  'contract.termMonths': months,
  'contract.noticeMonths': months,
  'contract.earlyTerminationShare': share,
  'contract.monthsLeftAtStart': months,
};

const service: Readonly<Record<string, Bounds>> = {
  maintainedShare: share,
  rampMonths: { min: 0, max: 120 },
  labourMultiplier: multiplier,
  colleagueMultiple: multiplier,
  'classTerms.*.responseHours': hours,
  'classTerms.*.prevention': share,
  'classTerms.*.outOfScopeShare': share,
  'classTerms.*.selfHelpShare': share,
  'classTerms.*.withinSkillShare': share,
};

const costs: Readonly<Record<string, Bounds>> = {
  'recurring.*.amountPerMonth': fee,
  'oneOffs.*.month': { min: 1, max: 120, isWhole: true },
  'oneOffs.*.amount': oneOff,
  projectHoursPerYear: { min: 0, max: 100_000 },
  projectHourlyRate: hourlyRate,
  hardwarePerDevice: fee,
  hardwareLifeYears: { min: 0.5, max: 50 },
  vendorHoursPerMonth: { min: 0, max: 1_000 },
  vendorHoursPerIncident: { min: 0, max: 100 },
};

const insurance: Readonly<Record<string, Bounds>> = {
  premiumPerYear: oneOff,
  retention: money,
  limit: money,
};

const arrangement: Readonly<Record<string, Bounds>> = {
  ...under('billing', billing),
  ...under('service', service),
  ...under('costs', costs),
  ...under('insurance', insurance),
};

const staff: Readonly<Record<string, Bounds>> = {
  fte: { min: 0, max: 1_000 },
  loadedSalaryPerYear: fee,
  raisePerYear: inflation,
  productiveHoursPerFtePerYear: { min: 0, max: 4_000 },
  vacancyShare: share,
  turnoverPerYear: { min: 0, max: 5 },
  recruitmentCost: fee,
  hiresAtStart: { min: 0, max: 1_000 },
  trainingPerFtePerYear: fee,
  ...under('service', service),
  ...under('costs', costs),
  ...under('insurance', insurance),
};

const composition: Readonly<Record<string, Bounds>> = {
  ...under('arrangement', arrangement),
  'criticalShare.everything': share,
  'criticalShare.users': share,
  'criticalShare.devices': share,
  'criticalShare.servers': share,
  'criticalShare.sites': share,
  ...under('critical.arrangement', arrangement),
  ...under('rest.arrangement', arrangement),
  ...under('overflow.arrangement', arrangement),
  ...under('staff', staff),
  month,
  parallelMonths: { min: 0, max: 24, isWhole: true },
};

/**
 * Every number of the model with its bounds, by path; `*` stands for an index or an id. The terms of
 * an arrangement are also listed from its own root under "arrangement", for overrides.
 */
export const bounds: Readonly<Record<string, Bounds>> = {
  horizonMonths: { min: 1, max: 120, isWhole: true },
  startCalendarMonth: { min: 1, max: 12, isWhole: true },
  ...under('organisation', organisation),
  ...under('incidentClasses.*', incidentClass),
  'estate.driftPerYear': share,
  'estate.conditionCap': { min: 1, max: 20 },
  'estate.unmanagedMultiplier': { min: 1, max: 10 },
  'estate.promiseKept': share,
  ...under('plans.*.composition', composition),
  'finance.wageInflation': inflation,
  'finance.revenueInflation': inflation,
  'finance.generalInflation': inflation,
  'finance.discountRatePerYear': share,
  ...under('arrangement', arrangement),
};

function under(prefix: string, table: Readonly<Record<string, Bounds>>): Record<string, Bounds> {
  return Object.fromEntries(Object.entries(table).map(([path, b]) => [`${prefix}.${path}`, b]));
}
