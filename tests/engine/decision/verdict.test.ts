import { describe, expect, it } from 'vitest';
import {
  type ModelInput,
  projectScenario,
  type ScenarioProjection,
  type SimulationSummary,
  verdict,
  type VerdictQuestion,
} from '../../../src/engine/index.ts';
import {
  aClass,
  anArrangement,
  anOrganisation,
  aPlan,
  aSubscription,
  ownCosts,
  rates,
  someFinance,
} from '../../support/anEngineInput.ts';
import { aSimulatedSummary } from './aSimulatedSummary.ts';
import { feeAgainstRate } from './aSubject.ts';

function projectionOf(input: ModelInput): ScenarioProjection {
  const result = projectScenario(input);
  if (!result.ok) throw new Error(result.error.map(({ sentence }) => sentence).join(' '));
  return result.value;
}

function flat(id: string, perMonth: number) {
  return aPlan(id, anArrangement({ billing: aSubscription({ flatPerMonth: perMonth }) }));
}

/** Plans with flat fees over a month, by name. */
function verdictOn(
  fees: Readonly<Record<string, number>>,
  shown: Partial<VerdictQuestion> = {},
  input: Partial<ModelInput> = {},
) {
  const plans = Object.entries(fees).map(([id, fee]) => flat(id, fee));
  return verdict({
    projection: projectionOf(feeAgainstRate({ plans, ...input })),
    planIds: plans.map(({ id }) => id),
    summary: null,
    nearTieShare: 0.02,
    riskAversion: 0,
    monthlyBudget: null,
    annualBudget: null,
    cashReserve: null,
    ...shown,
  });
}

describe('the verdict on expected cost', () => {
  it('weighs all plans that are asked about and says by how much the cheapest wins', () => {
    expect(verdictOn({ a: 300, b: 200, c: 250 }).supportSpend).toEqual({
      order: [
        { planId: 'b', cost: 200 },
        { planId: 'c', cost: 250 },
        { planId: 'a', cost: 300 },
      ],
      margin: 50,
      marginShare: 0.25,
      odds: null,
      level: ['b'],
    });
  });

  it('leaves hidden plans out', () => {
    expect(verdictOn({ a: 300, b: 200, c: 250 }, { planIds: ['a', 'c'] }).allIn).toMatchObject({
      order: [{ planId: 'c' }, { planId: 'a' }],
    });
  });

  it('calls a difference under the share of the cheaper total a tie, and one of just the share none', () => {
    expect(verdictOn({ a: 1_000, b: 1_019.99, c: 1_020 }).allIn.level).toEqual(['a', 'b']);
    expect(verdictOn({ a: 1_000, b: 1_020 }, { nearTieShare: 0.05 }).allIn.level).toEqual([
      'a',
      'b',
    ]);
    expect(verdictOn({ a: 1_000, b: 1_001 }, { nearTieShare: 0 }).allIn.level).toEqual(['a']);
    expect(verdictOn({ a: 1_000, b: 1_000 }, { nearTieShare: 0 }).allIn.level).toEqual(['a', 'b']);
  });

  it('needs no rival and no cost', () => {
    expect(verdictOn({ a: 10 }).allIn).toMatchObject({ margin: 0, odds: null, level: ['a'] });
    expect(verdictOn({ a: 0, b: 5 }).allIn).toMatchObject({ marginShare: null, level: ['a'] });
    expect(verdictOn({ a: 0, b: 0 }).allIn).toMatchObject({ level: ['a', 'b'] });
  });

  it('may differ between bills and all-in cost, by the layers that are switched on', () => {
    // One incident of 1 h costs each of 10 people an hour of 50 under the fee, nobody under the rate.
    const incidentClasses = [
      aClass({
        rates: rates({ perOrganisationPerMonth: 1 }),
        reactiveResponseHours: 2,
        lossWaiting: 1,
        peopleAffected: { kind: 'fixed', people: 10 },
      }),
    ];
    const organisation = anOrganisation({ labourCost: 50 });
    const quick = {
      maintainedShare: 0,
      rampMonths: 0,
      labourMultiplier: 1,
      responseClock: 'business',
      colleagueMultiple: 0,
      classTerms: { everyday: { responseHours: 0 } },
    } as const;
    const plans = [
      flat('slow', 100),
      aPlan(
        'quick',
        anArrangement({ billing: aSubscription({ flatPerMonth: 700 }), service: quick }),
      ),
    ];
    const given = { plans, incidentClasses, organisation };
    const weighed = { planIds: ['slow', 'quick'] };
    const whole = verdictOn({}, weighed, given);
    // 100 + 10·2·50 against 700.
    expect(whole.supportSpend.order[0]).toEqual({ planId: 'slow', cost: 100 });
    expect(whole.allIn.order).toEqual([
      { planId: 'quick', cost: 700 },
      { planId: 'slow', cost: 1_100 },
    ]);
    const layers = { ...someFinance().layers, lostProductivity: false };
    const bills = verdictOn({}, weighed, { ...given, finance: someFinance({ layers }) });
    expect(bills.allIn.order[0]).toEqual({ planId: 'slow', cost: 100 });
  });

  it('counts present value where that is asked for', () => {
    // A fee of 100 in each of 12 months against 1,190 at once, at 50 % a year: the fee is paid later.
    const once = aPlan(
      'once',
      anArrangement({
        costs: ownCosts({ oneOffs: [{ id: 'o', name: 'o', month: 1, amount: 1_190 }] }),
      }),
    );
    const given = {
      horizonMonths: 12,
      incidentClasses: [],
      plans: [flat('fee', 100), once],
      finance: someFinance({ discountRatePerYear: 0.5 }),
    };
    const weighed = { planIds: ['fee', 'once'], nearTieShare: 0 };
    expect(verdictOn({}, weighed, given).allIn.order[0]?.planId).toBe('once');
    const present = verdictOn({}, { ...weighed, isPresentValue: true }, given).allIn;
    expect(present.order[0]?.planId).toBe('fee');
  });
});

describe('the verdict over futures', () => {
  const simulated = (
    cheaper: number,
    equal = 0,
    plans: Parameters<typeof aSimulatedSummary>[0] = { a: {}, b: {} },
  ): SimulationSummary => aSimulatedSummary(plans, { cheaper, equal });

  it('calls it a tie where the cheaper plan wins in fewer than 60 of 100 futures', () => {
    const given = { a: 100, b: 150 };
    const by = (cheaper: number) => verdictOn(given, { summary: simulated(cheaper) }).allIn;
    expect(by(0.59).level).toEqual(['a', 'b']);
    expect(by(0.6)).toMatchObject({ level: ['a'], odds: 0.6 });
    expect(verdictOn(given, { summary: simulated(0.6), nearTieOdds: 0.7 }).allIn.level).toEqual([
      'a',
      'b',
    ]);
  });

  it('reads odds from either side of a pair and shares equal futures', () => {
    const summary = simulated(0.2, 0.1);
    expect(verdictOn({ a: 150, b: 100 }, { summary }).allIn.odds).toBeCloseTo(0.75, 12);
    expect(verdictOn({ a: 100, b: 150 }, { summary }).allIn.odds).toBeCloseTo(0.25, 12);
  });

  it('adds risk aversion times what the worst futures cost more than the mean', () => {
    const summary = simulated(0.8, 0, {
      a: { mean: 100, cvar95: 300 },
      b: { mean: 120, cvar95: 140 },
    });
    const by = (riskAversion: number) =>
      verdictOn({ a: 100, b: 120 }, { summary, riskAversion }).riskAdjusted?.order;
    expect(by(0)).toEqual([
      { planId: 'a', cost: 100 },
      { planId: 'b', cost: 120 },
    ]);
    // 100 + 0.5·200 against 120 + 0.5·20
    expect(by(0.5)).toEqual([
      { planId: 'b', cost: 130 },
      { planId: 'a', cost: 200 },
    ]);
  });

  it('knows neither odds nor risk nor a bad month without futures', () => {
    const found = verdictOn({ a: 1, b: 2 }, { cashReserve: 10, monthlyBudget: 5 });
    expect(found.riskAdjusted).toBeNull();
    expect(found.allIn.odds).toBeNull();
    expect(found.fits[0]).toMatchObject({ reserve: null, monthly: { oddsOver: null } });
  });
});

describe('the fit with budgets', () => {
  const bills = (amounts: Readonly<Record<number, number>>, horizonMonths: number) => {
    const oneOffs = Object.entries(amounts).map(([month, amount]) => ({
      id: month,
      name: month,
      month: Number(month),
      amount,
    }));
    const plan = aPlan('plan', anArrangement({ costs: ownCosts({ oneOffs }) }));
    return { horizonMonths, incidentClasses: [], plans: [plan] };
  };
  const fitOf = (shown: Partial<VerdictQuestion>, input: Partial<ModelInput>) =>
    verdictOn({}, { planIds: ['plan'], ...shown }, input).fits[0];

  it('holds the dearest month against the monthly budget, which may be spent in full', () => {
    const input = bills({ 2: 500, 3: 200 }, 4);
    expect(fitOf({ monthlyBudget: 500 }, input)?.monthly).toEqual({
      limit: 500,
      expected: 500,
      isKept: true,
      oddsOver: null,
    });
    expect(fitOf({ monthlyBudget: 499 }, input)?.monthly?.isKept).toBe(false);
    expect(fitOf({}, input)?.monthly).toBeNull();
  });

  it('holds the dearest year against the annual budget, a short last year brought to twelve months', () => {
    // Year 1: 1,200. Three months of year 2: 400, 1,600 a year.
    const input = bills({ 1: 1_200, 14: 400 }, 15);
    expect(fitOf({ annualBudget: 1_500 }, input)?.annual).toMatchObject({
      expected: 1_600,
      isKept: false,
    });
    expect(fitOf({ annualBudget: 1_600 }, input)?.annual?.isKept).toBe(true);
  });

  it('takes the rounding of sums for kept, as the futures do', () => {
    // 0.1 + 0.2 is 0.30000000000000004.
    const input = bills({ 1: 0.1, 2: 0.2 }, 12);
    expect(fitOf({ annualBudget: 0.3 }, input)?.annual?.isKept).toBe(true);
    const summary = aSimulatedSummary({ plan: { worstMonth: 0.1 + 0.2 } });
    expect(fitOf({ summary, cashReserve: 0.3 }, input)?.reserve?.isKept).toBe(true);
  });

  it('holds the bad month of the futures against the cash reserve', () => {
    const summary = aSimulatedSummary({ plan: { worstMonth: 900 } });
    const input = bills({ 1: 100 }, 1);
    expect(fitOf({ summary, cashReserve: 1_000 }, input)?.reserve).toEqual({
      limit: 1_000,
      badMonth: 900,
      isKept: true,
    });
    expect(fitOf({ summary, cashReserve: 800 }, input)?.reserve?.isKept).toBe(false);
  });

  it('tells the odds of going over where there are futures', () => {
    const summary = aSimulatedSummary({ plan: { overMonthly: 0.3, overAnnual: 0.1 } });
    const fit = fitOf({ summary, monthlyBudget: 1, annualBudget: 1 }, bills({ 1: 100 }, 1));
    expect([fit?.monthly?.oddsOver, fit?.annual?.oddsOver]).toEqual([0.3, 0.1]);
  });

  it('is in cash even where costs are at present value', () => {
    const input = { ...bills({ 12: 700 }, 12), finance: someFinance({ discountRatePerYear: 0.9 }) };
    const fit = fitOf({ monthlyBudget: 600, isPresentValue: true }, input);
    expect(fit?.monthly?.expected).toBe(700);
  });
});
