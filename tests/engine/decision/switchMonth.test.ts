import { describe, expect, it } from 'vitest';
import {
  canSwitch,
  decide,
  decisionAnswer,
  decisionPiece,
  type ModelInput,
  type SwitchMonths,
  type SwitchQuestion,
} from '../../../src/engine/index.ts';
import {
  aClass,
  aContract,
  anArrangement,
  anEstate,
  anInput,
  aPlan,
  aSubscription,
  ownCosts,
  rates,
  someFinance,
} from '../../support/anEngineInput.ts';
import { projectionOfPlan } from '../../support/projectionFigures.ts';

function switching(
  input: ModelInput,
  shown: Partial<SwitchQuestion> = {},
  isPresentValue = false,
): SwitchMonths {
  const question: SwitchQuestion = {
    kind: 'switchMonth',
    fromPlanId: 'a',
    toPlanId: 'b',
    layerSet: 'allIn',
    ...shown,
  };
  const subject = { input, ranges: [], seed: 0, isPresentValue };
  const pieces = [
    decisionPiece(subject, question, 3, 1_000),
    decisionPiece(subject, question, 0, 3),
  ];
  const found = decisionAnswer(subject, question, pieces);
  expect(decide(subject, question)).toEqual(found);
  return found;
}

/** Fees of 300 in a contract of 12 months, 50 % of what is left on leaving, against 200 and 500 to begin. */
const contract = aContract({ termMonths: 12, earlyTerminationShare: 0.5, isAutoRenewed: true });
const dear = anArrangement({ billing: aSubscription({ flatPerMonth: 300, contract }) });
const onboarding = { kind: 'money', amount: 500 } as const;
const cheap = anArrangement({ billing: aSubscription({ flatPerMonth: 200, onboarding }) });

function contracts(shown: Partial<ModelInput> = {}): ModelInput {
  return anInput({ horizonMonths: 24, plans: [aPlan('a', dear), aPlan('b', cheap)], ...shown });
}

describe('the best month to switch', () => {
  it('weighs the exit charge against what is saved', () => {
    const { costs, exitCharges, bestMonth } = switching(contracts());
    // In month m: 300 (m − 1) + 150·(months left of 12) + 200 (25 − m) + 500; 7,200 to stay.
    const left = (m: number) => (12 - ((m - 1) % 12)) % 12;
    for (let m = 2; m <= 24; m += 1) {
      expect(costs[m - 1]).toBeCloseTo(300 * (m - 1) + 150 * left(m) + 200 * (25 - m) + 500, 9);
      expect(exitCharges[m - 1]).toBeCloseTo(150 * left(m), 9);
    }
    expect(costs[24]).toBeCloseTo(7_200, 9);
    // A contract that begins with the plan is not in force in month 1.
    expect([costs[0], exitCharges[0], bestMonth]).toEqual([5_300, 0, 1]);
  });

  it('is the end of the term where a contract is in force', () => {
    const inForce = { ...contract, monthsLeftAtStart: 12 };
    const from = anArrangement({
      billing: aSubscription({ flatPerMonth: 300, contract: inForce }),
    });
    const { costs, bestMonth } = switching(
      contracts({ plans: [aPlan('a', from), aPlan('b', cheap)] }),
    );
    // Month 1: 12·150 = 1,800 and 5,300; month 13: 12·300, 12·200 and 500.
    expect(costs[0]).toBeCloseTo(7_100, 9);
    expect([bestMonth, costs[12]]).toEqual([13, 6_500]);
  });

  it('is worth its exit charge at present value where the costs are', () => {
    // Leaving in month 7: 6 months left at 150, paid in month 7: (1 + 21 %)^(7/12).
    const input = contracts({ finance: someFinance({ discountRatePerYear: 0.21 }) });
    const { exitCharges } = switching(input, {}, true);
    expect(exitCharges[6]).toBeCloseTo((6 * 150) / 1.21 ** (7 / 12), 9);
    expect(switching(input).exitCharges[6]).toBeCloseTo(6 * 150, 9);
  });

  it('is to stay where nothing is saved, and the earliest of equals else', () => {
    const plain = (fee: number) => anArrangement({ billing: aSubscription({ flatPerMonth: fee }) });
    const between = (from: number, to: number) =>
      switching(contracts({ plans: [aPlan('a', plain(from)), aPlan('b', plain(to))] })).bestMonth;
    expect(between(100, 100)).toBe(25);
    expect(between(100, 120)).toBe(25);
    expect(between(120, 100)).toBe(1);
  });

  it('has the costs of plans that switch then, in any reading', () => {
    const plans = [
      aPlan(
        'a',
        anArrangement({ costs: ownCosts({ projectHoursPerYear: 10, projectHourlyRate: 90 }) }),
      ),
      aPlan('b', cheap),
    ];
    const input = contracts({
      horizonMonths: 7,
      plans,
      estate: anEstate({ driftPerYear: 0.3 }),
      incidentClasses: [
        aClass({
          rates: rates({ perUserPerMonth: 0.5 }),
          reactiveResponseHours: 3,
          lossWaiting: 1,
        }),
      ],
      finance: someFinance({ discountRatePerYear: 0.1, wageInflation: 0.03 }),
    });
    for (const parallelMonths of [0, 2]) {
      const { costs } = switching(input, { parallelMonths }, true);
      const bills = switching(input, { parallelMonths, layerSet: 'supportSpend' });
      for (let month = 1; month <= 8; month += 1) {
        const composition = {
          kind: 'switch',
          fromPlanId: 'a',
          toPlanId: 'b',
          month,
          parallelMonths,
        } as const;
        const explicit = { ...input, plans: [...plans, aPlan('move', composition)] };
        const { totals } = projectionOfPlan(explicit, 'move');
        expect(costs[month - 1]).toBe(totals.presentValueAllIn);
        expect(bills.costs[month - 1]).toBe(totals.supportSpend);
      }
    }
  });

  it('in month 1 is the target and the exit charge in force, in month T + 1 the original', () => {
    const inForce = { ...contract, monthsLeftAtStart: 5 };
    const from = anArrangement({
      billing: aSubscription({ flatPerMonth: 300, contract: inForce }),
    });
    const input = contracts({ plans: [aPlan('a', from), aPlan('b', cheap)] });
    const { costs, exitCharges } = switching(input);
    expect(exitCharges[0]).toBeCloseTo(5 * 150, 9);
    expect(costs[0]).toBeCloseTo(projectionOfPlan(input, 'b').totals.allIn + 750, 9);
    expect(costs[24]).toBe(projectionOfPlan(input, 'a').totals.allIn);
  });

  it('is between two plans neither of which is a switch', () => {
    const move = aPlan('move', {
      kind: 'switch',
      fromPlanId: 'a',
      toPlanId: 'b',
      month: 3,
      parallelMonths: 0,
    });
    const input = contracts({ plans: [...contracts().plans, move] });
    expect([canSwitch(input, 'a', 'b'), canSwitch(input, 'a', 'a')]).toEqual([true, false]);
    expect([canSwitch(input, 'a', 'move'), canSwitch(input, 'move', 'b')]).toEqual([false, false]);
    expect(() => switching(input, { toPlanId: 'move' })).toThrow('There is no switch');
  });
});
