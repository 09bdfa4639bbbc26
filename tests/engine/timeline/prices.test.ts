import { describe, expect, it } from 'vitest';
import { pricesOf, yearIndex } from '../../../src/engine/timeline/prices.ts';
import type { Finance, Organisation } from '../../../src/engine/index.ts';
import { anOrganisation, figures, someFinance } from '../../support/anEngineInput.ts';
import { expectClose } from '../../support/numerics.ts';

function prices(organisation: Partial<Organisation>, finance: Partial<Finance>, months = 13) {
  const users = new Float64Array(months).fill(10);
  return pricesOf(anOrganisation(organisation), someFinance(finance), users);
}

describe('yearIndex', () => {
  it('is 0 in months 1 to 12, 1 from month 13', () => {
    expect([1, 12, 13, 24, 25, 120].map(yearIndex)).toEqual([0, 0, 1, 1, 2, 9]);
  });
});

describe('pricesOf', () => {
  it('takes an hourly labour cost as it is', () => {
    const { hourlyLabourCost } = prices({ labourCost: 42, labourCostBasis: 'hour' }, {});
    expect(hourlyLabourCost[0]).toBe(42);
  });

  it('divides a yearly labour cost by the paid hours: 104,000 / 2,080 = 50', () => {
    const { hourlyLabourCost } = prices(
      { labourCost: 104_000, labourCostBasis: 'year', paidHoursPerYear: 2080 },
      {},
    );
    expect(hourlyLabourCost[0]).toBe(50);
  });

  it('raises wages once a year: 50 · 1.04 in month 13', () => {
    const { hourlyLabourCost } = prices({ labourCost: 50 }, { wageInflation: 0.04 });
    expect([hourlyLabourCost[0], hourlyLabourCost[11], hourlyLabourCost[12]]).toEqual([50, 50, 52]);
  });

  it('earns revenue over the revenue hours: 10 people · 200,000 / 2,000 = 1,000 an hour', () => {
    const { revenuePerHour } = prices(
      { revenuePerHeadPerYear: 200_000, revenueHoursPerYear: 2000 },
      { revenueInflation: 0.1 },
    );
    expect(revenuePerHour[0]).toBe(1000);
    // 1,000 · 1.1
    expectClose(revenuePerHour[12] as number, 1100, 1e-15);
  });

  it('earns revenue with the people there are', () => {
    const organisation = anOrganisation({ revenuePerHeadPerYear: 2000, revenueHoursPerYear: 2000 });
    const { revenuePerHour } = pricesOf(organisation, someFinance(), Float64Array.of(10, 14));
    expect(figures(revenuePerHour)).toEqual([10, 14]);
  });

  it('raises everything else by general inflation, compounding by year', () => {
    const { generalFactor } = prices({}, { generalInflation: 0.5 }, 25);
    expect([generalFactor[0], generalFactor[12], generalFactor[24]]).toEqual([1, 1.5, 2.25]);
  });

  it('discounts by the end of each month: (1+r)^(−t/12)', () => {
    const { discountFactor } = prices({}, { discountRatePerYear: 0.21 }, 24);
    // month 6: 1/√1.21 = 1/1.1; month 12: 1/1.21; month 24: 1/1.4641
    expectClose(discountFactor[5] as number, 1 / 1.1, 1e-15);
    expectClose(discountFactor[11] as number, 1 / 1.21, 1e-15);
    expectClose(discountFactor[23] as number, 1 / 1.4641, 1e-15);
  });

  it('leaves money as it is, to the bit, at a rate of 0', () => {
    expect(figures(prices({}, { discountRatePerYear: 0 }, 120).discountFactor)).toEqual(
      Array.from({ length: 120 }, () => 1),
    );
  });
});
