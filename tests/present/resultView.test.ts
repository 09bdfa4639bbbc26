import { describe, expect, test } from 'vitest';
import { aView } from '../support/aView.ts';

/** 25 people at a fee of 150 each and nothing else: 3,750 a month. */
const feeOnly = {
  'organisation.headcount': 25,
  'incidentClasses.0.rates.perUserPerMonth': 0,
  'incidentClasses.1.rates.perDevicePerMonth': 0,
  'incidentClasses.2.rates.perSitePerMonth': 0,
  'incidentClasses.3.rates.perOrganisationPerMonth': 0,
  'plans.1.composition.arrangement.billing.perUserPerMonth': 150,
  'plans.1.composition.arrangement.billing.escalatorPerYear': 0,
  'plans.1.composition.arrangement.billing.onboarding': { kind: 'none' },
  'plans.1.composition.arrangement.costs.projectHoursPerYear': 0,
  'plans.1.composition.arrangement.costs.vendorHoursPerMonth': 0,
};

describe('the plans on screen', () => {
  test('hidden plans are counted and left out', () => {
    const view = aView({ 'plans.0.isHidden': true });
    expect(view.plans.map(({ id }) => id)).toEqual(['managed', 'hybrid', 'internal']);
    expect(view.hiddenCount).toBe(1);
  });

  test('cost per person and month is over everybody in every month', () => {
    const managed = aView(feeOnly).plans[1];
    expect(managed?.supportSpend).toBeCloseTo(135_000, 6);
    expect(managed?.billsPerPersonPerMonth).toBeCloseTo(150, 9);
    expect(managed?.peakMonth.amount).toBeCloseTo(3750, 9);
    expect(managed?.lostHoursPerYear).toBe(0);
  });

  test('a short last year counts at the rate of twelve months', () => {
    const managed = aView({ ...feeOnly, horizonMonths: 18 }).plans[1];
    expect(managed?.peakYear.amount).toBeCloseTo(45_000, 6);
  });

  test('totals are at present value where the scenario says so', () => {
    const rate = { ...feeOnly, 'finance.discountRatePerYear': 0.1, horizonMonths: 12 };
    const cash = aView(rate).plans[1];
    const present = aView({ ...rate, isPresentValue: true }).plans[1];
    const factors = Array.from({ length: 12 }, (_, index) => 1.1 ** (-(index + 1) / 12));
    const worth = 3750 * factors.reduce((sum, factor) => sum + factor, 0);
    expect(cash?.supportSpend).toBeCloseTo(45_000, 6);
    expect(present?.supportSpend).toBeCloseTo(worth, 6);
    expect(present?.peakMonth).toEqual(cash?.peakMonth);
  });

  test('the layers in force keep their order', () => {
    const view = aView({ 'finance.layers.lostContribution': false });
    expect(view.layers).toEqual(['supportSpend', 'lostProductivity', 'directLosses']);
    expect(view.horizonText).toBe('3 years');
  });
});
