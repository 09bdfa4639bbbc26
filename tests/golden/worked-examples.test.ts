import { describe, expect, it } from 'vitest';
import type { IncidentClass, Organisation, SubscriptionBilling } from '../../src/engine/index.ts';
import {
  aBank,
  aChannel,
  aClass,
  anArrangement,
  anInput,
  anOrganisation,
  aPlan,
  aStaff,
  aSubscription,
  hourlyTerms,
  projected,
  rates,
} from '../support/anEngineInput.ts';
import { expectClose } from '../support/numerics.ts';
import { workedExamples } from './workedExamples.ts';

/** A dozen additions and multiplications of doubles. */
const exact = 1e-12;

/** The projection of a subscription over some months, without incidents. */
function managed(
  terms: Partial<SubscriptionBilling>,
  organisation: Partial<Organisation>,
  horizonMonths = 12,
) {
  return projected(
    anInput({
      horizonMonths,
      organisation: anOrganisation(organisation),
      incidentClasses: [],
      plans: [aPlan('plan', anArrangement({ billing: aSubscription(terms) }))],
    }),
  );
}

/** A year of an outage that stops everyone; by default one a month. */
function outages(organisation: Partial<Organisation>, shown: Partial<IncidentClass>, months = 12) {
  const everyone = { kind: 'share', share: 1 } as const;
  return projected(
    anInput({
      horizonMonths: months,
      organisation: anOrganisation(organisation),
      incidentClasses: [aClass({ peopleAffected: everyone, lossDuring: 1, ...shown })],
    }),
  );
}

describe('managed fees', () => {
  const { feePerUser, feePerUserAndSite: sites, shrinkingSiteFee: shrinking } = workedExamples;

  it(`are 3,750 a month for 25 users at 150 (${feePerUser.source})`, () => {
    const plan = managed(
      { perUserPerMonth: feePerUser.feePerUserPerMonth },
      { headcount: feePerUser.users },
    );
    expect(plan.spend.fees[0]).toBe(feePerUser.perMonth);
    expect(plan.totals.supportSpend).toBe(feePerUser.perYear);
  });

  it(`are 6,865 with six sites, and onboarding 1.4 times that (${sites.source})`, () => {
    const plan = managed(
      {
        perUserPerMonth: sites.feePerUserPerMonth,
        sitePricing: { kind: 'perSite', feePerSite: sites.feePerSitePerMonth },
        onboarding: { kind: 'shareOfFirstFee', share: sites.onboardingTimesMonthlyFee },
      },
      { headcount: sites.users, sites: sites.sites },
    );
    expect(plan.spend.fees[11]).toBe(sites.perMonth);
    expect(plan.totals.spend.fees).toBe(sites.perYear);
    expectClose(plan.totals.spend.onboarding, sites.onboarding, exact);
    expect(plan.spend.onboarding[1]).toBe(0);
  });

  it.each(shrinking.siteFeeByBase)(
    `a base of %d leaves a site fee of %d (${shrinking.source})`,
    (base, siteFee) => {
      const { floor, ceiling } = shrinking;
      const plan = managed(
        { flatPerMonth: base, sitePricing: { kind: 'shrinking', floor, ceiling } },
        { sites: 1 },
        1,
      );
      expect(plan.totals.spend.fees).toBe(base + siteFee);
    },
  );

  it.each(shrinking.terms)(
    `a term of $termMonths months takes its discounts off fee and onboarding (${shrinking.source})`,
    ({ feeDiscount, onboardingDiscount }) => {
      const { floor, ceiling, onboardingShareOfMonthly } = shrinking;
      const share = onboardingShareOfMonthly * (1 - onboardingDiscount);
      const plan = managed(
        {
          flatPerMonth: 400,
          sitePricing: { kind: 'shrinking', floor, ceiling },
          termDiscount: feeDiscount,
          onboarding: { kind: 'shareOfFirstFee', share },
        },
        { sites: 1 },
        1,
      );
      expectClose(plan.totals.spend.fees, 650 * (1 - feeDiscount), exact);
      expectClose(plan.totals.spend.onboarding, 650 * (1 - feeDiscount) * share, exact);
    },
  );
});

describe('lost productivity', () => {
  const { minutesADay: daily, thirtyStaff, twentyStaff, twoOutages } = workedExamples;

  it(`20 minutes a day of 15 people at 40,000 a year are 25,000 (${daily.source})`, () => {
    const plan = projected(
      anInput({
        horizonMonths: 12,
        organisation: anOrganisation({
          headcount: daily.people,
          labourCost: daily.salaryPerYear,
          labourCostBasis: 'year',
          paidHoursPerYear: daily.hoursPerYear,
        }),
        incidentClasses: [
          aClass({
            rates: rates({ perUserPerMonth: daily.workDaysPerYear / 12 }),
            labourHours: daily.hoursLostPerDay,
            lossDuring: 1,
          }),
        ],
      }),
    );
    expectClose(plan.totals.losses.lostProductivity, daily.total, exact);
    const perHour = plan.totals.losses.lostProductivity / plan.totals.quantities.personHours;
    expectClose(perHour, daily.hourlyCost, exact);
    expectClose(daily.total / daily.people, daily.perPersonPerYear, exact);
  });

  it.each([thirtyStaff, twentyStaff])(
    'an outage costs people · hours · hourly cost ($source)',
    ({ people, labourCostPerHour, costByOutageHours }) => {
      for (const [labourHours, cost] of costByOutageHours) {
        const staff = { headcount: people, labourCost: labourCostPerHour };
        const plan = outages(staff, { labourHours }, 1);
        expect(plan.totals.losses.lostProductivity).toBe(cost);
      }
    },
  );

  it(`two outages of 4 hours a year cost ten people 80 hours and 4,000 (${twoOutages.source})`, () => {
    const plan = outages(
      { headcount: twoOutages.people, labourCost: twoOutages.labourCostPerHour },
      {
        rates: rates({ perOrganisationPerMonth: twoOutages.outagesPerYear / 12 }),
        labourHours: twoOutages.outageHours,
      },
    );
    expectClose(plan.totals.quantities.personHours, twoOutages.personHours, exact);
    expectClose(plan.totals.losses.lostProductivity, twoOutages.cost, exact);
  });
});

describe('lost revenue', () => {
  const { lostRevenue, oneHourDown, labourTimesHours: wrong, uptime } = workedExamples;

  it(`a fifth of 2,000,000 a year for 3 hours is 576.92 (${lostRevenue.source})`, () => {
    const plan = outages(
      {
        headcount: 10,
        revenuePerHeadPerYear: lostRevenue.revenuePerYear / 10,
        revenueHoursPerYear: lostRevenue.hoursPerYear,
      },
      {
        labourHours: lostRevenue.outageHours,
        revenueAtRisk: lostRevenue.shareAffected,
        uptimeDependence: 1,
      },
      1,
    );
    expectClose(plan.totals.losses.lostContribution, lostRevenue.lostRevenue, exact);
  });

  it(`an hour without server loses 3,750 of work and 833.33 of orders (${oneHourDown.source})`, () => {
    const { people, ordersPerDay, hoursPerDay, valuePerOrder } = oneHourDown;
    const plan = outages(
      {
        headcount: people,
        labourCost: oneHourDown.salaryPerYear,
        labourCostBasis: 'year',
        paidHoursPerYear: oneHourDown.hoursPerYear,
        revenuePerHeadPerYear: (ordersPerDay * valuePerOrder * 365) / people,
        revenueHoursPerYear: hoursPerDay * 365,
      },
      { labourHours: oneHourDown.outageHours, revenueAtRisk: 1, uptimeDependence: 1 },
      1,
    );
    const { lostProductivity, lostContribution } = plan.totals.losses;
    expectClose(lostProductivity, oneHourDown.productivity, exact);
    expectClose(lostContribution, oneHourDown.lostSales, exact);
  });

  it(`labour is multiplied by the hours: 8,000, not the published 5,000 (${wrong.source})`, () => {
    const plan = outages(
      {
        headcount: wrong.people,
        labourCost: wrong.labourCostPerHour,
        revenuePerHeadPerYear: (wrong.revenuePerHour * 2_000) / wrong.people,
        revenueHoursPerYear: 2_000,
      },
      { labourHours: wrong.outageHours, revenueAtRisk: 1, uptimeDependence: 1 },
      1,
    );
    const { lostProductivity, lostContribution } = plan.totals.losses;
    expect(lostProductivity).toBe(wrong.right.lostProductivity);
    expect(lostContribution).toBe(wrong.right.lostRevenue);
    expect(lostProductivity + lostContribution).toBe(wrong.right.total);
    expect(wrong.right.total).not.toBe(wrong.publishedTotal);
  });

  it(`96 % of 2,080 hours leaves 83.2 hours down (${uptime.source})`, () => {
    // 20.8 outages a year of 4 hours each.
    const perMonth = ((1 - uptime.uptime) * uptime.hoursPerYear) / 4 / 12;
    const rate = rates({ perOrganisationPerMonth: perMonth });
    const plan = outages({}, { rates: rate, labourHours: 4 });
    expectClose(plan.totals.quantities.outageHours, uptime.downtimeHours, exact);
  });
});

describe('hourly bills', () => {
  const { visit, quarterHour, block, blockTiers } = workedExamples;

  it(`a visit of 3 hours at 110 and a trip of 40 are 370 (${visit.source})`, () => {
    const hourly = hourlyTerms({
      hourlyRate: visit.ratePerHour,
      incrementHours: visit.incrementHours,
      onSite: aChannel({ minimumHours: visit.minimumHours, tripCharge: visit.tripCharge }),
    });
    const plan = projected(
      anInput({
        incidentClasses: [aClass({ labourHours: visit.onSiteHours, onSiteShare: 1 })],
        plans: [aPlan('plan', anArrangement({ billing: { kind: 'hourly', hourly } }))],
      }),
    );
    expect(plan.totals.supportSpend).toBe(visit.bill);
  });

  it.each(quarterHour.bills)(
    `a quarter of an hour at %d is %d (${quarterHour.source})`,
    (hourlyRate, bill) => {
      const hourly = hourlyTerms({
        hourlyRate: 75,
        incrementHours: quarterHour.incrementHours,
        bands: [
          { id: 'b', name: 'B', share: 1, price: { kind: 'rate', hourlyRate }, minimumHours: 0 },
        ],
      });
      const plan = projected(
        anInput({
          incidentClasses: [aClass({ labourHours: quarterHour.hours })],
          plans: [aPlan('plan', anArrangement({ billing: { kind: 'hourly', hourly } }))],
        }),
      );
      expect(plan.totals.supportSpend).toBe(bill);
    },
  );

  it(`a block of 10 hours at 75 less 20 % is 600 (${block.source})`, () => {
    const hourlyRate = block.listPricePerHour * (1 - block.discount);
    const billing = aBank({
      blockHours: block.blockHours,
      blockTiers: [{ fromHours: block.blockHours, hourlyRate }],
    });
    const plan = projected(
      anInput({
        incidentClasses: [],
        plans: [aPlan('plan', anArrangement({ billing }))],
      }),
    );
    expect(plan.totals.supportSpend).toBe(block.price);
  });

  it.each(Object.values(block.draws))(
    `an hour at a draw of %d takes that many hours from the bank (${block.source})`,
    (multiplier) => {
      // 400 incidents of an hour certainly empty a block of 10 that is not topped up: every hour
      // drawn beyond 10 is overage at 75.
      const price = { kind: 'multiplier', multiplier } as const;
      const hourly = hourlyTerms({
        hourlyRate: block.listPricePerHour,
        bands: [{ id: 'b', name: 'B', share: 1, price, minimumHours: 0 }],
      });
      const billing = aBank({ hourly, blockHours: block.blockHours, isToppedUp: false });
      const plan = projected(
        anInput({
          incidentClasses: [aClass({ rates: rates({ perOrganisationPerMonth: 400 }) })],
          plans: [aPlan('plan', anArrangement({ billing }))],
        }),
      );
      const overage = (400 * multiplier - block.blockHours) * block.listPricePerHour;
      expectClose(plan.totals.spend.overage, overage, exact);
    },
  );

  it.each(blockTiers.priceByHours)(
    `%d hours cost %d: 26 are cheaper than 25 (${blockTiers.source})`,
    (blockHours, price) => {
      const billing = aBank({ blockHours, blockTiers: blockTiers.tiers });
      const plan = projected(
        anInput({ incidentClasses: [], plans: [aPlan('plan', anArrangement({ billing }))] }),
      );
      expect(plan.totals.spend.blocks).toBe(price);
    },
  );
});

describe('own staff, tickets and losses', () => {
  const { loadedSalary, reactiveHours, lossExpectancy } = workedExamples;

  it(`60,000 a year with a load of 1.4 is 7,000 a month (${loadedSalary.source})`, () => {
    const loadedSalaryPerYear = loadedSalary.salaryPerYear * loadedSalary.loadFactor;
    const overflow = { kind: 'own', arrangement: anArrangement() } as const;
    const composition = { kind: 'staffFirst', staff: aStaff({ loadedSalaryPerYear }), overflow };
    const plan = projected(
      anInput({
        horizonMonths: 12,
        incidentClasses: [],
        plans: [aPlan('plan', { ...composition, kind: 'staffFirst' })],
      }),
    );
    expectClose(plan.spend.salaries[0] ?? 0, loadedSalary.perMonth, exact);
    expectClose(plan.totals.supportSpend, loadedSalary.perYear, exact);
  });

  it(`4 tickets per endpoint of 2 hours are 8 reactive hours: RHEM = TPE × ART (${reactiveHours.source})`, () => {
    const { computers, servers, ticketsPerEndpoint, averageResolutionHours } = reactiveHours;
    const plan = projected(
      anInput({
        organisation: anOrganisation({ headcount: computers, servers }),
        incidentClasses: [
          aClass({
            rates: rates({
              perDevicePerMonth: ticketsPerEndpoint,
              perServerPerMonth: ticketsPerEndpoint,
            }),
            labourHours: averageResolutionHours,
          }),
        ],
      }),
    );
    const { incidents, technicianHours } = plan.totals.quantities;
    expect(incidents).toBe(reactiveHours.ticketsPerMonth);
    expect(technicianHours).toBe(reactiveHours.labourHours);
    const perEndpoint = technicianHours / (computers + servers);
    expect(perEndpoint).toBe(reactiveHours.reactiveHoursPerEndpointPerMonth);
    expect(perEndpoint).toBe(ticketsPerEndpoint * averageResolutionHours);
  });

  it(`40 % of 100,000 every fourth year is 10,000 a year (${lossExpectancy.source})`, () => {
    const { assetValue, exposureFactor, annualRateOfOccurrence } = lossExpectancy;
    const directLoss = assetValue * exposureFactor;
    expect(directLoss).toBe(lossExpectancy.singleLoss);
    const plan = projected(
      anInput({
        horizonMonths: 12,
        incidentClasses: [
          aClass({
            rates: rates({ perOrganisationPerMonth: annualRateOfOccurrence / 12 }),
            directLoss,
          }),
        ],
      }),
    );
    expectClose(plan.totals.losses.directLosses, lossExpectancy.annualLoss, exact);
  });
});
