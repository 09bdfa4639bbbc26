import { bench, describe } from 'vitest';
import {
  type Arrangement,
  type ModelInput,
  type Plan,
  projectScenario,
} from '../../src/engine/index.ts';
import {
  aBank,
  aChannel,
  aClass,
  anArrangement,
  anEstate,
  anInput,
  anInsurance,
  anOrganisation,
  aPlan,
  aService,
  aStaff,
  aSubscription,
  hourlyTerms,
  rates,
  someFinance,
} from '../support/anEngineInput.ts';

const hourly = hourlyTerms({
  hourlyRate: 140,
  incrementHours: 0.25,
  bands: [
    { id: 'business', name: 'Business', share: 0.8, price: times(1), minimumHours: 0 },
    { id: 'evening', name: 'After hours', share: 0.2, price: times(1.5), minimumHours: 1 },
  ],
  onSite: aChannel({ minimumHours: 1, tripCharge: 60 }),
  annualIncrease: 0.03,
});

function times(multiplier: number) {
  return { kind: 'multiplier', multiplier } as const;
}

const breakFix = anArrangement({ billing: { kind: 'hourly', hourly } });
const bank = anArrangement({ billing: aBank({ hourly, blockHours: 20 }) });
const expiring = anArrangement({ billing: aBank({ hourly, blockHours: 20, expiryMonths: 12 }) });
const managed = anArrangement({
  billing: aSubscription({
    perUserPerMonth: 130,
    perServerPerMonth: 100,
    escalatorPerYear: 0.03,
    includedHours: { kind: 'pool', hoursPerMonth: 400, overageRate: 120 },
    outOfScope: hourly,
  }),
  service: aService({ maintainedShare: 1, rampMonths: 3 }),
  insurance: anInsurance({ isInForce: true, retention: 10_000, limit: 1e6 }),
});
const staff = aStaff({
  fte: 1,
  loadedSalaryPerYear: 90_000,
  productiveHoursPerFtePerYear: 1_500,
  service: aService({ maintainedShare: 1 }),
});

function own(arrangement: Arrangement) {
  return { kind: 'own', arrangement: structuredClone(arrangement) } as const;
}

function mix(share: number): Plan['composition'] {
  const criticalShare = { everything: share };
  return { kind: 'mix', criticalShare, critical: own(managed), rest: own(expiring) };
}

function staffFirst(overflow: Arrangement): Plan['composition'] {
  return { kind: 'staffFirst', staff, overflow: own(overflow) };
}

const defaultPlans: readonly Plan[] = [
  aPlan('break-fix', breakFix),
  aPlan('block hours', bank),
  aPlan('managed', managed),
  aPlan('hybrid', {
    kind: 'mix',
    criticalShare: { everything: 0.3 },
    critical: { kind: 'sameAs', planId: 'managed', overrides: {} },
    rest: { kind: 'sameAs', planId: 'break-fix', overrides: {} },
  }),
  aPlan('internal', staffFirst(breakFix)),
  aPlan('co-managed', staffFirst(managed)),
];

/** Nothing is shared and every bank ages: the slowest plans that may stand side by side. */
const heavyPlans: readonly Plan[] = [
  aPlan('bank', expiring),
  ...[0.2, 0.4, 0.6, 0.8].map((share) => aPlan(`mix ${share}`, mix(share))),
  aPlan('internal', staffFirst(expiring)),
  aPlan('co-managed', staffFirst(managed)),
  aPlan('switch', {
    kind: 'switch',
    fromPlanId: 'mix 0.2',
    toPlanId: 'mix 0.8',
    month: 60,
    parallelMonths: 3,
  }),
];

function scenario(
  headcount: number,
  horizonMonths: number,
  classes: number,
  plans: readonly Plan[],
): ModelInput {
  return anInput({
    horizonMonths,
    organisation: anOrganisation({
      headcount,
      headcountGrowthPerYear: 0.05,
      servers: Math.ceil(headcount / 15),
      sites: 2,
      labourCost: 45,
      revenuePerHeadPerYear: 150_000,
    }),
    incidentClasses: Array.from({ length: classes }, (_, index) =>
      aClass({
        id: `class ${index}`,
        rates: rates({ perUserPerMonth: 1 / (1 + index), perServerPerMonth: 0.02 }),
        dispersion: 0.1,
        labourHours: 0.5 + 0.5 * index,
        labourCv: 1,
        onSiteShare: 0.2,
        reactiveResponseHours: 6,
        responseCv: 1,
        lossWaiting: 0.5,
        lossDuring: 0.5,
        capHours: 24,
        outageCapHours: 40,
        revenueAtRisk: 0.1,
        uptimeDependence: 1,
        directLoss: 500 * index,
        directLossCv: 2,
      }),
    ),
    estate: anEstate({ driftPerYear: 0.1 }),
    plans,
    finance: someFinance({ wageInflation: 0.03, discountRatePerYear: 0.07 }),
  });
}

const usual = scenario(50, 36, 4, defaultPlans);
const largest = scenario(2_000, 120, 24, heavyPlans);

/** Ten million dependent multiplications and additions: what this machine does at the moment. */
function yardstick(): number {
  let x = 0.5;
  for (let n = 0; n < 10_000_000; n += 1) x = 3.9 * x * (1 - x);
  return x;
}

function project(input: ModelInput): void {
  const result = projectScenario(input);
  if (!result.ok) throw new Error(result.error.map(({ sentence }) => sentence).join('\n'));
}

const options = { time: 1_000, warmupTime: 100, warmupIterations: 1, iterations: 2 };

describe('projection', () => {
  bench('yardstick: 10⁷ multiply-adds', () => void yardstick(), options);
  bench('usual: 50 people, 36 months, 6 plans, 4 classes', () => project(usual), options);
  bench(
    'largest: 2,000 people, 120 months, 8 plans, 24 classes, aging banks',
    () => project(largest),
    options,
  );
});
