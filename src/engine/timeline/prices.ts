import type { Finance } from '../input/finance.ts';
import type { Organisation } from '../input/organisation.ts';
import { fillTwelfthPowers, power } from '../numeric/exponential.ts';

/** Money of each month: what an hour is worth, how far prices have moved, what later money counts. */
export interface Prices {
  /** Loaded cost of one hour of work. */
  readonly hourlyLabourCost: Float64Array;
  /** Revenue of the whole organisation in one revenue hour. */
  readonly revenuePerHour: Float64Array;
  /** (1 + general inflation)^year index. */
  readonly generalFactor: Float64Array;
  /** v(t) = (1+r)^(−t/12). */
  readonly discountFactor: Float64Array;
}

/** y(t) = ⌊(t−1)/12⌋ */
export function yearIndex(t: number): number {
  return Math.floor((t - 1) / 12);
}

export function pricesOf(
  organisation: Organisation,
  finance: Finance,
  users: Float64Array,
): Prices {
  const prices = createPrices(users.length);
  fillPrices(prices, organisation, finance, users);
  fillDiscount(prices, finance);
  return prices;
}

export function createPrices(months: number): Prices {
  return {
    hourlyLabourCost: new Float64Array(months),
    revenuePerHour: new Float64Array(months),
    generalFactor: new Float64Array(months),
    discountFactor: new Float64Array(months),
  };
}

/** Fills everything but the discount. */
export function fillPrices(
  { hourlyLabourCost, revenuePerHour, generalFactor }: Prices,
  organisation: Organisation,
  finance: Finance,
  users: Float64Array,
): void {
  const hours = organisation.labourCostBasis === 'year' ? organisation.paidHoursPerYear : 1;
  const labourCost = organisation.labourCost / hours;
  const revenue = organisation.revenuePerHeadPerYear / organisation.revenueHoursPerYear;
  let [wages, revenues, general] = [1, 1, 1];
  for (let t = 1; t <= users.length; t += 1) {
    if (t % 12 === 1) {
      wages = power(1 + finance.wageInflation, yearIndex(t));
      revenues = power(1 + finance.revenueInflation, yearIndex(t));
      general = power(1 + finance.generalInflation, yearIndex(t));
    }
    hourlyLabourCost[t - 1] = labourCost * wages;
    revenuePerHour[t - 1] = (users[t - 1] as number) * revenue * revenues;
    generalFactor[t - 1] = general;
  }
}

export function fillDiscount(
  { discountFactor: factors }: Prices,
  { discountRatePerYear }: Finance,
): void {
  fillTwelfthPowers(factors, 1 + discountRatePerYear, 1);
  for (let m = 0; m < factors.length; m += 1) factors[m] = 1 / (factors[m] as number);
}
