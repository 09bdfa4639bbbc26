import { describe, expect, it } from 'vitest';
import {
  type ModelInput,
  type OneOff,
  runTrials,
  type SimulationRequest,
  summarise,
  type TrialBlock,
  type TrialTotal,
  trialTotals,
} from '../../../src/engine/index.ts';
import {
  anArrangement,
  anInput,
  aPlan,
  aSubscription,
  ownCosts,
  someFinance,
} from '../../support/anEngineInput.ts';
import { expectClose } from '../../support/numerics.ts';
import { projectionOf } from '../../support/projectionFigures.ts';
import { aRequest } from '../../support/simulated.ts';

function planless(plans: number, months: number): ModelInput {
  return anInput({
    horizonMonths: months,
    plans: Array.from({ length: plans }, (_, n) => aPlan(`plan ${n}`, anArrangement())),
  });
}

/** A block of one month in which each plan's spend and all-in cost are what is given. */
function blockOf(spend: readonly (readonly number[])[], allIn = spend): TrialBlock {
  const plans = spend.length;
  const trials = spend[0]?.length ?? 0;
  const given: Readonly<Partial<Record<TrialTotal, readonly (readonly number[])[]>>> = {
    supportSpend: spend,
    allIn,
    worstMonth: spend,
  };
  const nothing = Array<number>(trials).fill(0);
  return {
    firstTrial: 0,
    trials,
    monthlyTrials: trials,
    totals: Float64Array.from(
      spend.flatMap((_, p) => trialTotals.flatMap((name) => given[name]?.[p] ?? nothing)),
    ),
    monthlySpend: Float64Array.from(spend.flat()),
    monthlyAllIn: Float64Array.from(allIn.flat()),
    monthsOverBudget: new Int32Array(plans),
    yearsOverBudget: new Int32Array(2 * plans),
    breakEvenMonths: new Int32Array(plans * (plans - 1) * 2),
  };
}

function summaryOf(block: TrialBlock, plans: number) {
  return summarise(aRequest(planless(plans, 1)), [block]);
}

/** 1 … n in an order that is none. */
function shuffled(n: number): readonly number[] {
  return Array.from({ length: n }, (_, at) => ((at * 7) % n) + 1);
}

describe('a spread', () => {
  it('has percentiles by nearest rank ⌈pN⌉, the mean and the standard error of the mean', () => {
    const { plans, percentages } = summaryOf(blockOf([shuffled(20)]), 1);
    expect(percentages).toEqual([5, 10, 25, 50, 75, 90, 95]);
    const spread = plans[0]?.totals.supportSpend;
    expect([...(spread?.percentiles ?? [])]).toEqual([1, 2, 5, 10, 15, 18, 19]);
    expectClose(spread?.mean ?? Number.NaN, 10.5, 1e-12);
    // The variance of 1 … 20 is (20² − 1)/12 · 20/19 = 35.
    expectClose(spread?.meanStandardError ?? Number.NaN, Math.sqrt(35 / 20), 1e-12);
  });

  it('gives every percentile the error of √(Np(1 − p)) ranks to either side', () => {
    const { plans } = summaryOf(blockOf([shuffled(10_000 + 1)]), 1);
    const errors = plans[0]?.totals.supportSpend.percentileStandardErrors ?? [];
    const expected = [5, 10, 25, 50, 75, 90, 95].map((percent) =>
      Math.round(Math.sqrt((10_001 * percent * (100 - percent)) / 10_000)),
    );
    expect([...errors]).toEqual(expected);
  });

  it('of one value repeated is that value without error', () => {
    const { plans } = summaryOf(blockOf([Array<number>(7).fill(0.1)]), 1);
    const spread = plans[0]?.totals.supportSpend;
    expect(spread?.mean).toBe(0.1);
    expect(spread?.meanStandardError).toBe(0);
    expect(new Set(spread?.percentiles)).toEqual(new Set([0.1]));
    expect(new Set(spread?.percentileStandardErrors)).toEqual(new Set([0]));
    expect(plans[0]?.cvar95.supportSpend).toBe(0.1);
  });

  it('of one trial is that trial', () => {
    const { plans } = summaryOf(blockOf([[42]]), 1);
    expect(plans[0]?.totals.supportSpend.mean).toBe(42);
    expect(plans[0]?.totals.supportSpend.meanStandardError).toBe(0);
    expect([...(plans[0]?.totals.supportSpend.percentiles ?? [])]).toEqual(Array(7).fill(42));
    expect(plans[0]?.cvar95.supportSpend).toBe(42);
  });

  it('shows the 99th percentile from 50,000 trials on, and not before', () => {
    const far = summaryOf(blockOf([shuffled(50_000)]), 1);
    expect(far.percentages.at(-1)).toBe(99);
    expect(far.plans[0]?.totals.supportSpend.percentiles.at(-1)).toBe(49_500);
    expect(summaryOf(blockOf([shuffled(49_999)]), 1).percentages.at(-1)).toBe(95);
  });
});

describe('CVaR 95', () => {
  it('is the mean of the worst ⌈N/20⌉ trials', () => {
    const worst = (n: number) => summaryOf(blockOf([shuffled(n)]), 1).plans[0]?.cvar95.allIn;
    expect(worst(20)).toBe(20);
    expectClose(worst(30) ?? Number.NaN, 29.5, 1e-12);
    expectClose(worst(100) ?? Number.NaN, 98, 1e-12);
    expectClose(worst(101) ?? Number.NaN, 98.5, 1e-12);
  });

  it('counts ties at its edge as often as they are needed', () => {
    const values = [...Array<number>(30).fill(5), ...Array<number>(9).fill(1), 9];
    expectClose(summaryOf(blockOf([values]), 1).plans[0]?.cvar95.allIn ?? Number.NaN, 7, 1e-12);
  });
});

describe('comparisons', () => {
  const spend = [
    [1, 5, 3, 2],
    [2, 5, 1, 2],
    [3, 5, 1, 4],
  ];
  const allIn = [
    [10, 10, 10, 10],
    [20, 0, 10, 10],
    [20, 0, 11, 10],
  ];
  const { plans, pairs } = summaryOf(blockOf(spend, allIn), 3);

  it('share a trial among the plans that are level at its lowest cost', () => {
    const shares = plans.map(({ probabilityCheapest }) => probabilityCheapest);
    // Trial by trial: the first; all three; the second and third; the first and second.
    const expected = [1 + 1 / 3 + 0.5, 1 / 3 + 0.5 + 0.5, 1 / 3 + 0.5].map((sum) => sum / 4);
    for (const [p, share] of shares.entries()) {
      expectClose(share.supportSpend, expected[p] as number, 1e-12);
    }
    const total = shares.reduce((sum, share) => sum + share.allIn, 0);
    expectClose(total, 1, 1e-12);
  });

  it('say strictly how often each of a pair is cheaper, and by how much on average', () => {
    expect(pairs.map((pair) => [pair.firstPlanId, pair.secondPlanId])).toEqual([
      ['plan 0', 'plan 1'],
      ['plan 0', 'plan 2'],
      ['plan 1', 'plan 2'],
    ]);
    const { supportSpend, allIn: everything } = pairs[0] as (typeof pairs)[number];
    expect(supportSpend.probabilityFirstCheaper).toBe(0.25);
    expect(supportSpend.probabilitySecondCheaper).toBe(0.25);
    expect(supportSpend.probabilityEqual).toBe(0.5);
    expectClose(supportSpend.meanDifference, (-1 + 0 + 2 + 0) / 4, 1e-12);
    // Differences −1, 0, 2, 0: variance (1 + 4 − 4·(1/4)²)/3 = 19/12.
    expectClose(supportSpend.meanDifferenceStandardError, Math.sqrt(19 / 12 / 4), 1e-12);
    expect(everything.probabilityFirstCheaper).toBe(0.25);
    expect(everything.probabilitySecondCheaper).toBe(0.25);
  });
});

/** Plans without incidents that cost a flat fee and, in some months, something on top. */
function paying(
  months: number,
  terms: readonly (readonly [fee: number, extras: Readonly<Record<number, number>>])[],
  discountRatePerYear = 0,
): ModelInput {
  return anInput({
    horizonMonths: months,
    incidentClasses: [],
    finance: someFinance({ discountRatePerYear }),
    plans: terms.map(([flatPerMonth, extras], p) => {
      const oneOffs = Object.entries(extras).map(
        ([month, amount]): OneOff => ({ id: month, name: month, month: Number(month), amount }),
      );
      const billing = aSubscription({ flatPerMonth });
      return aPlan(`${p}`, anArrangement({ billing, costs: ownCosts({ oneOffs }) }));
    }),
  });
}

function summaryFor(request: SimulationRequest) {
  return summarise(request, [runTrials(request, 0, 4), runTrials(request, 4, 3)]);
}

const trials = { trials: 7 };

describe('the break-even month', () => {
  const monthOf = (input: ModelInput, shown: Partial<SimulationRequest> = {}) => {
    const { pairs } = summaryFor(aRequest(input, { ...trials, ...shown }));
    const { breakEven, probabilityNever } = (pairs[0] as (typeof pairs)[number]).supportSpend;
    const at = breakEven.indexOf(1);
    expect(at >= 0 ? 0 : 1).toBe(probabilityNever);
    return at >= 0 ? at + 1 : 'never';
  };

  it('is the first month in which the dearer start has paid off', () => {
    // 100t against 375 + 50t: level after 7½ months.
    expect(
      monthOf(
        paying(12, [
          [100, {}],
          [50, { 1: 375 }],
        ]),
      ),
    ).toBe(8);
    // 100t against 350 + 50t: level at the end of month 7, cheaper from month 8 on.
    expect(
      monthOf(
        paying(12, [
          [100, {}],
          [50, { 1: 350 }],
        ]),
      ),
    ).toBe(8);
  });

  it('is the last crossing where there are several', () => {
    // 100t against 80t: cheaper until 300 in month 5, again from month 16 on (20·15 = 300 is level).
    expect(
      monthOf(
        paying(24, [
          [100, {}],
          [80, { 5: 300 }],
        ]),
      ),
    ).toBe(16);
    // Ends on the wrong side: the crossing in month 5 is the last.
    expect(
      monthOf(
        paying(12, [
          [100, {}],
          [80, { 5: 300 }],
        ]),
      ),
    ).toBe(5);
  });

  it('is never where one plan is never dearer, or both are level', () => {
    expect(
      monthOf(
        paying(12, [
          [100, {}],
          [80, {}],
        ]),
      ),
    ).toBe('never');
    expect(
      monthOf(
        paying(12, [
          [100, {}],
          [100, {}],
        ]),
      ),
    ).toBe('never');
  });

  it('comes later in present value, where what is paid early weighs more', () => {
    const input = paying(
      24,
      [
        [100, {}],
        [50, { 1: 740 }],
      ],
      0.5,
    );
    const nominal = monthOf(input);
    const present = monthOf(input, { isPresentValue: true });
    // v(t) = 1.5^(−t/12): 50·Σ v(t) reaches 740·v(1) in month 22.
    let saved = 0;
    let month = 0;
    while (saved <= 740 * 1.5 ** (-1 / 12)) {
      month += 1;
      saved += 50 * 1.5 ** (-month / 12);
    }
    expect(nominal).toBe(15);
    expect(present).toBe(month);
  });
});

describe('budgets', () => {
  it('count months above the budget, and futures with any such month', () => {
    const input = paying(5, [
      [100, { 2: 1, 4: 50 }],
      [100, {}],
    ]);
    const { plans } = summaryFor(aRequest(input, { ...trials, monthlyBudget: 100 }));
    expect([...(plans[0]?.overMonthlyBudget?.byMonth ?? [])]).toEqual([0, 1, 0, 1, 0]);
    expect(plans[0]?.overMonthlyBudget?.inAnyMonth).toBe(1);
    expect([...(plans[1]?.overMonthlyBudget?.byMonth ?? [])]).toEqual([0, 0, 0, 0, 0]);
    expect(plans[1]?.overMonthlyBudget?.inAnyMonth).toBe(0);
    expect(plans[0]?.overAnnualBudget).toBeNull();
  });

  it('count years above the budget, a short last year in proportion', () => {
    // 15 months of 100: 1,200 in the first year, 300 in a quarter of the second.
    const input = paying(15, [
      [100, {}],
      [100, { 14: 1 }],
      [100, { 3: 1 }],
    ]);
    const { plans } = summaryFor(aRequest(input, { ...trials, annualBudget: 1_200 }));
    const byYear = plans.map((plan) => [...(plan.overAnnualBudget?.byYear ?? [])]);
    expect(byYear).toEqual([
      [0, 0],
      [0, 1],
      [1, 0],
    ]);
    expect(plans.map((plan) => plan.overAnnualBudget?.inAnyYear)).toEqual([0, 1, 1]);
  });

  it('are met by a spend that equals them but for rounding', () => {
    const input = paying(12, [[0.1, {}]]);
    const { plans } = summaryFor(aRequest(input, { ...trials, annualBudget: 1.2 }));
    expect(plans[0]?.overAnnualBudget?.inAnyYear).toBe(0);
  });
});

describe('fans and totals of what is certain', () => {
  const input = paying(6, [[100, { 3: 50 }]], 0.08);

  it('are the months themselves, each percentile the same', () => {
    const { plans, fanTrials } = summaryFor(aRequest(input, trials));
    const { fans, totals } = plans[0] as (typeof plans)[number];
    expect(fanTrials).toBe(7);
    const monthly = [100, 100, 150, 100, 100, 100];
    const cumulative = [100, 200, 350, 450, 550, 650];
    for (const each of [fans.monthlySupportSpend, fans.monthlyAllIn]) {
      expect([...(each?.means ?? [])]).toEqual(monthly);
      for (const series of each?.percentiles ?? []) expect([...series]).toEqual(monthly);
    }
    for (const each of [fans.cumulativeSupportSpend, fans.cumulativeAllIn]) {
      for (const series of each?.percentiles ?? []) expect([...series]).toEqual(cumulative);
      for (const series of each?.percentileStandardErrors ?? []) {
        expect([...series]).toEqual([0, 0, 0, 0, 0, 0]);
      }
    }
    expect(totals.worstMonth?.mean).toBe(150);
  });

  it('are discounted to the start on request, v(t) = (1 + r)^(−t/12)', () => {
    const { plans } = summaryFor(aRequest(input, { ...trials, isPresentValue: true }));
    const expected = projectionOf(input).plans[0]?.totals.presentValueSupportSpend ?? Number.NaN;
    expectClose(plans[0]?.totals.supportSpend.mean ?? Number.NaN, expected, 1e-12);
  });

  it('leave the worst month and the budgets in cash', () => {
    const { plans } = summaryFor(
      aRequest(input, { ...trials, isPresentValue: true, monthlyBudget: 149 }),
    );
    expect(plans[0]?.totals.worstMonth?.mean).toBe(150);
    expect(plans[0]?.overMonthlyBudget?.byMonth[2]).toBe(1);
    expect(plans[0]?.overMonthlyBudget?.inAnyMonth).toBe(1);
  });

  it('come in the columns that are asked for, support spend and all-in always', () => {
    const request = aRequest(input, trials);
    const { plans } = summarise(request, [runTrials(request, 0, 7)], { totals: [], fans: [] });
    expect(Object.keys(plans[0]?.totals ?? {}).toSorted()).toEqual(['allIn', 'supportSpend']);
    expect(plans[0]?.fans).toEqual({});
  });
});
