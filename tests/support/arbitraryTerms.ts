import * as fc from 'fast-check';
import {
  type Arrangement,
  type Billing,
  type BlockHoursBilling,
  type Channel,
  type ClassTerms,
  type Coverage,
  type HourBand,
  type HourlyBilling,
  type HourlyTerms,
  type Insurance,
  type OwnCosts,
  type RateRule,
  type ServiceTerms,
  type StaffTerms,
  type SubscriptionBilling,
  serviceIds,
} from '../../src/engine/index.ts';

/** Ids that incident classes and class terms draw from. */
export const classIds = ['c0', 'c1', 'c2', 'c3'] as const;

/** A figure in hundredths from `min` to `max`: no figure so small that its square vanishes. */
export function hundredths(min: number, max: number): fc.Arbitrary<number> {
  return fc.integer({ min: min * 100, max: max * 100 }).map((n) => n / 100);
}

/** As `hundredths` from 0, but 0 (which switches a feature off) one time in four. */
export function orNone(max: number): fc.Arbitrary<number> {
  return fc.oneof(
    { weight: 1, arbitrary: fc.constant(0) },
    { weight: 3, arbitrary: hundredths(0.01, max) },
  );
}

export const share: fc.Arbitrary<number> = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom(0, 1) },
  { weight: 4, arbitrary: hundredths(0, 1) },
);

const rateRule: fc.Arbitrary<RateRule> = fc.oneof(
  fc.record({ kind: fc.constant('multiplier' as const), multiplier: hundredths(0.5, 3) }),
  fc.record({ kind: fc.constant('rate' as const), hourlyRate: hundredths(0, 300) }),
);

const channel: fc.Arbitrary<Channel> = fc.record({
  price: rateRule,
  minimumHours: orNone(2),
  tripCharge: orNone(90),
});

const band: fc.Arbitrary<HourBand> = fc.record({
  id: fc.constantFrom('business', 'evening', 'emergency', 'holiday'),
  name: fc.constant('Band'),
  share,
  price: rateRule,
  minimumHours: orNone(2),
});

const hourTiers = fc.array(
  fc.record({ fromHours: fc.integer({ min: 0, max: 30 }), hourlyRate: hundredths(20, 250) }),
  { maxLength: 3 },
);

const yearlyIncrease = fc.constantFrom(0, 0.03, 0.05, -0.02);

const hourlyTerms: fc.Arbitrary<HourlyTerms> = fc.record({
  hourlyRate: orNone(300),
  incrementHours: fc.constantFrom(0, 0.1, 0.25, 0.5, 1),
  bands: fc.array(band, { maxLength: 4 }),
  remote: channel,
  onSite: channel,
  shortNoticeShare: share,
  shortNoticeFee: orNone(100),
  annualIncrease: yearlyIncrease,
  visitTiers: hourTiers,
  partsPerIncident: orNone(80),
  partsCv: orNone(2),
  partsMarkup: orNone(1),
});

const hourlyBilling: fc.Arbitrary<HourlyBilling> = fc.record({
  kind: fc.constant('hourly' as const),
  hourly: hourlyTerms,
});

const blockHoursBilling: fc.Arbitrary<BlockHoursBilling> = fc.record({
  kind: fc.constant('blockHours' as const),
  hourly: hourlyTerms,
  blockHours: fc.integer({ min: 20, max: 80 }).map((n) => n / 2),
  blockTiers: hourTiers,
  expiryMonths: fc.constantFrom(0, 0, 0, 0, 0, 0, 0, 0, 1, 3, 12),
  rolloverCapHours: fc.oneof(
    { weight: 7, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: orNone(20) },
  ),
  isToppedUp: fc.boolean(),
});

const subscriptionBilling: fc.Arbitrary<SubscriptionBilling> = fc.record({
  kind: fc.constant('subscription' as const),
  flatPerMonth: orNone(900),
  perUserPerMonth: orNone(200),
  userTiers: fc.array(
    fc.record({ fromUsers: fc.integer({ min: 0, max: 60 }), feePerUser: hundredths(0, 200) }),
    { maxLength: 3 },
  ),
  userTierMode: fc.constantFrom('marginal', 'wholeVolume'),
  perDevicePerMonth: orNone(60),
  perServerPerMonth: orNone(200),
  sitePricing: fc.oneof(
    fc.record({ kind: fc.constant('perSite' as const), feePerSite: orNone(300) }),
    fc.record({
      kind: fc.constant('shrinking' as const),
      ceiling: hundredths(0, 2_000),
      floor: hundredths(0, 200),
    }),
  ),
  minimumSeats: fc.constantFrom(0, 5, 50),
  monthlyMinimum: orNone(3_000),
  termDiscount: fc.constantFrom(0, 0.03, 0.05, 0.1),
  escalatorPerYear: yearlyIncrease,
  onboarding: fc.oneof(
    fc.record({ kind: fc.constant('none' as const) }),
    fc.record({ kind: fc.constant('money' as const), amount: hundredths(0, 9_000) }),
    fc.record({ kind: fc.constant('shareOfFirstFee' as const), share: hundredths(0, 2) }),
  ),
  includedHours: fc.oneof(
    fc.record({ kind: fc.constant('unlimited' as const) }),
    fc.record({
      kind: fc.constant('pool' as const),
      hoursPerMonth: orNone(60),
      overageRate: hundredths(0, 250),
    }),
  ),
  outOfScopeMode: fc.constantFrom('probability', 'shareOfBill'),
  outOfScope: hourlyTerms,
  contract: fc.record({
    termMonths: fc.constantFrom(0, 12, 24, 36),
    isAutoRenewed: fc.boolean(),
    noticeMonths: fc.constantFrom(0, 1, 3),
    earlyTerminationShare: share,
    monthsLeftAtStart: fc.constantFrom(0, 0, 5, 14),
  }),
});

const classTerms: fc.Arbitrary<ClassTerms> = fc.record(
  {
    responseHours: orNone(12),
    prevention: share,
    outOfScopeShare: share,
    selfHelpShare: hundredths(0, 0.5),
    withinSkillShare: share,
  },
  { requiredKeys: [] },
);

const service: fc.Arbitrary<ServiceTerms> = fc.record({
  maintainedShare: share,
  rampMonths: fc.constantFrom(0, 0, 3, 6.5),
  labourMultiplier: hundredths(0.5, 1.5),
  responseClock: fc.constantFrom('business', 'roundTheClock'),
  colleagueMultiple: orNone(2),
  classTerms: fc.dictionary(fc.constantFrom(...classIds), classTerms, { noNullPrototype: true }),
});

const costs: fc.Arbitrary<OwnCosts> = fc.record({
  recurring: fc.array(
    fc.record({
      id: fc.constant('extra'),
      name: fc.constant('Extra'),
      basis: fc.constantFrom('user', 'device', 'server', 'site', 'flat'),
      amountPerMonth: hundredths(0, 40),
    }),
    { maxLength: 2 },
  ),
  oneOffs: fc.array(
    fc.record({
      id: fc.constant('oneOff'),
      name: fc.constant('One-off'),
      month: fc.integer({ min: 1, max: 24 }),
      amount: hundredths(0, 5_000),
    }),
    { maxLength: 2 },
  ),
  projectHoursPerYear: orNone(80),
  projectHourlyRate: orNone(200),
  hardwarePerDevice: orNone(1_200),
  hardwareLifeYears: fc.constantFrom(3, 4.5),
  isHardwareInFee: fc.boolean(),
  vendorHoursPerMonth: orNone(8),
  vendorHoursPerIncident: orNone(1),
});

const insurance: fc.Arbitrary<Insurance> = fc.record({
  isInForce: fc.boolean(),
  premiumPerYear: orNone(5_000),
  retention: orNone(20_000),
  limit: fc.option(orNone(250_000)),
});

const coverage: Coverage = {
  services: Object.fromEntries(
    serviceIds.map((id) => [id, { by: 'included', hours: 'business' }]),
  ) as Coverage['services'],
  changesDecidedBy: 'shared',
  adminAccessHeldBy: 'provider',
};

export type BillingKind = Billing['kind'];

const billingByKind: Readonly<Record<BillingKind, fc.Arbitrary<Billing>>> = {
  hourly: hourlyBilling,
  blockHours: blockHoursBilling,
  subscription: subscriptionBilling,
};

/** An arrangement that is billed in a given way. */
export function arrangementOf(kind: BillingKind): fc.Arbitrary<Arrangement> {
  return fc.record({
    billing: billingByKind[kind],
    service,
    costs,
    insurance,
    coverage: fc.constant(coverage),
  });
}

export const staffTerms: fc.Arbitrary<StaffTerms> = fc.record({
  fte: fc.constantFrom(0, 0.5, 1, 2),
  loadedSalaryPerYear: hundredths(0, 90_000),
  raisePerYear: yearlyIncrease,
  productiveHoursPerFtePerYear: fc.constantFrom(0, 600, 1_500),
  vacancyShare: fc.constantFrom(0, 0.1, 1),
  turnoverPerYear: orNone(0.5),
  recruitmentCost: orNone(9_000),
  hiresAtStart: orNone(2),
  trainingPerFtePerYear: orNone(2_000),
  service,
  costs,
  insurance,
  coverage: fc.constant(coverage),
});
