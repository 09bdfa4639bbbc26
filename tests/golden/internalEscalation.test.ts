import { describe, expect, it } from 'vitest';
import type { Arrangement, StaffTerms } from '../../src/engine/index.ts';
import {
  aChannel,
  aClass,
  anArrangement,
  anInput,
  anOrganisation,
  aPlan,
  aService,
  aStaff,
  aSubscription,
  figures,
  hourlyTerms,
  ownCosts,
  projected,
  rates,
} from '../support/anEngineInput.ts';

/*
 * Thirteen months of one employee with an hourly provider behind, by hand.
 *
 *   tickets      10 a month of 1 h, 8 of them within skill: 8 h of the 125 h that 1,500 h a year
 *                leave, so that capacity never matters (P(more than 125 h) is below 1e-40)
 *   outages      1 a month of 5 h, beyond skill, 10 people
 *   escalated    2 tickets and 1 outage: at least 2 h, in whole hours, at 150
 */
const provider = anArrangement({
  billing: {
    kind: 'hourly',
    hourly: hourlyTerms({
      hourlyRate: 150,
      incrementHours: 1,
      remote: aChannel({ minimumHours: 2 }),
      annualIncrease: 0.04,
    }),
  },
  costs: ownCosts({ vendorHoursPerIncident: 0.5 }),
});
const employee = aStaff({
  fte: 1,
  loadedSalaryPerYear: 84_000,
  raisePerYear: 0.1,
  productiveHoursPerFtePerYear: 1_500,
  turnoverPerYear: 0.25,
  recruitmentCost: 6_000,
  hiresAtStart: 1,
  trainingPerFtePerYear: 1_200,
  service: aService({
    classTerms: {
      ticket: { responseHours: 0.5, withinSkillShare: 0.8 },
      outage: { withinSkillShare: 0 },
    },
  }),
});

function withStaff(staff: StaffTerms, arrangement: Arrangement) {
  const shared = { reactiveResponseHours: 6, lossWaiting: 1, lossDuring: 1 };
  const overflow = { kind: 'own', arrangement } as const;
  return projected(
    anInput({
      horizonMonths: 13,
      organisation: anOrganisation({ headcount: 10, labourCost: 40 }),
      incidentClasses: [
        aClass({ ...shared, id: 'ticket', rates: rates({ perUserPerMonth: 1 }) }),
        aClass({
          ...shared,
          id: 'outage',
          labourHours: 5,
          peopleAffected: { kind: 'share', share: 1 },
        }),
      ],
      plans: [aPlan('plan', { kind: 'staffFirst', staff, overflow })],
    }),
  );
}

describe('internal IT with break-fix escalation', () => {
  const plan = withStaff(employee, provider);
  const months = (series: Readonly<Float64Array>) => {
    const all = figures(series);
    return [all[0], all[1], all[12]].map((figure) => Number(figure?.toFixed(6)));
  };

  it('pays salary and training by the month, and both rise in year 2', () => {
    // 84,000/12 = 7,000, times 1.1 in month 13
    expect(months(plan.spend.salaries)).toEqual([7_000, 7_000, 7_700]);
    // 1,200/12
    expect(months(plan.spend.training)).toEqual([100, 100, 110]);
  });

  it('recruits once at the start and a quarter of a person a year', () => {
    // 6,000 + 0.25/12·6,000 = 6,125, then 125, times 1.1
    expect(months(plan.spend.recruitment)).toEqual([6_125, 125, 137.5]);
  });

  it('pays the provider for what is beyond skill', () => {
    // 2 tickets at the minimum of 2 h (300 each), an outage of 5 h (750); 4 % more in month 13
    expect(months(plan.spend.labour)).toEqual([1_350, 1_350, 1_404]);
    // 3 incidents · 0.5 h · 40
    expect(months(plan.spend.vendorManagement)).toEqual([60, 60, 60]);
  });

  it('adds up to its support spend', () => {
    // 7,000 + 100 + 6,125 + 1,350 + 60; 7,000 + 100 + 125 + 1,350 + 60; 7,700 + 110 + 137.5 + 1,404 + 60
    expect(months(plan.supportSpend)).toEqual([14_635, 8_635, 9_411.5]);
  });

  it('waits half an hour for the employee and six for the provider', () => {
    // 8·(0.5 + 1) + 2·(6 + 1) + 10 people·(6 + 5) = 12 + 14 + 110
    expect(months(plan.quantities.personHours)).toEqual([136, 136, 136]);
    // 12 + 14 + 11
    expect(months(plan.quantities.outageHours)).toEqual([37, 37, 37]);
    // 136·40
    expect(months(plan.losses.lostProductivity)).toEqual([5_440, 5_440, 5_440]);
  });

  it('escalates everything when nobody has time', () => {
    const busy = withStaff({ ...employee, productiveHoursPerFtePerYear: 0 }, provider);
    // 10·300 + 750, and 11 incidents · 0.5 h · 40
    expect(months(busy.spend.labour)).toEqual([3_750, 3_750, 3_900]);
    expect(months(busy.spend.vendorManagement)).toEqual([220, 220, 220]);
    // 10·(6 + 1) + 10 people·11
    expect(months(busy.quantities.personHours)).toEqual([180, 180, 180]);
  });

  it('a vacancy of the only post is the same as nobody with time', () => {
    const vacant = withStaff({ ...employee, vacancyShare: 1 }, provider);
    expect(months(vacant.spend.labour)).toEqual([3_750, 3_750, 3_900]);
  });
});

describe('co-managed IT', () => {
  const reduced = anArrangement({
    billing: aSubscription({ perUserPerMonth: 40, outOfScope: hourlyTerms({ hourlyRate: 150 }) }),
    service: aService({ classTerms: { outage: { responseHours: 2, outOfScopeShare: 0.5 } } }),
  });
  const plan = withStaff(employee, reduced);

  it('pays the reduced fee whatever the staff take on', () => {
    // 10 people · 40 over 13 months
    expect(plan.totals.spend.fees).toBe(5_200);
  });

  it('pays by the hour only for out-of-scope work of what escalates', () => {
    // Half of one outage of 5 h at 150, each month
    expect(plan.totals.spend.outOfScope).toBeCloseTo(13 * 375, 6);
  });

  it('waits as the subscription promises for what escalates', () => {
    // 8·1.5 + 2·(6 + 1) + 10 people·(2 + 5) = 12 + 14 + 70
    expect(plan.quantities.personHours[0]).toBeCloseTo(96, 9);
  });
});
