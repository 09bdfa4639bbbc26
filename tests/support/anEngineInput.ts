/**
 * Builders of engine input with neutral values: no incidents, no prices, nothing that ages, one
 * price level. A test names only what it is about.
 */
import {
  type Arrangement,
  type BlockHoursBilling,
  type Channel,
  type Contract,
  type Coverage,
  type Estate,
  type Finance,
  type HourlyTerms,
  type IncidentClass,
  type Insurance,
  type ModelInput,
  type Organisation,
  type OwnCosts,
  type Plan,
  type PlanProjection,
  projectScenario,
  type ServiceCover,
  type ServiceTerms,
  serviceIds,
  type StaffTerms,
  type SubscriptionBilling,
} from '../../src/engine/index.ts';

const plain: Channel = {
  price: { kind: 'multiplier', multiplier: 1 },
  minimumHours: 0,
  tripCharge: 0,
};

export function aChannel(shown: Partial<Channel> = {}): Channel {
  return { ...plain, ...shown };
}

/** Exact time at a rate of 100. */
export function hourlyTerms(shown: Partial<HourlyTerms> = {}): HourlyTerms {
  return {
    hourlyRate: 100,
    incrementHours: 0,
    bands: [],
    remote: plain,
    onSite: plain,
    shortNoticeShare: 0,
    shortNoticeFee: 0,
    annualIncrease: 0,
    visitTiers: [],
    partsPerIncident: 0,
    partsCv: 0,
    partsMarkup: 0,
    ...shown,
  };
}

/** Blocks of 10 hours at 100 an hour, topped up, that never expire. */
export function aBank(shown: Partial<BlockHoursBilling> = {}): BlockHoursBilling {
  return {
    kind: 'blockHours',
    hourly: hourlyTerms(),
    blockHours: 10,
    blockTiers: [],
    expiryMonths: 0,
    rolloverCapHours: null,
    isToppedUp: true,
    ...shown,
  };
}

export function aContract(shown: Partial<Contract> = {}): Contract {
  return {
    termMonths: 0,
    isAutoRenewed: false,
    noticeMonths: 0,
    earlyTerminationShare: 0,
    monthsLeftAtStart: 0,
    ...shown,
  };
}

/** A subscription without any price. */
export function aSubscription(shown: Partial<SubscriptionBilling> = {}): SubscriptionBilling {
  return {
    kind: 'subscription',
    flatPerMonth: 0,
    perUserPerMonth: 0,
    userTiers: [],
    userTierMode: 'marginal',
    perDevicePerMonth: 0,
    perServerPerMonth: 0,
    sitePricing: { kind: 'perSite', feePerSite: 0 },
    minimumSeats: 0,
    monthlyMinimum: 0,
    termDiscount: 0,
    escalatorPerYear: 0,
    onboarding: { kind: 'none' },
    includedHours: { kind: 'unlimited' },
    outOfScopeMode: 'probability',
    outOfScope: hourlyTerms(),
    contract: aContract(),
    ...shown,
  };
}

export function aService(shown: Partial<ServiceTerms> = {}): ServiceTerms {
  return {
    maintainedShare: 0,
    rampMonths: 0,
    labourMultiplier: 1,
    responseClock: 'business',
    colleagueMultiple: 0,
    classTerms: {},
    ...shown,
  };
}

export function ownCosts(shown: Partial<OwnCosts> = {}): OwnCosts {
  return {
    recurring: [],
    oneOffs: [],
    projectHoursPerYear: 0,
    projectHourlyRate: 0,
    hardwarePerDevice: 0,
    hardwareLifeYears: 4,
    isHardwareInFee: false,
    vendorHoursPerMonth: 0,
    vendorHoursPerIncident: 0,
    ...shown,
  };
}

export function anInsurance(shown: Partial<Insurance> = {}): Insurance {
  return { isInForce: false, premiumPerYear: 0, retention: 0, limit: null, ...shown };
}

const nobody: ServiceCover = { by: 'nobody', hours: 'business' };

function aCoverage(): Coverage {
  return {
    services: Object.fromEntries(
      serviceIds.map((id) => [id, nobody]),
    ) as unknown as Coverage['services'],
    changesDecidedBy: 'organisation',
    adminAccessHeldBy: 'organisation',
  };
}

/** Hourly at 100, exact time, nothing else. */
export function anArrangement(shown: Partial<Arrangement> = {}): Arrangement {
  return {
    billing: { kind: 'hourly', hourly: hourlyTerms() },
    service: aService(),
    costs: ownCosts(),
    insurance: anInsurance(),
    coverage: aCoverage(),
    ...shown,
  };
}

/** One employee without pay, who has time for nothing. */
export function aStaff(shown: Partial<StaffTerms> = {}): StaffTerms {
  return {
    fte: 1,
    loadedSalaryPerYear: 0,
    raisePerYear: 0,
    productiveHoursPerFtePerYear: 0,
    vacancyShare: 0,
    turnoverPerYear: 0,
    recruitmentCost: 0,
    hiresAtStart: 0,
    trainingPerFtePerYear: 0,
    service: aService(),
    costs: ownCosts(),
    insurance: anInsurance(),
    coverage: aCoverage(),
    ...shown,
  };
}

/** One incident a month for the organisation, of exactly one hour, that costs nobody's time. */
export function aClass(shown: Partial<IncidentClass> = {}): IncidentClass {
  return {
    id: 'everyday',
    name: 'Everyday ticket',
    rates: rates({ perOrganisationPerMonth: 1 }),
    countedUnder: 'unmaintained',
    seasonality: [],
    dispersion: 0,
    labourHours: 1,
    labourCv: 0,
    onSiteShare: 0,
    reactiveResponseHours: 0,
    responseCv: 0,
    onContactShare: 0,
    peopleAffected: { kind: 'fixed', people: 1 },
    lossWaiting: 0,
    lossDuring: 0,
    lossAfter: 0,
    catchUpHours: 0,
    capHours: 1000,
    technicians: 1,
    outageCapHours: 1000,
    revenueAtRisk: 0,
    uptimeDependence: 0,
    overlap: 0,
    directLoss: 0,
    directLossCv: 0,
    isLabourInDirectLoss: false,
    criticalWeight: 1,
    ...shown,
  };
}

export function rates(shown: Partial<IncidentClass['rates']> = {}): IncidentClass['rates'] {
  return {
    perUserPerMonth: 0,
    perDevicePerMonth: 0,
    perServerPerMonth: 0,
    perSitePerMonth: 0,
    perOrganisationPerMonth: 0,
    ...shown,
  };
}

/** Ten people with a device each; an hour of work costs 1, revenue is 0. */
export function anOrganisation(shown: Partial<Organisation> = {}): Organisation {
  return {
    headcount: 10,
    headcountGrowthPerYear: 0,
    headcountSteps: [],
    devicesPerUser: 1,
    fixedDevices: 0,
    servers: 0,
    serverSteps: [],
    sites: 0,
    siteSteps: [],
    labourCost: 1,
    labourCostBasis: 'hour',
    paidHoursPerYear: 2080,
    openHoursPerYear: 2190,
    revenuePerHeadPerYear: 0,
    revenueHoursPerYear: 2000,
    contributionMargin: 1,
    recoveredLater: 0,
    ...shown,
  };
}

/** Nothing ages, promises are kept in full. */
export function anEstate(shown: Partial<Estate> = {}): Estate {
  return {
    driftPerYear: 0,
    conditionCap: 2.7,
    unmanagedMultiplier: 1.5,
    promiseKept: 1,
    isResponsePromiseWeighed: true,
    ...shown,
  };
}

export function someFinance(shown: Partial<Finance> = {}): Finance {
  return {
    wageInflation: 0,
    revenueInflation: 0,
    generalInflation: 0,
    discountRatePerYear: 0,
    layers: {
      supportSpend: true,
      lostProductivity: true,
      lostContribution: true,
      directLosses: true,
    },
    ...shown,
  };
}

export function aPlan(id: string, composition: Plan['composition'] | Arrangement): Plan {
  return {
    id,
    name: id,
    composition: 'kind' in composition ? composition : { kind: 'single', arrangement: composition },
  };
}

/** One month of one hourly plan in January, with one incident of one hour. */
export function anInput(shown: Partial<ModelInput> = {}): ModelInput {
  return {
    horizonMonths: 1,
    startCalendarMonth: 1,
    organisation: anOrganisation(),
    incidentClasses: [aClass()],
    estate: anEstate(),
    plans: [aPlan('plan', anArrangement())],
    finance: someFinance(),
    ...shown,
  };
}

/** The projection of the plan with an id, by default the first of a valid input. */
export function projected(input: ModelInput, planId?: string): PlanProjection {
  const result = projectScenario(input);
  if (!result.ok) throw new Error(result.error.map(({ sentence }) => sentence).join(' '));
  const { plans } = result.value;
  const found = planId === undefined ? plans[0] : plans.find((plan) => plan.planId === planId);
  if (found === undefined) throw new Error(`There is no plan "${String(planId)}".`);
  return found;
}

/** Figures of a monthly series as plain numbers. */
export function figures(series: Readonly<Float64Array>): readonly number[] {
  return Array.from(series);
}
