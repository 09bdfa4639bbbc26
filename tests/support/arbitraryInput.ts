import * as fc from 'fast-check';
import type {
  Composition,
  CountStep,
  Estate,
  Finance,
  IncidentClass,
  ModelInput,
  Organisation,
  PartTerms,
  Plan,
} from '../../src/engine/index.ts';
import {
  arrangementOf,
  type BillingKind,
  classIds,
  hundredths,
  orNone,
  share,
  staffTerms,
} from './arbitraryTerms.ts';

const steps: fc.Arbitrary<readonly CountStep<number>[]> = fc.array(
  fc.record({ month: fc.integer({ min: 1, max: 40 }), change: fc.integer({ min: -8, max: 8 }) }),
  { maxLength: 2 },
);

const organisation: fc.Arbitrary<Organisation> = fc.record({
  headcount: fc.integer({ min: 1, max: 60 }),
  headcountGrowthPerYear: fc.constantFrom(0, 0.1, -0.1),
  headcountSteps: steps,
  devicesPerUser: hundredths(0, 2),
  fixedDevices: fc.integer({ min: 0, max: 9 }),
  servers: fc.integer({ min: 0, max: 6 }),
  serverSteps: steps,
  sites: fc.integer({ min: 0, max: 4 }),
  siteSteps: steps,
  labourCost: hundredths(0, 90),
  labourCostBasis: fc.constantFrom('hour', 'year'),
  paidHoursPerYear: fc.constantFrom(2_000, 2_080),
  openHoursPerYear: fc.constantFrom(2_600, 8_760),
  revenuePerHeadPerYear: orNone(200_000),
  revenueHoursPerYear: fc.constantFrom(2_600, 8_760),
  contributionMargin: share,
  recoveredLater: share,
});

const seasons: fc.Arbitrary<readonly number[]> = fc.constantFrom(
  [],
  [0.5, 1.5, 0.5, 1.5, 0.5, 1.5, 0.5, 1.5, 0.5, 1.5, 0.5, 1.5],
  [2, 2, 2, 0, 0, 0, 1, 1, 1, 1, 1, 1],
);

/** Rates on all five bases: many small troubles or few large ones. */
const rates = fc.record({
  perUserPerMonth: orNone(0.5),
  perDevicePerMonth: orNone(0.2),
  perServerPerMonth: orNone(0.5),
  perSitePerMonth: orNone(0.5),
  perOrganisationPerMonth: orNone(2),
});

const incidentClass: fc.Arbitrary<Omit<IncidentClass, 'id'>> = fc.record({
  name: fc.constant('Trouble'),
  rates,
  countedUnder: fc.constantFrom('unmaintained', 'maintained'),
  seasonality: seasons,
  dispersion: orNone(2),
  labourHours: hundredths(0.05, 6),
  labourCv: orNone(2),
  onSiteShare: share,
  reactiveResponseHours: orNone(24),
  responseCv: orNone(2),
  onContactShare: fc.constantFrom(0, 0.3, 0.6),
  peopleAffected: fc.oneof(
    fc.record({ kind: fc.constant('fixed' as const), people: hundredths(0, 100) }),
    fc.record({ kind: fc.constant('share' as const), share }),
  ),
  lossWaiting: share,
  lossDuring: share,
  lossAfter: share,
  catchUpHours: orNone(2),
  capHours: fc.constantFrom(0, 4, 8, 40),
  technicians: fc.constantFrom(1, 2),
  outageCapHours: fc.constantFrom(0, 8, 80),
  revenueAtRisk: share,
  uptimeDependence: share,
  overlap: share,
  directLoss: orNone(50_000),
  directLossCv: orNone(3),
  isLabourInDirectLoss: fc.boolean(),
  criticalWeight: fc.constantFrom(0.5, 1, 4),
});

const incidentClasses: fc.Arbitrary<readonly IncidentClass[]> = fc
  .array(incidentClass, { minLength: 1, maxLength: classIds.length })
  .map((all) => all.map((each, index) => ({ ...each, id: `c${index}` })));

const estate: fc.Arbitrary<Estate> = fc.record({
  driftPerYear: fc.constantFrom(0, 0.1, 0.3),
  conditionCap: fc.constantFrom(1, 1.2, 2.7),
  unmanagedMultiplier: fc.constantFrom(1, 1.5, 2.7),
  promiseKept: fc.constantFrom(0, 0.4, 1),
  isResponsePromiseWeighed: fc.boolean(),
});

const finance: fc.Arbitrary<Finance> = fc.record({
  wageInflation: fc.constantFrom(0, 0.03),
  revenueInflation: fc.constantFrom(0, 0.02),
  generalInflation: fc.constantFrom(0, 0.025, -0.01),
  discountRatePerYear: fc.constantFrom(0, 0.08),
  layers: fc.record({
    supportSpend: fc.boolean(),
    lostProductivity: fc.boolean(),
    lostContribution: fc.boolean(),
    directLosses: fc.boolean(),
  }),
});

/** The ids of the three single plans that every input has, and figures that may be overridden. */
export const singlePlans = {
  breakFix: {
    kind: 'hourly',
    terms: ['billing.hourly.hourlyRate', 'billing.hourly.partsPerIncident'],
  },
  bank: {
    kind: 'blockHours',
    terms: ['billing.hourly.hourlyRate', 'billing.hourly.partsPerIncident'],
  },
  managed: {
    kind: 'subscription',
    terms: ['billing.perUserPerMonth', 'billing.outOfScope.hourlyRate'],
  },
} as const satisfies Record<string, { kind: BillingKind; terms: readonly string[] }>;
type SinglePlanId = keyof typeof singlePlans;
const singleIds = Object.keys(singlePlans) as readonly SinglePlanId[];

const commonTerms = ['service.classTerms.c0.prevention', 'costs.vendorHoursPerMonth'] as const;

function overridesOf(planId: SinglePlanId): fc.Arbitrary<Readonly<Record<string, number>>> {
  const term = fc.constantFrom<string>(...singlePlans[planId].terms, ...commonTerms);
  const value = fc.constantFrom(0.5, 0.75, 1);
  return fc.dictionary(term, value, { maxKeys: 2, noNullPrototype: true });
}

function followed(ids: readonly SinglePlanId[]): fc.Arbitrary<PartTerms> {
  return fc.constantFrom(...ids).chain((planId) =>
    fc.record({
      kind: fc.constant('sameAs' as const),
      planId: fc.constant(planId),
      overrides: overridesOf(planId),
    }),
  );
}

function partTerms(ids: readonly SinglePlanId[]): fc.Arbitrary<PartTerms> {
  const kinds = ids.map((id) => singlePlans[id].kind);
  const own = fc
    .constantFrom(...kinds)
    .chain((kind) =>
      fc.record({ kind: fc.constant('own' as const), arrangement: arrangementOf(kind) }),
    );
  return fc.oneof({ weight: 2, arbitrary: followed(ids) }, { weight: 1, arbitrary: own });
}

const criticalShare = fc.oneof(
  fc.record({ everything: share }),
  fc.record({ everything: share, users: share, devices: share, servers: share, sites: share }),
);

const mix: fc.Arbitrary<Composition> = fc.record({
  kind: fc.constant('mix' as const),
  criticalShare,
  critical: partTerms(['managed', 'breakFix', 'bank']),
  rest: partTerms(['breakFix', 'bank', 'managed']),
});

const staffFirst: fc.Arbitrary<Composition> = fc.record({
  kind: fc.constant('staffFirst' as const),
  staff: staffTerms,
  overflow: partTerms(['breakFix', 'managed', 'bank']),
});

function switching(ids: readonly string[]): fc.Arbitrary<Composition> {
  return fc.record({
    kind: fc.constant('switch' as const),
    fromPlanId: fc.constantFrom(...ids),
    toPlanId: fc.constantFrom(...ids),
    month: fc.integer({ min: 1, max: 30 }),
    parallelMonths: fc.constantFrom(0, 0, 2),
  });
}

function named(id: string, composition: fc.Arbitrary<Composition>): fc.Arbitrary<Plan> {
  return fc.record({ id: fc.constant(id), name: fc.constant(id), composition });
}

const singles = singleIds.map((id) =>
  named(
    id,
    arrangementOf(singlePlans[id].kind).map((arrangement) => ({ kind: 'single', arrangement })),
  ),
);

/** Three single plans; then a mix, own staff first and a switch between any of them. */
const plans: fc.Arbitrary<readonly Plan[]> = fc.tuple(
  ...singles,
  named('hybrid', mix),
  named('staff', staffFirst),
  named('move', switching([...singleIds, 'hybrid', 'staff'])),
);

/** Valid inputs that reach every feature of the model; money stays a tenth below its bounds. */
export function arbitraryInput(maxMonths = 26): fc.Arbitrary<ModelInput> {
  return fc.record({
    horizonMonths: fc.integer({ min: 1, max: maxMonths }),
    startCalendarMonth: fc.integer({ min: 1, max: 12 }),
    organisation,
    incidentClasses,
    estate,
    plans,
    finance,
  });
}
