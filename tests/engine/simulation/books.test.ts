import { describe, expect, it } from 'vitest';
import {
  type Arrangement,
  type BlockHoursBilling,
  type Composition,
  type Future,
  type IncidentClass,
  oneFuture,
  type SubscriptionBilling,
} from '../../../src/engine/index.ts';
import {
  aBank,
  aClass,
  anArrangement,
  anInput,
  aPlan,
  aService,
  aStaff,
  aSubscription,
  hourlyTerms,
  ownCosts,
  rates,
} from '../../support/anEngineInput.ts';
import { aRequest } from '../../support/simulated.ts';

/*
 * The incidents of a future are known, so that everything that depends on the path can be kept by hand:
 * month by month, block by block, from the incidents that the future lists.
 */
const months = 36;
const futures = Array.from({ length: 12 }, (_, trial) => trial);

function futureOf(
  composition: Composition | Arrangement,
  shown: Partial<IncidentClass>,
  trial: number,
) {
  const incidentClasses = [
    aClass({ rates: rates({ perOrganisationPerMonth: 3 }), dispersion: 0.4, ...shown }),
  ];
  const plans = [aPlan('plan', composition)];
  const input = anInput({ horizonMonths: months, incidentClasses, plans });
  return oneFuture(aRequest(input, { seed: 9 }), trial);
}

/** Sums over the incidents of each month. */
function monthly({ incidents }: Future, of: (incident: Future['incidents'][number]) => number) {
  return Array.from({ length: months }, (_, m) =>
    incidents.reduce((sum, each) => sum + (each.month === m + 1 ? of(each) : 0), 0),
  );
}

function expectNear(found: ArrayLike<number> | undefined, expected: readonly number[]): void {
  for (const [m, amount] of expected.entries()) {
    const distance = Math.abs((found?.[m] ?? Number.NaN) - amount);
    expect(distance, `month ${m + 1}: ${found?.[m]} for ${amount}`).toBeLessThanOrEqual(
      1e-9 * Math.max(1, amount),
    );
  }
}

interface Block {
  hours: number;
  readonly boughtIn: number;
}

/** A shelf of blocks with their dates: oldest first, hours in whole units, nothing of the engine's. */
function shelfOf(
  terms: BlockHoursBilling,
  unitsByMonth: readonly number[],
  unitHours: number,
): readonly number[] {
  const size = Math.round(terms.blockHours / unitHours);
  const price = terms.blockHours * terms.hourly.hourlyRate;
  let shelf: Block[] = [];
  return unitsByMonth.map((units, m) => {
    let money = 0;
    const buy = () => {
      shelf.push({ hours: size, boughtIn: m });
      money += price;
    };
    if (m === 0) buy();
    for (let unit = 0; unit < units; unit += 1) {
      let first = shelf.find(({ hours }) => hours > 0);
      if (first === undefined && terms.isToppedUp) {
        buy();
        first = shelf.find(({ hours }) => hours > 0);
      }
      if (first === undefined) money += unitHours * terms.hourly.hourlyRate;
      else first.hours -= 1;
    }
    const isUsable = ({ boughtIn }: Block) =>
      terms.expiryMonths === 0 || m + 1 < boughtIn + terms.expiryMonths;
    shelf = shelf.filter(isUsable);
    if (terms.rolloverCapHours === null) return money;
    const kept = Math.round(terms.rolloverCapHours / unitHours);
    let spare = shelf.reduce((sum, { hours }) => sum + hours, 0) - kept;
    for (const block of shelf) {
      const lapsed = Math.max(0, Math.min(block.hours, spare));
      block.hours -= lapsed;
      spare -= lapsed;
    }
    return money;
  });
}

describe('a bank of prepaid hours', () => {
  // Six-minute units: three tenths are 0.30000000000000004, and no block may be bought for that.
  it.each<Partial<BlockHoursBilling>>([
    {},
    { expiryMonths: 1 },
    { expiryMonths: 2 },
    { expiryMonths: 5 },
    { rolloverCapHours: 2.5 },
    { rolloverCapHours: 0 },
    { expiryMonths: 3, rolloverCapHours: 4 },
    { isToppedUp: false },
    { isToppedUp: false, expiryMonths: 4 },
    { isToppedUp: false, rolloverCapHours: 5 },
    { blockHours: 0.6 },
    { blockHours: 1.3, expiryMonths: 2 },
    { blockHours: 100, expiryMonths: 12 },
  ])('is what a shelf of dated blocks comes to: %o', (terms) => {
    const hourly = hourlyTerms({ incrementHours: 0.1 });
    const billing = aBank({ blockHours: 10, hourly, ...terms });
    for (const trial of futures) {
      const future = futureOf(anArrangement({ billing }), { labourHours: 1.1, labourCv: 1 }, trial);
      const units = monthly(future, ({ labourHours }) => Math.ceil(labourHours * 10 * (1 - 1e-9)));
      expectNear(future.plans[0]?.supportSpend, shelfOf(billing, units, 0.1));
    }
  });

  it('draws band hours by their multiplier and bills trips beside it', () => {
    const night = { kind: 'multiplier', multiplier: 2 } as const;
    const hourly = hourlyTerms({
      incrementHours: 1,
      bands: [{ id: 'night', name: 'Night', share: 1, price: night, minimumHours: 2 }],
      remote: { price: { kind: 'multiplier', multiplier: 1 }, minimumHours: 0, tripCharge: 15 },
    });
    const billing = aBank({ hourly });
    for (const trial of futures) {
      const future = futureOf(anArrangement({ billing }), { labourHours: 1.1, labourCv: 1 }, trial);
      const units = monthly(
        future,
        ({ labourHours }) => 2 * Math.ceil(Math.max(2, labourHours) * (1 - 1e-9)),
      );
      const trips = monthly(future, () => 15);
      const blocks = shelfOf(billing, units, 1);
      expectNear(
        future.plans[0]?.supportSpend,
        blocks.map((money, m) => money + (trips[m] as number)),
      );
    }
  });

  it('begins with its first block in the month of a switch, and its old hours lapse', () => {
    const billing = aBank({ blockHours: 6, hourly: hourlyTerms({ incrementHours: 1 }) });
    const bank = anArrangement({ billing });
    const input = anInput({
      horizonMonths: months,
      incidentClasses: [aClass({ rates: rates({ perOrganisationPerMonth: 2 }) })],
      plans: [
        aPlan('bank', bank),
        aPlan('hourly', anArrangement()),
        aPlan('to', {
          kind: 'switch',
          fromPlanId: 'hourly',
          toPlanId: 'bank',
          month: 4,
          parallelMonths: 0,
        }),
        aPlan('from', {
          kind: 'switch',
          fromPlanId: 'bank',
          toPlanId: 'hourly',
          month: 4,
          parallelMonths: 2,
        }),
      ],
    });
    for (const trial of futures) {
      const future = oneFuture(aRequest(input), trial);
      const units = monthly(future, () => 1);
      const later = shelfOf(billing, units.slice(3), 1);
      expectNear(future.plans[2]?.supportSpend, [
        ...units.slice(0, 3).map((unit) => unit * 100),
        ...later,
      ]);
      expectNear(future.plans[3]?.supportSpend, [
        ...shelfOf(billing, units, 1).slice(0, 3),
        ...units.slice(3).map((unit) => unit * 100),
      ]);
    }
  });
});

function pooled(hoursPerMonth: number, shown: Partial<SubscriptionBilling> = {}): Arrangement {
  const billing = aSubscription({
    flatPerMonth: 500,
    includedHours: { kind: 'pool', hoursPerMonth, overageRate: 90 },
    outOfScope: hourlyTerms({ hourlyRate: 150, incrementHours: 1, annualIncrease: 0.1 }),
    ...shown,
  });
  const classTerms = { everyday: { outOfScopeShare: 0.25 } };
  return anArrangement({ billing, service: aService({ classTerms, labourMultiplier: 0.8 }) });
}

/** Price level of hourly work: 10 % a year. */
const level = (m: number) => 1.1 ** Math.floor(m / 12);

describe('a pool of included hours', () => {
  it('bills technician hours beyond the month’s pool, what is out of scope apart', () => {
    for (const trial of futures) {
      const future = futureOf(pooled(3), { labourHours: 1.4, labourCv: 0.8 }, trial);
      const out = monthly(future, ({ plans }) => plans[0]?.bill ?? 0);
      const inScope = monthly(future, ({ labourHours, plans }) =>
        (plans[0]?.bill ?? 0) > 0 ? 0 : 0.8 * labourHours,
      );
      const expected = inScope.map(
        (hours, m) => 500 + (out[m] as number) + Math.max(0, hours - 3) * 90 * level(m),
      );
      expectNear(future.plans[0]?.supportSpend, expected);
      const bills = monthly(future, ({ labourHours, plans, month }) => {
        if ((plans[0]?.bill ?? 0) === 0) return 0;
        return 150 * Math.ceil(0.8 * labourHours * (1 - 1e-9)) * level(month - 1);
      });
      expectNear(out, bills);
    }
  });

  it('counts a share of each incident where the share is of each bill', () => {
    for (const trial of futures) {
      const terms = pooled(3, { outOfScopeMode: 'shareOfBill' });
      const future = futureOf(terms, { labourHours: 1.4, labourCv: 0.8 }, trial);
      const hours = monthly(future, ({ labourHours }) => 0.8 * labourHours);
      const billed = monthly(future, ({ labourHours }) =>
        Math.ceil(0.8 * labourHours * (1 - 1e-9)),
      );
      const expected = hours.map((worked, m) => {
        const overage = Math.max(0, 0.75 * worked - 3) * 90;
        return 500 + (0.25 * 150 * (billed[m] as number) + overage) * level(m);
      });
      expectNear(future.plans[0]?.supportSpend, expected);
    }
  });
});

describe('own staff with a finite number of hours', () => {
  // Two hours a month, twice as fast as a provider; what is beyond goes pro rata to the provider.
  const staff = aStaff({
    fte: 1,
    loadedSalaryPerYear: 12_000,
    productiveHoursPerFtePerYear: 30,
    vacancyShare: 0.2,
    service: aService({
      labourMultiplier: 0.5,
      classTerms: { everyday: { responseHours: 1 } },
    }),
  });
  const impact: Partial<IncidentClass> = {
    labourHours: 1.2,
    labourCv: 1,
    reactiveResponseHours: 6,
    lossWaiting: 1,
    lossDuring: 1,
  };

  it('sends the share f = 1 − C/X of every incident to the overflow provider', () => {
    const overflow = { kind: 'own', arrangement: anArrangement() } as const;
    let shared = 0;
    for (const trial of futures) {
      const future = futureOf({ kind: 'staffFirst', staff, overflow }, impact, trial);
      const wanted = monthly(future, ({ labourHours }) => 0.5 * labourHours);
      const f = wanted.map((hours) => (hours > 0 ? Math.max(0, 1 - 2 / hours) : 0));
      const provided = monthly(future, ({ labourHours }) => labourHours * 100);
      expectNear(
        future.plans[0]?.supportSpend,
        provided.map((money, m) => 1_000 + (f[m] as number) * money),
      );
      const byStaff = monthly(future, ({ labourHours }) => 1 + 0.5 * labourHours);
      const byProvider = monthly(future, ({ labourHours }) => 6 + labourHours);
      expectNear(
        future.plans[0]?.personHours,
        f.map(
          (share, m) => (1 - share) * (byStaff[m] as number) + share * (byProvider[m] as number),
        ),
      );
      for (const { month, plans } of future.incidents) {
        const share = f[month - 1] as number;
        expect(plans[0]?.handler).toBe(share === 0 ? 'staff' : 'staffAndProvider');
        shared += share > 0 ? 1 : 0;
      }
    }
    expect(shared).toBeGreaterThan(50);
  });

  it('takes own people’s time for every incident, by whose hands it is in', () => {
    const costs = ownCosts({ vendorHoursPerIncident: 20 });
    const provided = anArrangement({ costs: ownCosts({ vendorHoursPerIncident: 50 }) });
    const overflow = { kind: 'own', arrangement: provided } as const;
    for (const trial of futures.slice(0, 10)) {
      const busy = { kind: 'staffFirst', staff: { ...staff, costs }, overflow } as const;
      const future = futureOf(busy, impact, trial);
      const wanted = monthly(future, ({ labourHours }) => 0.5 * labourHours);
      const f = wanted.map((hours) => (hours > 0 ? Math.max(0, 1 - 2 / hours) : 0));
      const bills = monthly(future, ({ labourHours }) => labourHours * 100);
      const incidents = monthly(future, () => 1);
      // An hour of own people costs 1.
      const expected = f.map(
        (share, m) =>
          1_000 +
          (1 - share) * 20 * (incidents[m] as number) +
          share * ((bills[m] as number) + 50 * (incidents[m] as number)),
      );
      expectNear(future.plans[0]?.supportSpend, expected);
    }
  });

  it('takes the overflow out of a bank in the same share', () => {
    const billing = aBank({ blockHours: 4 });
    const overflow = { kind: 'own', arrangement: anArrangement({ billing }) } as const;
    for (const trial of futures.slice(0, 10)) {
      const future = futureOf({ kind: 'staffFirst', staff, overflow }, { labourHours: 2 }, trial);
      let left = 4;
      const expected = monthly(future, () => 2).map((hours, m) => {
        // Staff want half of the provider's hours and have two.
        const f = hours > 0 ? Math.max(0, 1 - 2 / (hours / 2)) : 0;
        let money = 1_000 + (m === 0 ? 400 : 0);
        for (left -= f * hours; left < -1e-9; left += 4) money += 400;
        return money;
      });
      expectNear(future.plans[0]?.supportSpend, expected);
    }
  });
});
