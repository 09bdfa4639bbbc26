import { describe, expect, it } from 'vitest';
import {
  decide,
  type Flip,
  flipPaths,
  type InputFlips,
  type ModelInput,
} from '../../../src/engine/index.ts';
import {
  aChannel,
  aClass,
  anArrangement,
  anEstate,
  anOrganisation,
  aPlan,
  aService,
  aSubscription,
  hourlyTerms,
  rates,
} from '../../support/anEngineInput.ts';
import { expectClose } from '../../support/numerics.ts';
import { aSubject, allInOf, feeAgainstRate, inputWith, promising } from './aSubject.ts';

const feePath = 'plans.1.composition.arrangement.billing.perUserPerMonth';
const ratePath = 'plans.0.composition.arrangement.billing.hourly.hourlyRate';

function flipsOf(
  input: ModelInput,
  paths: readonly string[] | null,
  pair: readonly [string, string] | null = null,
  planIds = input.plans.map(({ id }) => id),
): readonly InputFlips[] {
  const only = paths === null ? {} : { paths };
  return decide(aSubject(input), { kind: 'flips', planIds, layerSet: 'allIn', pair, ...only });
}

function flipsAt(input: ModelInput, path: string): readonly Flip[] {
  return flipsOf(input, [path])[0]?.flips ?? [];
}

describe('flips of a fee against an hourly rate', () => {
  it.each([
    // 10 people · fee = 10 incidents · 100
    [feePath, 100],
    // 10 incidents · rate = 10 people · 120
    [ratePath, 120],
    // people · rate of incidents · 100 = people · 120
    ['incidentClasses.0.rates.perUserPerMonth', 1.2],
    ['incidentClasses.0.labourHours', 1.2],
  ])('finds the one value of %s: %d', (path, value) => {
    const input = feeAgainstRate();
    const [flip, ...more] = flipsAt(input, path);
    expect(more).toEqual([]);
    expect(flip?.kind).toBe('level');
    expectClose(flip?.value ?? 0, value, 1e-9);
    const { hourly, fee } = allInOf(inputWith(input, path, flip?.value ?? 0));
    expect(Math.abs((hourly ?? 0) - (fee ?? 1))).toBeLessThan(0.005);
  });

  it('says who is cheaper on either side', () => {
    const sides = flipsAt(feeAgainstRate(), feePath).map((flip) => [
      flip.cheaperBelow,
      flip.cheaperAbove,
      flip.cheapestBelow,
      flip.cheapestAbove,
      flip.total,
    ]);
    expect(sides).toEqual([['fee', 'hourly', 'fee', 'hourly', 1_000]]);
  });

  it('has none where people bring both their incident and their fee', () => {
    const [found] = flipsOf(feeAgainstRate(), ['organisation.headcount']);
    expect(found).toEqual({
      path: 'organisation.headcount',
      typical: 10,
      low: null,
      high: null,
      from: 1,
      to: 20_000,
      flips: [],
    });
  });

  it('always tries the promise kept, the multiplier, the main prices and every range', () => {
    const input = feeAgainstRate();
    const ranges = [{ path: 'organisation.headcount', low: 5, typical: 10, high: 20 }];
    expect(flipPaths({ input, ranges }, ['hourly', 'fee'])).toEqual([
      'estate.promiseKept',
      'estate.unmanagedMultiplier',
      ratePath,
      feePath,
      'organisation.headcount',
    ]);
    expect(flipsOf(input, null).map(({ path }) => path)).toContain('estate.promiseKept');
  });
});

describe('flips of whole figures', () => {
  // 2 incidents for the organisation, 200 by the hour, against 30 a head: 6 people pay 180, 7 pay 210.
  const input = feeAgainstRate({
    incidentClasses: [aClass({ rates: rates({ perOrganisationPerMonth: 2 }) })],
    plans: [
      aPlan('hourly', anArrangement()),
      aPlan('fee', anArrangement({ billing: aSubscription({ perUserPerMonth: 30 }) })),
    ],
  });

  it('lie between neighbours', () => {
    expect(flipsAt(input, 'organisation.headcount')).toEqual([
      {
        kind: 'jump',
        value: 7,
        below: 6,
        above: 7,
        cheapestBelow: 'fee',
        cheapestAbove: 'hourly',
        cheaperBelow: 'fee',
        cheaperAbove: 'hourly',
        total: 200,
      },
    ]);
  });

  // A head: 120 up to 12 people, 90 from 13, 130 from 18, against incidents of 100.
  const userTiers = [
    { fromUsers: 1, feePerUser: 120 },
    { fromUsers: 13, feePerUser: 90 },
    { fromUsers: 18, feePerUser: 130 },
  ];
  const tiered = feeAgainstRate({
    plans: [
      aPlan('hourly', anArrangement()),
      aPlan(
        'fee',
        anArrangement({ billing: aSubscription({ userTiers, userTierMode: 'wholeVolume' }) }),
      ),
    ],
  });

  it('are found at both edges of a tier, wherever it lies', () => {
    for (const by of [1, 50, 900]) {
      const far = tiered.plans.map((plan) =>
        JSON.parse(
          JSON.stringify(plan).replace(/"fromUsers":(13|18)/g, (_, n) => `"fromUsers":${n * by}`),
        ),
      );
      expect(flipsAt({ ...tiered, plans: far }, 'organisation.headcount')).toMatchObject([
        { kind: 'jump', below: 13 * by - 1, above: 13 * by, cheapestAbove: 'fee' },
        { kind: 'jump', below: 18 * by - 1, above: 18 * by, cheapestAbove: 'hourly' },
      ]);
    }
  });

  it('are a level value where a whole number makes both the same', () => {
    // 40 a head: 5 people pay 200.
    const level = inputWith(input, 'plans.1.composition.arrangement.billing.perUserPerMonth', 40);
    expect(flipsAt(level, 'organisation.headcount')).toMatchObject([{ kind: 'level', value: 5 }]);
  });

  it('jump where a figure that is not whole moves one that is', () => {
    // Devices ⌈share·10⌉ at 30 each against 200: 6 devices up to a share of 0.6, 7 above.
    const devices = feeAgainstRate({
      ...input,
      plans: [
        aPlan('hourly', anArrangement()),
        aPlan('fee', anArrangement({ billing: aSubscription({ perDevicePerMonth: 30 }) })),
      ],
    });
    const [flip, ...more] = flipsAt(devices, 'organisation.devicesPerUser');
    expect(more).toEqual([]);
    expect(flip).toMatchObject({ kind: 'jump', cheaperBelow: 'fee', cheaperAbove: 'hourly' });
    // Rounding up snaps by a billionth.
    expectClose(flip?.below ?? 0, 0.6, 2e-9);
    expectClose(flip?.above ?? 0, 0.6, 2e-9);
    expect(flip?.below).toBeLessThan(flip?.above ?? 0);
  });
});

describe('flips of promise and multiplier', () => {
  it('finds the promise that has to be kept: flat = λ·κ·prevention·rate', () => {
    // 10 incidents of 100; 300 a month buy 60 % fewer: 300 = 10·κ·0.6·100.
    const hourly = feeAgainstRate().plans[0];
    const plans = hourly === undefined ? [] : [hourly, promising('promise', 300, 0.6)];
    const [flip] = flipsAt(feeAgainstRate({ plans }), 'estate.promiseKept');
    expectClose(flip?.value ?? 0, 0.5, 1e-9);
    expect([flip?.cheaperBelow, flip?.cheaperAbove]).toEqual(['hourly', 'promise']);
  });

  it('finds the multiplier where incidents were counted on a maintained estate: fee = M·rate', () => {
    const incidentClasses = [
      aClass({ rates: rates({ perUserPerMonth: 0.6 }), countedUnder: 'maintained' }),
    ];
    const input = feeAgainstRate({
      incidentClasses,
      estate: anEstate({ unmanagedMultiplier: 1.5 }),
    });
    // 120 a head = 0.6·M·100.
    const [flip] = flipsAt(input, 'estate.unmanagedMultiplier');
    expectClose(flip?.value ?? 0, 2, 1e-9);
  });
});

describe('flips among many plans', () => {
  const flat = (id: string, perUserPerMonth: number, flatPerMonth: number) =>
    aPlan(id, anArrangement({ billing: aSubscription({ perUserPerMonth, flatPerMonth }) }));
  // 100 a head; 60 a head and 240; 20 a head and 800: the first up to 5 people, the last from 15 on.
  const input = feeAgainstRate({
    organisation: anOrganisation({ headcount: 4 }),
    plans: [flat('light', 100, 0), flat('middle', 60, 240), flat('heavy', 20, 800)],
  });

  it('says which plan of all is cheapest on either side of what a pair does', () => {
    const found = flipsOf(input, ['organisation.headcount'], ['light', 'heavy'])[0]?.flips;
    expect(found).toMatchObject([
      // 100·10 = 20·10 + 800, but the middle costs 840.
      { kind: 'level', value: 10, cheaperBelow: 'light', cheaperAbove: 'heavy' },
    ]);
    expect(found).toMatchObject([{ cheapestBelow: 'middle', cheapestAbove: 'middle' }]);
  });

  // 100·6 = 60·6 + 240 and 60·14 + 240 = 20·14 + 800.
  const turns = [
    { kind: 'level', value: 6, cheapestBelow: 'light', cheapestAbove: 'middle' },
    { kind: 'level', value: 14, cheapestBelow: 'middle', cheapestAbove: 'heavy' },
  ];

  it('finds every change of the cheapest plan where no pair is named', () => {
    expect(flipsAt(input, 'organisation.headcount')).toMatchObject(turns);
  });

  it('takes a copy of a plan for the plan', () => {
    const plans = input.plans.flatMap((plan) => [plan, { ...plan, id: `${plan.id} again` }]);
    expect(flipsAt({ ...input, plans }, 'organisation.headcount')).toMatchObject(turns);
  });

  it('has the hourly plan, a small fee and a large one in turn as tickets become more', () => {
    // An hour at 100, at 30 with 400 a month, or none with 2,000: 10·tickets·70 = 400, 10·tickets·30 = 1,600.
    const outOfScopeShare = 1;
    const dearer = aPlan(
      'small',
      anArrangement({
        billing: aSubscription({ flatPerMonth: 400, outOfScope: hourlyTerms({ hourlyRate: 30 }) }),
        service: aService({ classTerms: { everyday: { prevention: 0, outOfScopeShare } } }),
      }),
    );
    const [hourly] = feeAgainstRate().plans;
    const three = [...(hourly === undefined ? [] : [hourly]), dearer, flat('large', 0, 2_000)];
    for (const plans of [three, three.toReversed()]) {
      const quiet = {
        plans,
        incidentClasses: [aClass({ rates: rates({ perUserPerMonth: 0.1 }) })],
      };
      const found = flipsAt(feeAgainstRate(quiet), 'incidentClasses.0.rates.perUserPerMonth');
      expect(found).toMatchObject([
        { kind: 'level', cheapestBelow: 'hourly', cheapestAbove: 'small' },
        { kind: 'level', cheapestBelow: 'small', cheapestAbove: 'large' },
      ]);
      expectClose(found[0]?.value ?? 0, 40 / 70, 1e-9);
      expectClose(found[1]?.value ?? 0, 160 / 30, 1e-9);
    }
  });

  it('leaves plans out of it that are not weighed', () => {
    const found = flipsOf(input, ['organisation.headcount'], null, ['light', 'heavy'])[0]?.flips;
    expect(found).toMatchObject([{ value: 10, cheapestBelow: 'light', cheapestAbove: 'heavy' }]);
  });

  it('finds nothing where there is one plan alone', () => {
    expect(flipsOf(input, ['organisation.headcount'], null, ['light'])[0]?.flips).toEqual([]);
  });

  it('finds nothing between plans that are the same', () => {
    const twins = feeAgainstRate({ plans: [flat('one', 50, 10), flat('other', 50, 10)] });
    expect(flipsOf(twins, ['organisation.headcount', 'estate.promiseKept'])).toMatchObject([
      { flips: [] },
      { flips: [] },
    ]);
  });
});

describe('flips of a price between two that it cannot reach', () => {
  it('finds both ends of a minimum: all values at which the order changes', () => {
    // On site at least 2 h: 1 incident on site in 4. Hourly 10·(0.75·1 + 0.25·max(1, minimum))·100.
    const hourly = hourlyTerms({ onSite: aChannel({ minimumHours: 2 }) });
    const incidentClasses = [aClass({ rates: rates({ perUserPerMonth: 1 }), onSiteShare: 0.25 })];
    const input = feeAgainstRate({
      incidentClasses,
      plans: [
        aPlan('hourly', anArrangement({ billing: { kind: 'hourly', hourly } })),
        aPlan('fee', anArrangement({ billing: aSubscription({ perUserPerMonth: 120 }) })),
      ],
    });
    const path = 'plans.0.composition.arrangement.billing.hourly.onSite.minimumHours';
    const [flip, ...more] = flipsAt(input, path);
    expect(more).toEqual([]);
    // 75 + 25·minimum = 120
    expectClose(flip?.value ?? 0, 1.8, 1e-9);
  });
});
