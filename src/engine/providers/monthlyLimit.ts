import { expectedExcess, gammaMatch } from '../distributions/gammaMatch.ts';

/** Hours wanted in a month, by mean and variance. */
export interface WantedHours {
  readonly mean: number;
  readonly variance: number;
}

/** A stream of incidents that draws on a pool: expected count, dispersion, hours of one. */
export interface HourStream {
  readonly incidents: number;
  readonly dispersion: number;
  readonly meanHours: number;
  readonly secondMoment: number;
}

/** E[X] = Σ λE[H], Var[X] = Σ (λE[H²] + φλ²E[H]²). */
export function wantedHours(streams: readonly HourStream[]): WantedHours {
  let mean = 0;
  let variance = 0;
  for (const { incidents, dispersion, meanHours, secondMoment } of streams) {
    const hours = incidents * meanHours;
    mean += hours;
    variance += incidents * secondMoment + dispersion * hours * hours;
  }
  return { mean, variance };
}

/**
 * Hours beyond a monthly limit, E[(X − C)⁺] with X gamma-matched: an approximation, exact for a
 * limit of 0 and for no limit.
 */
export function hoursBeyond(wanted: WantedHours, limit: number): number {
  if (!(wanted.mean > 0)) return 0;
  return expectedExcess(gammaMatch(wanted.mean, wanted.variance), limit);
}
