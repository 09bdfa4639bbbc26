import { describe, expect, it } from 'vitest';
import { billVariation, summarise } from '../../../src/engine/index.ts';
import {
  aClass,
  anArrangement,
  anInput,
  aPlan,
  aSubscription,
  rates,
} from '../../support/anEngineInput.ts';
import { aRequest, monthOf, simulated } from '../../support/simulated.ts';

function variationOf(perMonth: number, months = 2): number | null {
  const incidentClasses = [aClass({ rates: rates({ perOrganisationPerMonth: perMonth }) })];
  const fee = anArrangement({
    billing: aSubscription({ flatPerMonth: 700, escalatorPerYear: 0.1 }),
  });
  const plans = [aPlan('hourly', anArrangement()), aPlan('fee', fee)];
  const request = aRequest(anInput({ horizonMonths: months, incidentClasses, plans }), {
    trials: 1_000,
  });
  const block = simulated(request);
  const { plans: found, fanTrials } = summarise(request, [block], {
    fans: ['monthlySupportSpend'],
  });
  const [hourly, flat] = found.map(({ fans }) => fans.monthlySupportSpend);
  if (hourly === undefined || flat === undefined) throw new Error('There is no fan.');
  expect(billVariation(flat, fanTrials)).toBe(0);
  const all = Array.from({ length: months }, (_, m) => [...monthOf(block, 0, m + 1, months)]);
  const mean = (values: readonly number[]) =>
    values.reduce((sum, each) => sum + each, 0) / values.length;
  const variances = all.map((bills) => {
    const centre = mean(bills);
    return mean(bills.map((bill) => (bill - centre) ** 2)) * (1_000 / 999);
  });
  const counted = Math.sqrt(mean(variances)) / mean(all.flat());
  const variation = billVariation(hourly, fanTrials);
  if (perMonth > 0) expect(variation).toBeCloseTo(counted, 9);
  return variation;
}

describe('the variation of the monthly bill', () => {
  it('is 1/√λ for Poisson incidents of one hour', () => {
    // The estimate of a Poisson mean and variance from 2,000 months: within 4 · √(1/(2·2,000)) of itself.
    for (const perMonth of [4, 25]) {
      const expected = 1 / Math.sqrt(perMonth);
      expect(Math.abs((variationOf(perMonth) ?? 0) / expected - 1)).toBeLessThan(
        4 * Math.sqrt(1 / 4_000) + (4 * expected) / Math.sqrt(2_000),
      );
    }
  });

  it('is 0 for a flat fee, escalated or not, and none where nothing is spent', () => {
    expect(variationOf(0, 14)).toBeNull();
  });
});
