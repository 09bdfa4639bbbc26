import { describe, expect, it } from 'vitest';
import { projectPlan } from '../../../src/engine/projection/projectPlan.ts';
import { worldOf } from '../../../src/engine/projection/world.ts';
import type {
  Arrangement,
  Contract,
  Estate,
  ModelInput,
  Plan,
  PlanProjection,
} from '../../../src/engine/index.ts';
import {
  aBank,
  aContract,
  anArrangement,
  anEstate,
  anInput,
  aPlan,
  aService,
  aSubscription,
  figures,
  hourlyTerms,
  ownCosts,
  projected,
} from '../../support/anEngineInput.ts';
import { expectClose } from '../../support/numerics.ts';

const hourly = aPlan('hourly', anArrangement());

/** 300 a month, escalating 10 % a year, onboarding 50, prevents a third over three months. */
function managedTerms(shown: Partial<Contract> = {}): Arrangement {
  return anArrangement({
    billing: aSubscription({
      flatPerMonth: 300,
      escalatorPerYear: 0.1,
      onboarding: { kind: 'money', amount: 50 },
      contract: aContract({ termMonths: 12, earlyTerminationShare: 0.5, ...shown }),
    }),
    service: aService({
      maintainedShare: 1,
      rampMonths: 3,
      classTerms: { everyday: { prevention: 0.3 } },
    }),
  });
}
const managed = aPlan('managed', managedTerms());

function change(month: number, parallelMonths = 0, from = 'hourly', to = 'managed'): Plan {
  return aPlan('change', {
    kind: 'switch',
    fromPlanId: from,
    toPlanId: to,
    month,
    parallelMonths,
  });
}

function story(
  plan: Plan,
  plans: readonly Plan[],
  input: Partial<ModelInput> = {},
): PlanProjection {
  return projected(anInput({ horizonMonths: 18, ...input, plans: [...plans, plan] }), plan.id);
}

describe('a switch', () => {
  const plan = story(change(7), [hourly, managed]);

  it('is the first plan until the month before and the target from its month on', () => {
    const { labour, fees, onboarding } = plan.spend;
    expect(figures(labour)).toEqual([...Array(6).fill(100), ...Array(12).fill(0)]);
    expect(fees[5]).toBe(0);
    expect(figures(onboarding).indexOf(50)).toBe(6);
  });

  it('starts the target’s clock: fee years count from the switch, the list from month 1', () => {
    const { fees } = plan.spend;
    // begins in the first year of the list; its own second year begins in month 19
    expect(fees[6]).toBe(300);
    expect(fees[17]).toBe(300);
    const later = story(change(13), [hourly, managed], { horizonMonths: 25 });
    expectClose(later.spend.fees[12] as number, 330, 1e-15);
    expectClose(later.spend.fees[24] as number, 363, 1e-15);
  });

  it('ramps prevention from the switch on: 1 − 0.3·τ/3', () => {
    const { incidents } = plan.quantities;
    expectClose(incidents[5] as number, 1, 1e-15);
    expectClose(incidents[6] as number, 0.9, 1e-15);
    expectClose(incidents[7] as number, 0.8, 1e-15);
    expectClose(incidents[8] as number, 0.7, 1e-15);
  });

  it('in month 1 is the target, in month T + 1 the original', () => {
    const plans = [hourly, managed];
    expect({ ...story(change(1), plans), planId: '' }).toEqual({
      ...story(managed, [hourly]),
      planId: '',
    });
    expect({ ...story(change(19), plans), planId: '' }).toEqual({
      ...story(hourly, [managed]),
      planId: '',
    });
  });

  it('does not touch the months before it', () => {
    const before = story(hourly, [managed]);
    expect(figures(plan.allIn).slice(0, 6)).toEqual(figures(before.allIn).slice(0, 6));
  });

  it('pays one-offs of the target by its own month', () => {
    const costs = ownCosts({ oneOffs: [{ id: 'o', name: 'Move', month: 2, amount: 40 }] });
    const target = aPlan('target', anArrangement({ costs }));
    const { spend } = story(change(7, 0, 'hourly', 'target'), [hourly, target]);
    expect(figures(spend.oneOffs).indexOf(40)).toBe(7);
  });

  it('starts a new bank and lets the old one lapse', () => {
    const bank = aPlan('bank', anArrangement({ billing: aBank({ blockHours: 1000 }) }));
    const there = story(change(7, 0, 'hourly', 'bank'), [hourly, bank]);
    expect(figures(there.spend.blocks).indexOf(100_000)).toBe(6);
    const away = story(change(7, 0, 'bank', 'hourly'), [hourly, bank]);
    expect(away.totals.spend.blocks).toBe(100_000);
  });
});

describe('a switch hands the estate over', () => {
  const ageing: Partial<Estate> = { driftPerYear: 0.21 };
  const incidents = (plan: Plan, plans: readonly Plan[], estate: Partial<Estate> = {}) =>
    story(plan, plans, { horizonMonths: 36, estate: anEstate({ ...ageing, ...estate }) }).quantities
      .incidents;

  it('with what it has aged, which maintenance takes off by its ramp', () => {
    const series = incidents(change(13), [hourly, managed]);
    // G(13) = 1.21; then 1 + 0.21·(1 − τ/3), prevention 0.3·τ/3
    expectClose(series[12] as number, (1 + 0.14) * 0.9, 1e-14);
    expectClose(series[13] as number, (1 + 0.07) * 0.8, 1e-14);
    expectClose(series[14] as number, 0.7, 1e-14);
    expectClose(series[35] as number, 0.7, 1e-14);
  });

  it('and from there it ages on where maintenance stops', () => {
    const series = incidents(change(13, 0, 'managed', 'hourly'), [hourly, managed]);
    expectClose(series[11] as number, 0.7, 1e-14);
    expectClose(series[12] as number, 1, 1e-14);
    expectClose(series[24] as number, 1.21, 1e-14);
  });

  it('as the mean over the parts of a mix, by their shares', () => {
    const own = (maintainedShare: number) =>
      ({
        kind: 'own',
        arrangement: anArrangement({
          service: aService({ maintainedShare, classTerms: { everyday: { prevention: 0 } } }),
        }),
      }) as const;
    const mix = aPlan('mix', {
      kind: 'mix',
      criticalShare: { everything: 0.25 },
      critical: own(1),
      rest: own(0),
    });
    const series = incidents(change(13, 0, 'mix', 'hourly'), [hourly, mix]);
    // a quarter stayed at 1, the rest stands at 1.21
    expectClose(series[12] as number, 1 + 0.75 * 0.21, 1e-14);
  });
});

describe('leaving a contract', () => {
  const away = (month: number, parallelMonths = 0) =>
    change(month, parallelMonths, 'managed', 'hourly');

  it('costs share · last fee · months left, in the month it is left: ½ · 300 · 6', () => {
    const { exit } = story(away(7), [hourly, managed]).spend;
    expect(figures(exit).indexOf(900)).toBe(6);
    expect(exit.reduce((sum, x) => sum + x, 0)).toBe(900);
  });

  it('costs nothing at the end of the term', () => {
    expect(story(away(13), [hourly, managed]).totals.spend.exit).toBe(0);
  });

  it('costs the last fee of the year it is left in', () => {
    const renewed = aPlan('managed', managedTerms({ isAutoRenewed: true }));
    // left in month 17: fee of month 16, 330; eight months left of the second year
    expectClose(story(away(17), [hourly, renewed]).totals.spend.exit, 0.5 * 330 * 8, 1e-14);
  });

  it('is still charged when the last month is the first under the target', () => {
    const renewed = aPlan('managed', managedTerms({ isAutoRenewed: true }));
    // ½ · 330 · 7
    expectClose(story(away(18), [hourly, renewed]).spend.exit[17] as number, 1155, 1e-14);
  });

  it('costs notice where there is no term', () => {
    const monthly = aPlan('managed', managedTerms({ termMonths: 0, noticeMonths: 2 }));
    expect(story(away(7), [hourly, monthly]).totals.spend.exit).toBe(600);
  });

  it('in month 1 costs what is left of a contract already in force', () => {
    const inForce = aPlan('managed', managedTerms({ monthsLeftAtStart: 5 }));
    const plan = story(away(1), [hourly, inForce]);
    const target = story(hourly, [inForce]);
    // ½ · 300 · 5
    expect(plan.spend.exit[0]).toBe(750);
    expect(plan.totals.supportSpend).toBe(target.totals.supportSpend + 750);
  });

  it('costs nothing for a provider who bills by the hour', () => {
    expect(story(change(7), [hourly, managed]).totals.spend.exit).toBe(0);
  });

  it('is charged for every subscription of a mix', () => {
    const own = { kind: 'own', arrangement: managedTerms() } as const;
    const mix = aPlan('mix', {
      kind: 'mix',
      criticalShare: { everything: 0.5 },
      critical: own,
      rest: own,
    });
    expect(story(change(7, 0, 'mix', 'hourly'), [hourly, mix]).totals.spend.exit).toBe(1800);
  });
});

describe('parallel months', () => {
  const plan = story(change(7, 2, 'managed', 'hourly'), [hourly, managed]);

  it('pay both, while only the target meets incidents', () => {
    expect(figures(plan.spend.fees).map((fee) => fee > 0)).toEqual([
      ...Array(8).fill(true),
      ...Array(10).fill(false),
    ]);
    expect(plan.spend.labour[6]).toBeGreaterThan(0);
    expectClose(plan.quantities.incidents[5] as number, 0.7, 1e-15);
    expectClose(plan.quantities.incidents[6] as number, 1, 1e-15);
    expectClose(plan.quantities.incidents[7] as number, 1, 1e-15);
  });

  it('put the exit charge after the last month paid: ½ · 300 · 4 in month 9', () => {
    expect(figures(plan.spend.exit).indexOf(600)).toBe(8);
  });

  it('that outlast the horizon are paid to its end, and nothing is left', () => {
    const late = story(change(17, 6, 'managed', 'hourly'), [hourly, managed]);
    expect(late.spend.fees[17]).toBeGreaterThan(0);
    expect(late.totals.spend.exit).toBe(0);
  });
});

describe('the commitment left', () => {
  it('is the exit charge after the last month: ½ · 330 · 6 after a year and a half', () => {
    const renewed = aPlan('renewed', managedTerms({ isAutoRenewed: true }));
    expectClose(story(renewed, []).commitmentLeft, 990, 1e-14);
  });

  it('is that of the plan switched to, by its own clock', () => {
    // six months after month 13: ½ · 330 · 6
    expectClose(story(change(13), [hourly, managed]).commitmentLeft, 990, 1e-14);
  });

  it('is 0 for a provider who bills by the hour', () => {
    expect(story(hourly, []).commitmentLeft).toBe(0);
  });
});

describe('projectPlan', () => {
  it('breaks loudly on a switch that the input check should have refused', () => {
    const toNothing = change(3, 0, 'gone', 'hourly');
    const toItself = change(3, 0, 'hourly', 'change');
    for (const [plan, named] of [
      [toNothing, 'gone'],
      [toItself, 'change'],
    ] as const) {
      const world = worldOf(anInput({ horizonMonths: 6, plans: [hourly, plan] }));
      expect(() => projectPlan(world, plan)).toThrow(`names "${named}"`);
    }
  });
});

describe('one incident a month of exactly one hour', () => {
  it('is arithmetic under every plan over a year', () => {
    const dear = aPlan(
      'dear',
      anArrangement({
        billing: { kind: 'hourly', hourly: hourlyTerms({ hourlyRate: 150, incrementHours: 2 }) },
      }),
    );
    const input = anInput({ horizonMonths: 12, plans: [hourly, managed, dear] });
    expect(projected(input, 'hourly').totals.supportSpend).toBe(1200);
    expect(projected(input, 'managed').totals.supportSpend).toBe(3650);
    expect(projected(input, 'dear').totals.supportSpend).toBe(3600);
  });
});

describe('a switch to a plan whose contract was in force at the start', () => {
  it('begins a new contract: onboarding of 50 in the month of the switch', () => {
    const inForce = aPlan('managed', managedTerms({ monthsLeftAtStart: 6 }));
    const { spend } = story(change(4), [hourly, inForce]);
    expect(figures(spend.onboarding).slice(0, 5)).toEqual([0, 0, 0, 50, 0]);
  });
});
