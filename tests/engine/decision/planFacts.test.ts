import { describe, expect, it } from 'vitest';
import {
  type Arrangement,
  type Coverage,
  type ModelInput,
  type PlanFacts,
  planFacts,
  serviceIds,
} from '../../../src/engine/index.ts';
import {
  aContract,
  anArrangement,
  anInput,
  aPlan,
  aStaff,
  aSubscription,
} from '../../support/anEngineInput.ts';
import { projectionOfPlan } from '../../support/projectionFigures.ts';

const bare = anArrangement().coverage;

function coverage(
  shown: Partial<Coverage['services']>,
  rest: Partial<Omit<Coverage, 'services'>> = {},
): Coverage {
  return { ...bare, ...rest, services: { ...bare.services, ...shown } };
}

const inHours = { by: 'included', hours: 'business' } as const;
const always = { by: 'separate', hours: 'roundTheClock' } as const;

/** 200 a month in terms of 12 months, 50 % of what is left on leaving. */
const termed = anArrangement({
  billing: aSubscription({
    flatPerMonth: 200,
    contract: aContract({ termMonths: 12, earlyTerminationShare: 0.5, isAutoRenewed: true }),
  }),
  coverage: coverage({ helpDesk: inHours, monitoring: always }, { changesDecidedBy: 'provider' }),
});
const monthly = anArrangement({
  billing: aSubscription({ flatPerMonth: 90, contract: aContract({ noticeMonths: 2 }) }),
});

function factsOf(
  composition: Parameters<typeof aPlan>[1],
  shown: Partial<ModelInput> = {},
): PlanFacts {
  const plans = [
    aPlan('termed', termed),
    aPlan('hourly', anArrangement()),
    aPlan('x', composition),
  ];
  return planFacts(anInput({ horizonMonths: 14, plans, ...shown }), 'x');
}

const own = (arrangement: Arrangement) => ({ kind: 'own', arrangement }) as const;

describe('the facts of a plan', () => {
  it('hold what leaving costs in every month', () => {
    const { exitCharges, contracts } = factsOf(termed);
    // Half of 200 for each month left of 12; nothing at the term's end; then the next term.
    const expected = [0, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0, 11, 10].map((left) => left * 100);
    expect([...exitCharges]).toEqual(expected);
    expect(contracts).toMatchObject([
      { side: 'whole', fromMonth: 1, untilMonth: 14, contract: { termMonths: 12 } },
    ]);
  });

  it('count the notice where there is no term, and nothing for work by the hour', () => {
    expect([...factsOf(monthly).exitCharges.subarray(1)]).toEqual(
      Array.from({ length: 14 }, () => 180),
    );
    const hourly = factsOf(anArrangement());
    expect(hourly.contracts).toEqual([]);
    expect(Math.max(...hourly.exitCharges)).toBe(0);
  });

  it('end with the commitment that the projection leaves', () => {
    for (const composition of [
      { kind: 'single', arrangement: termed } as const,
      {
        kind: 'mix',
        criticalShare: { everything: 0.5 },
        critical: own(termed),
        rest: own(monthly),
      } as const,
      { kind: 'staffFirst', staff: aStaff(), overflow: own(termed) } as const,
      {
        kind: 'switch',
        fromPlanId: 'hourly',
        toPlanId: 'termed',
        month: 6,
        parallelMonths: 0,
      } as const,
    ]) {
      const plans = [
        aPlan('termed', termed),
        aPlan('hourly', anArrangement()),
        aPlan('x', composition),
      ];
      const input = anInput({ horizonMonths: 14, plans });
      expect(planFacts(input, 'x').exitCharges.at(-1)).toBe(
        projectionOfPlan(input, 'x').commitmentLeft,
      );
    }
  });

  it('follow a switch: the old contract until it is left, the new one from its own start', () => {
    const {
      exitCharges,
      contracts,
      coverage: found,
    } = factsOf({
      kind: 'switch',
      fromPlanId: 'termed',
      toPlanId: 'hourly',
      month: 5,
      parallelMonths: 2,
    });
    // Paid through month 6; the charge of leaving it in month 7 is part of the plan.
    const expected = [0, 11, 10, 9, 8, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0].map((left) => left * 100);
    expect([...exitCharges]).toEqual(expected);
    expect(contracts).toMatchObject([{ fromMonth: 1, untilMonth: 6 }]);
    expect(
      found.map(({ fromMonth, untilMonth, firstContact }) => [fromMonth, untilMonth, firstContact]),
    ).toEqual([
      [1, 4, 'subscription'],
      [5, 14, 'hourly'],
    ]);
  });

  it('name who covers, decides and holds access, side by side in a mix', () => {
    const { coverage: found } = factsOf({
      kind: 'mix',
      criticalShare: { everything: 0.4 },
      critical: { kind: 'sameAs', planId: 'termed', overrides: {} },
      rest: { kind: 'sameAs', planId: 'hourly', overrides: {} },
    });
    expect(found).toMatchObject([
      {
        side: 'critical',
        changesDecidedBy: 'provider',
        adminAccessHeldBy: 'organisation',
        firstContact: 'subscription',
      },
      { side: 'rest', changesDecidedBy: 'organisation', firstContact: 'hourly', escalation: null },
    ]);
    expect(found[0]?.services.helpDesk).toEqual(inHours);
    expect(found[1]?.services.helpDesk.by).toBe('nobody');
  });

  it('take the better of own staff and the provider behind them', () => {
    const staff = aStaff({
      fte: 1.5,
      turnoverPerYear: 0.2,
      coverage: coverage({ helpDesk: { by: 'included', hours: 'extended' }, strategy: inHours }),
    });
    const [found] = factsOf({ kind: 'staffFirst', staff, overflow: own(termed) }).coverage;
    expect(found).toMatchObject({
      firstContact: 'ownStaff',
      escalation: 'subscription',
      staff: 1.5,
      changesDecidedBy: 'shared',
      adminAccessHeldBy: 'organisation',
    });
    expect(found?.departuresPerYear).toBeCloseTo(0.3, 12);
    expect(found?.services).toMatchObject({
      helpDesk: { by: 'included', hours: 'extended' },
      monitoring: always,
      strategy: inHours,
      compliance: { by: 'nobody' },
    });
  });

  it('leave out a part that has no share', () => {
    const { coverage: found, contracts } = factsOf({
      kind: 'mix',
      criticalShare: { everything: 0 },
      critical: own(termed),
      rest: own(anArrangement()),
    });
    expect([found.map(({ side }) => side), contracts]).toEqual([['rest'], []]);
    expect(Object.keys(found[0]?.services ?? {}).sort()).toEqual([...serviceIds].sort());
  });
});
