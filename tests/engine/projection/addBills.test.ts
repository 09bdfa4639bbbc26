import { describe, expect, it } from 'vitest';
import { hourlyIncrease } from '../../../src/engine/providers/hourlyRates.ts';
import type {
  Arrangement,
  Billing,
  HourlyTerms,
  IncidentClass,
  ModelInput,
  ServiceTerms,
  SubscriptionBilling,
} from '../../../src/engine/index.ts';
import {
  aBank,
  aChannel,
  aClass,
  anArrangement,
  anInput,
  aPlan,
  aService,
  aSubscription,
  figures,
  hourlyTerms,
  projected,
  rates,
  someFinance,
} from '../../support/anEngineInput.ts';
import { expectClose } from '../../support/numerics.ts';

/** Four incidents of one hour a month. */
const four = aClass({ rates: rates({ perOrganisationPerMonth: 4 }) });

function spendOf(
  billing: Billing,
  input: Partial<ModelInput> = {},
  terms: Partial<Arrangement> = {},
) {
  const plans = [aPlan('plan', anArrangement({ billing, ...terms }))];
  return projected(anInput({ incidentClasses: [four], ...input, plans })).spend;
}

const hourly = (shown: Partial<HourlyTerms> = {}): Billing => ({
  kind: 'hourly',
  hourly: hourlyTerms(shown),
});
const classTerms = (shown: ServiceTerms['classTerms'][string]) => ({
  service: aService({ classTerms: { everyday: shown } }),
});

describe('hourlyIncrease', () => {
  it('rises with the calendar year of the scenario', () => {
    const terms = hourlyTerms({ annualIncrease: 0.05 });
    expect(hourlyIncrease(terms, 12)).toBe(1);
    expectClose(hourlyIncrease(terms, 13), 1.05, 1e-15);
    expectClose(hourlyIncrease(terms, 25), 1.1025, 1e-15);
  });
});

describe('an hourly bill', () => {
  it('is incidents × rate × billed hours: 4 · 100 · 1', () => {
    expect(figures(spendOf(hourly()).labour)).toEqual([400]);
  });

  it('adds short notice to labour, and keeps trips and parts apart', () => {
    const terms = {
      shortNoticeShare: 0.5,
      shortNoticeFee: 30,
      remote: aChannel({ tripCharge: 7 }),
      partsPerIncident: 20,
      partsMarkup: 0.5,
    };
    const { labour, trips, parts } = spendOf(hourly(terms));
    // 4·(100 + 15), 4·7, 4·30
    expect([labour[0], trips[0], parts[0]]).toEqual([460, 28, 120]);
  });

  it('raises rates and trips by the provider’s increase, parts by general inflation', () => {
    const terms = {
      annualIncrease: 0.5,
      remote: aChannel({ tripCharge: 10 }),
      partsPerIncident: 20,
    };
    const finance = someFinance({ generalInflation: 0.25 });
    const { labour, trips, parts } = spendOf(hourly(terms), { horizonMonths: 13, finance });
    expect([labour[11], trips[11], parts[11]]).toEqual([400, 40, 80]);
    expect([labour[12], trips[12], parts[12]]).toEqual([600, 60, 100]);
  });

  it('reproduces 120 tickets a month of 2 hours: 240 hours', () => {
    const incidentClasses = [
      aClass({ rates: rates({ perOrganisationPerMonth: 120 }), labourHours: 2 }),
    ];
    expect(figures(spendOf(hourly(), { incidentClasses }).labour)).toEqual([24_000]);
  });

  it('does not bill what colleagues fix themselves', () => {
    const { labour } = spendOf(hourly(), {}, classTerms({ selfHelpShare: 0.25 }));
    expect(labour[0]).toBe(300);
  });

  it('has no fee, block or overage', () => {
    const spend = spendOf(hourly());
    for (const name of ['fees', 'blocks', 'overage', 'outOfScope', 'onboarding'] as const) {
      expect(figures(spend[name])).toEqual([0]);
    }
  });
});

describe('a bank', () => {
  const constant: Partial<IncidentClass> = { labourHours: 5, labourCv: 0 };

  it('pays blocks instead of labour, at the price of the year', () => {
    const bank = aBank({ hourly: hourlyTerms({ annualIncrease: 0.5 }) });
    const incidentClasses = [aClass({ rates: rates() })];
    const { blocks, labour } = spendOf(bank, { horizonMonths: 13, incidentClasses });
    expect([blocks[0], blocks[1], blocks[12]]).toEqual([1000, 0, 0]);
    expect(labour[0]).toBe(0);
  });

  it('draws many hours as what they cost in the long run: 20 h a month from blocks of 10', () => {
    const incidentClasses = [aClass({ ...constant, rates: rates({ perOrganisationPerMonth: 4 }) })];
    const { blocks } = spendOf(aBank(), { horizonMonths: 120, incidentClasses });
    // 20 h are 2 blocks of 1,000; half a block more is in the bank on average
    const total = figures(blocks).reduce((sum, amount) => sum + amount, 0);
    expectClose(total, 240_500, 0.001);
  });

  it('pays trips, parts and short notice beside the bank', () => {
    const terms = hourlyTerms({
      remote: aChannel({ tripCharge: 7 }),
      partsPerIncident: 20,
      shortNoticeShare: 0.5,
      shortNoticeFee: 30,
    });
    const { labour, trips, parts } = spendOf(aBank({ hourly: terms }));
    // 4·15, 4·7, 4·20
    expect([labour[0], trips[0], parts[0]]).toEqual([60, 28, 80]);
  });

  it('bills hours beyond a bank that is not topped up at the standard rate of the year', () => {
    const bank = aBank({
      isToppedUp: false,
      blockHours: 0.5,
      hourly: hourlyTerms({ hourlyRate: 120, annualIncrease: 0.5 }),
    });
    const incidentClasses = [
      aClass({ ...constant, rates: rates({ perOrganisationPerMonth: 100 }) }),
    ];
    const { overage, blocks } = spendOf(bank, { horizonMonths: 13, incidentClasses });
    // 500 h less the half hour of the block, at 120; 500 h at 180 in the second year
    expectClose(overage[0] as number, 59_940, 1e-6);
    expectClose(overage[12] as number, 90_000, 1e-6);
    expect([blocks[0], blocks[12]]).toEqual([60, 0]);
  });
});

describe('a subscription: work out of scope', () => {
  const billing = (shown: Partial<SubscriptionBilling> = {}) =>
    aSubscription({
      outOfScope: hourlyTerms({
        hourlyRate: 150,
        annualIncrease: 0.5,
        remote: aChannel({ tripCharge: 10 }),
        shortNoticeShare: 1,
        shortNoticeFee: 40,
        partsPerIncident: 20,
      }),
      ...shown,
    });

  it('is a share of the hourly bill: 4 · 0.25 · (150 + 10 + 40 + 20)', () => {
    const { outOfScope, labour, trips, parts } = spendOf(
      billing(),
      {},
      classTerms({ outOfScopeShare: 0.25 }),
    );
    expectClose(outOfScope[0] as number, 220, 1e-15);
    expect([labour[0], trips[0], parts[0]]).toEqual([0, 0, 0]);
  });

  it('is expected to cost the same by the incident and by the share of each bill', () => {
    const terms = classTerms({ outOfScopeShare: 0.25 });
    const byIncident = spendOf(billing({ outOfScopeMode: 'probability' }), {}, terms);
    const byShare = spendOf(billing({ outOfScopeMode: 'shareOfBill' }), {}, terms);
    expect(byShare.outOfScope[0]).toBe(byIncident.outOfScope[0]);
  });

  it('rises with its own list: 4 · 0.25 · (200 · 1.5 + 20 · 1.25) in the second year', () => {
    const { outOfScope } = spendOf(
      billing(),
      { horizonMonths: 13, finance: someFinance({ generalInflation: 0.25 }) },
      classTerms({ outOfScopeShare: 0.25 }),
    );
    expectClose(outOfScope[12] as number, 325, 1e-15);
  });

  it('is nothing where everything is in scope', () => {
    expect(figures(spendOf(billing()).outOfScope)).toEqual([0]);
  });
});

describe('a subscription: a pool of included hours', () => {
  const pool = (hoursPerMonth: number, shown: Partial<SubscriptionBilling> = {}) =>
    aSubscription({
      includedHours: { kind: 'pool', hoursPerMonth, overageRate: 100 },
      ...shown,
    });

  it('bills 2.394 h beyond 15 in the known answer: λ = 10, φ = 1, an hour each', () => {
    const incidentClasses = [
      aClass({ rates: rates({ perOrganisationPerMonth: 10 }), dispersion: 1 }),
    ];
    const { overage } = spendOf(pool(15), { incidentClasses });
    expectClose(overage[0] as number, 239.4, 0.02);
  });

  it('of 0 hours bills every hour, of unlimited hours none', () => {
    expectClose(spendOf(pool(0)).overage[0] as number, 400, 1e-15);
    expect(figures(spendOf(aSubscription()).overage)).toEqual([0]);
  });

  it('rises with the list of the provider', () => {
    const rising = pool(0, { outOfScope: hourlyTerms({ annualIncrease: 0.5 }) });
    expectClose(spendOf(rising, { horizonMonths: 13 }).overage[12] as number, 600, 1e-15);
  });

  it('does not count what is billed out of scope', () => {
    const terms = classTerms({ outOfScopeShare: 0.25 });
    for (const outOfScopeMode of ['probability', 'shareOfBill'] as const) {
      const { overage } = spendOf(pool(0, { outOfScopeMode }), {}, terms);
      expectClose(overage[0] as number, 300, 1e-15);
    }
  });

  it('spreads less by a share of each bill than by the incident', () => {
    const terms = classTerms({ outOfScopeShare: 0.5 });
    const at = (outOfScopeMode: SubscriptionBilling['outOfScopeMode']) =>
      spendOf(pool(3, { outOfScopeMode }), {}, terms).overage[0] as number;
    // 2 h either way; variance 4·½·1 = 2 by the incident, 4·¼ = 1 by the share
    expect(at('probability')).toBeGreaterThan(at('shareOfBill'));
  });
});
