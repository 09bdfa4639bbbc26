import type { Arrangement } from '../input/arrangement.ts';
import type { HourBand, HourlyTerms, RateRule } from '../input/billing.ts';
import { power } from '../numeric/exponential.ts';
import { yearIndex } from '../timeline/prices.ts';

/** The hourly rates of an arrangement: its own, or those of out-of-scope work. */
export function ratesOf({ billing }: Arrangement): HourlyTerms {
  return billing.kind === 'subscription' ? billing.outOfScope : billing.hourly;
}

/** List prices of hourly work rise with the calendar year of the scenario. */
export function hourlyIncrease(terms: Pick<HourlyTerms, 'annualIncrease'>, t: number): number {
  return power(1 + terms.annualIncrease, yearIndex(t));
}

export type Band = Pick<HourBand, 'share' | 'price' | 'minimumHours'>;

const businessHours: Band = {
  share: 1,
  price: { kind: 'multiplier', multiplier: 1 },
  minimumHours: 0,
};

/** Bands whose shares add up to 1; one band of business hours where none is given. */
export function normalisedBands(bands: readonly HourBand[]): readonly Band[] {
  const total = bands.reduce((sum, band) => sum + band.share, 0);
  if (!(total > 0)) return [businessHours];
  return bands.map((band) => ({ ...band, share: band.share / total }));
}

/** Most that a multiplier may be; a standard rate of next to nothing makes a ratio of any size. */
const dearest = 20;

/** Bank hours that a billed hour takes: the band's multiplier, its own rate over the standard one. */
export function bankHoursPerHour(standardRate: number, band: RateRule): number {
  if (band.kind === 'multiplier') return band.multiplier;
  return overStandard(standardRate, band.hourlyRate);
}

/** A band's own rate over the standard one. */
export function overStandard(standardRate: number, bandRate: number): number {
  return standardRate > 0 ? Math.min(dearest, bandRate / standardRate) : 1;
}
