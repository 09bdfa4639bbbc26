import type { Finance } from '../input/finance.ts';
import type { Organisation } from '../input/organisation.ts';
import { power } from '../numeric/exponential.ts';
import { monthly } from './counts.ts';

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
  const months = users.length;
  const hours = organisation.labourCostBasis === 'year' ? organisation.paidHoursPerYear : 1;
  const labourCost = organisation.labourCost / hours;
  const revenue = organisation.revenuePerHeadPerYear / organisation.revenueHoursPerYear;
  const { wageInflation, revenueInflation, generalInflation, discountRatePerYear } = finance;
  return {
    hourlyLabourCost: monthly(months, (t) => labourCost * power(1 + wageInflation, yearIndex(t))),
    revenuePerHour: monthly(
      months,
      (t) => (users[t - 1] as number) * revenue * power(1 + revenueInflation, yearIndex(t)),
    ),
    generalFactor: monthly(months, (t) => power(1 + generalInflation, yearIndex(t))),
    discountFactor: monthly(months, (t) => 1 / power(1 + discountRatePerYear, t / 12)),
  };
}
