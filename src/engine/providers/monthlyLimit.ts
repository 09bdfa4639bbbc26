import { exp, log } from '../numeric/exponential.ts';
import { limitedExpectedValue, lognormal } from '../distributions/lognormal.ts';
import { expectedExcess, gammaMatch } from '../distributions/gammaMatch.ts';
import { cubed } from '../numeric/powers.ts';

/** Hours wanted in a month, by mean and variance. */
export interface WantedHours {
  readonly mean: number;
  readonly variance: number;
  /** P(no hours at all); absent: 0. */
  readonly none?: number;
  /** E[X³]; absent: that of the gamma. */
  readonly third?: number;
}

/** A stream of incidents that draws on a pool: expected count, dispersion, hours of one. */
export interface HourStream {
  readonly incidents: number;
  readonly dispersion: number;
  readonly meanHours: number;
  readonly secondMoment: number;
  /** Absent: that of a lognormal with these two. */
  readonly thirdMoment?: number;
}

/** E[X] = Σ λE[H], Var[X] = Σ (λE[H²] + φλ²E[H]²). */
export function wantedHours(streams: readonly HourStream[]): WantedHours {
  let mean = 0;
  let variance = 0;
  let none = 1;
  let skewing = 0;
  for (const stream of streams) {
    const { incidents, dispersion, meanHours, secondMoment } = stream;
    const hours = incidents * meanHours;
    mean += hours;
    variance += incidents * secondMoment + dispersion * hours * hours;
    const third = stream.thirdMoment ?? (meanHours > 0 ? cubed(secondMoment / meanHours) : 0);
    skewing +=
      incidents * third +
      3 * dispersion * incidents * hours * secondMoment +
      2 * dispersion * dispersion * hours * hours * hours;
    if (meanHours > 0) none *= chanceOfNone(incidents, dispersion);
  }
  return { mean, variance, none, third: skewing + 3 * variance * mean + cubed(mean) };
}

/**
 * Hours beyond a monthly limit, E[(X − C)⁺] with X gamma-matched: an approximation, exact for a
 * limit of 0 and for no limit.
 */
export function hoursBeyond(wanted: WantedHours, limit: number): number {
  if (!(wanted.mean > 0)) return 0;
  return excessOf(wanted, limit);
}

/** P(N = 0) = (1 + φλ)^(−1/φ), e^{−λ} without dispersion. */
function chanceOfNone(mean: number, dispersion: number): number {
  const clustered = dispersion * mean;
  return exp(clustered > 1e-9 ? -log(1 + clustered) / dispersion : -mean);
}

/** E[(X − C)⁺] of a variable between gamma and lognormal, by three moments and the chance of 0. */
function excessOf({ mean, variance, none = 0, third }: WantedHours, limit: number): number {
  const match = gammaMatch(mean, variance, none);
  const byGamma = expectedExcess(match, limit);
  if (third === undefined || limit <= 0) return byGamma;
  const { some, mean: mid, shape } = match;
  if (!(shape < 1e12)) return byGamma;
  const cv = 1 / Math.sqrt(shape);
  const deviation = cv * mid;
  const skewness = (third / some - 3 * mid * deviation * deviation - cubed(mid)) / cubed(deviation);
  const weight = Math.max(0, Math.min(1, (skewness - 2 * cv) / (cv + cubed(cv))));
  if (!(weight > 0 && cv < 1e6)) return byGamma;
  const hours = lognormal(mid, cv);
  const byLognormal = some * (mid - limitedExpectedValue(hours, limit));
  return Math.min(mean, Math.max(0, byGamma + weight * (byLognormal - byGamma)));
}
