import { describe, expect, it } from 'vitest';
import {
  aClass,
  anArrangement,
  anInput,
  anInsurance,
  anOrganisation,
  aPlan,
  aSubscription,
  figures,
  projected,
  rates,
} from '../support/anEngineInput.ts';
import { expectClose } from '../support/numerics.ts';

/** Figures known to three decimals or to whole units are compared to half a unit of the last place. */
describe('known answers', () => {
  it('MTBF 2,000 h and MTTR 2 h are an availability of 2,000/2,002', () => {
    // A failure every 2,002 hours, 2 hours each, over 12 months of 730 hours.
    const failures = rates({ perOrganisationPerMonth: 730 / 2_002 });
    const plan = projected(
      anInput({
        horizonMonths: 12,
        incidentClasses: [aClass({ rates: failures, labourHours: 2 })],
      }),
    );
    expectClose(1 - plan.totals.quantities.outageHours / 8_760, 2_000 / 2_002, 1e-12);
  });

  it('one incident a month of exactly 3 hours at 100 is 300 every month', () => {
    const plan = projected(
      anInput({ horizonMonths: 5, incidentClasses: [aClass({ labourHours: 3 })] }),
    );
    expect(figures(plan.supportSpend)).toEqual([300, 300, 300, 300, 300]);
    expect(figures(plan.cumulativeSupportSpend)).toEqual([300, 600, 900, 1_200, 1_500]);
  });

  it('a loss of mean 100,000 and cv 3 under retention 10,000 and limit 250,000 is 42,583', () => {
    const insurance = anInsurance({ isInForce: true, retention: 10_000, limit: 250_000 });
    const plan = projected(
      anInput({
        incidentClasses: [aClass({ directLoss: 100_000, directLossCv: 3 })],
        plans: [aPlan('plan', anArrangement({ insurance }))],
      }),
    );
    expect(Math.abs(plan.totals.losses.directLosses - 42_583)).toBeLessThanOrEqual(0.5);
  });

  it('a wait of 4 h and work of 8 h, both cv 1, weighted 0.6, 0.5 and 0.2 under a cap of 8 lose 5.436 h', () => {
    const plan = projected(
      anInput({
        incidentClasses: [
          aClass({
            labourHours: 8,
            labourCv: 1,
            reactiveResponseHours: 4,
            responseCv: 1,
            lossWaiting: 0.6,
            lossDuring: 0.5,
            lossAfter: 0.2,
            catchUpHours: 1,
            capHours: 8,
          }),
        ],
      }),
    );
    expect(Math.abs(plan.totals.quantities.personHours - 5.436)).toBeLessThanOrEqual(0.0005);
  });

  it('a pool of 15 h under ten 1-hour incidents of dispersion 1 leaves an overage within 2 % of 2.394 h', () => {
    // Counts of mean 10 and dispersion 1 are geometric: E[(N − 15)⁺] = 10·(10/11)^15 = 2.394. The
    // projection matches a gamma to them, an approximation whose stated error is 2 % at most.
    const includedHours = { kind: 'pool', hoursPerMonth: 15, overageRate: 1 } as const;
    const plan = projected(
      anInput({
        incidentClasses: [aClass({ rates: rates({ perOrganisationPerMonth: 10 }), dispersion: 1 })],
        plans: [aPlan('plan', anArrangement({ billing: aSubscription({ includedHours }) }))],
      }),
    );
    const exact = 10 * (10 / 11) ** 15;
    expect(Math.abs(exact - 2.394)).toBeLessThanOrEqual(0.0005);
    expect(Math.abs(plan.totals.spend.overage - exact)).toBeLessThanOrEqual(0.02 * exact);
  });

  it('people affected are never more than there are', () => {
    const plan = projected(
      anInput({
        organisation: anOrganisation({ headcount: 4, labourCost: 25 }),
        incidentClasses: [
          aClass({ peopleAffected: { kind: 'fixed', people: 9 }, lossDuring: 1, labourHours: 2 }),
        ],
      }),
    );
    // 4 people · 2 h · 25
    expect(plan.totals.losses.lostProductivity).toBe(200);
  });
});
