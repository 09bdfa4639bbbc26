import { describe, expect, it } from 'vitest';
import type { ModelInput, Plan } from '../../../src/engine/index.ts';
import {
  aClass,
  anArrangement,
  anInput,
  anInsurance,
  aPlan,
  hourlyTerms,
  rates,
} from '../../support/anEngineInput.ts';
import { countChances, lognormalTail, normalTail } from '../../support/lattice.ts';
import { aRequest, monthOf, simulated, totalsOf } from '../../support/simulated.ts';
import { largestScore, momentsOf, scoreOfCounts } from '../../support/statistics.ts';

/*
 * A limit that only the largest incidents pass counts them: the shares of all smaller ones cancel. A
 * count of n has a standard deviation of √n: of four million, a tail of 1e-4 is seen to 5 % and one of
 * 1e-5 to 16 %. |z| ≤ 4.5 throughout.
 */
const months = 10;
const perMonth = 400;

/** The x with P(X > x) = tail for a lognormal of mean 1, by halving. */
function quantile(tail: number, cv: number): number {
  let [low, high] = [1e-3, 1e6];
  for (let step = 0; step < 200; step += 1) {
    const middle = Math.sqrt(low * high);
    if (lognormalTail(middle, { mean: 1, cv }) > tail) low = middle;
    else high = middle;
  }
  return low;
}

/** E[min(X, x)] of a lognormal of mean 1. */
function limited(x: number, cv: number): number {
  const sigma = Math.sqrt(Math.log(1 + cv * cv));
  const below = normalTail(-(Math.log(x) - (sigma * sigma) / 2) / sigma);
  return below + x * lognormalTail(x, { mean: 1, cv });
}

const busy = rates({ perOrganisationPerMonth: perMonth });

function total(values: Iterable<number>): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}

describe('the far tail of labour hours', () => {
  // Visits of x hours or more cost 1 an hour, shorter ones nothing: Σ H·1{H ≥ x}, of which one
  // incident has E[H; H > x] = P(Z > z − σ) and E[H²; H > x] = e^{σ²}·P(Z > z − 2σ), z that of x.
  it.each([0.6, 1, 2])('is met beyond the 99.9th percentile for a cv of %d', (cv) => {
    const sigma = Math.sqrt(Math.log(1 + cv * cv));
    const tails = [1e-3, 1e-4, 1e-5];
    const plans = tails.map((tail): Plan => {
      const visitTiers = [{ fromHours: quantile(tail, cv), hourlyRate: 1 }];
      const hourly = hourlyTerms({ hourlyRate: 0, visitTiers });
      return aPlan(`${tail}`, anArrangement({ billing: { kind: 'hourly', hourly } }));
    });
    const incidentClasses = [aClass({ rates: busy, labourHours: 1, labourCv: cv })];
    const input = anInput({ horizonMonths: months, incidentClasses, plans });
    const trials = 1_000;
    const incidents = trials * months * perMonth;
    const block = simulated(aRequest(input, { trials, seed: 11 }));
    for (const [plan, tail] of tails.entries()) {
      const z = Math.log(quantile(tail, cv)) / sigma + sigma / 2;
      const mean = incidents * normalTail(z - sigma);
      const variance = incidents * Math.exp(sigma * sigma) * normalTail(z - 2 * sigma);
      const found = total(totalsOf(block, plan, 'supportSpend'));
      const score = (found - mean) / Math.sqrt(variance);
      expect(Math.abs(score), `beyond ${1 - tail}: ${found} of ${mean}`).toBeLessThan(largestScore);
    }
  });
});

describe('the far tail of direct losses', () => {
  // Two retentions 1 % apart: what the organisation bears differs by a layer as thin as a count of
  // the losses that reach it; its mean is the difference of the limited expected values.
  it.each([1, 3])('is met beyond the 99.9th percentile for a cv of %d', (cv) => {
    const tails = [1e-3, 1e-4];
    const layers = tails.map((tail) => [quantile(tail, cv), quantile(tail, cv) * 1.01] as const);
    const plans = layers.flat().map((retention, n): Plan => {
      const insurance = anInsurance({ isInForce: true, retention });
      return aPlan(`${n}`, anArrangement({ insurance }));
    });
    const incidentClasses = [aClass({ rates: busy, directLoss: 1, directLossCv: cv })];
    const input = anInput({ horizonMonths: months, incidentClasses, plans });
    const trials = 500;
    const incidents = trials * months * perMonth;
    const block = simulated(aRequest(input, { trials, seed: 12 }));
    for (const [n, [from, to]] of layers.entries()) {
      const borne = (plan: number) => total(totalsOf(block, plan, 'directLosses'));
      const reached = (borne(2 * n + 1) - borne(2 * n)) / (to - from);
      const expected = (incidents * (limited(to, cv) - limited(from, cv))) / (to - from);
      const score = (reached - expected) / Math.sqrt(expected);
      expect(Math.abs(score), `beyond ${from}: ${reached} of ${expected}`).toBeLessThan(
        largestScore,
      );
    }
  });
});

/** Counts of one class in every month of every trial. */
function monthlyCounts(mean: number, dispersion: number, shown: number): readonly number[] {
  const incidentClasses = [
    aClass({ rates: rates({ perOrganisationPerMonth: mean }), dispersion, labourHours: 1 }),
  ];
  const input: ModelInput = anInput({ horizonMonths: 12, incidentClasses });
  const block = simulated(aRequest(input, { trials: shown, seed: 13 }));
  return Array.from({ length: 12 }, (_, m) => [...monthOf(block, 0, m + 1, 12)])
    .flat()
    .map((spend) => Math.round(spend / 100));
}

describe('counts of a month', () => {
  // Means off the round numbers, dispersions from mild to a class that strikes in clusters, and
  // means beyond what a table could hold. Each against its exact probabilities by χ².
  it.each([
    [0.013, 0],
    [0.7, 0],
    [5.3, 0],
    [37.7, 0],
    [255.4, 0],
    [300.3, 0],
    [2_000, 0],
    [0.3, 5],
    [1.7, 1],
    [6, 0.5],
    [40.1, 0.1],
    [12, 2],
    [3, 30],
    [400, 0.05],
  ])('of mean %d and dispersion %d have the probabilities of the theory', (mean, dispersion) => {
    const found = monthlyCounts(mean, dispersion, mean > 100 ? 800 : 4_000);
    const variance = mean * (1 + dispersion * mean);
    const length = Math.ceil(mean + 14 * Math.sqrt(variance) + 20);
    const counts = new Float64Array(length);
    for (const count of found) {
      const at = Math.min(length - 1, count);
      counts[at] = (counts[at] as number) + 1;
    }
    const chances = countChances(mean, dispersion, length);
    expect(Math.abs(scoreOfCounts(counts, chances))).toBeLessThan(largestScore);
  });

  // Var = λ(1 + φλ). The error of a sample variance is variance·√((κ − 1)/n), and the kurtosis κ of a
  // negative binomial is 3 + 6φ + 1/variance.
  it.each([
    [6, 0.5],
    [25, 0.2],
    [2, 3],
    [500, 0.3],
  ])('of mean %d and dispersion %d have variance λ(1 + φλ)', (mean, dispersion) => {
    const { variance, count } = momentsOf(monthlyCounts(mean, dispersion, 2_500));
    const expected = mean * (1 + dispersion * mean);
    const error = expected * Math.sqrt((2 + 6 * dispersion + 1 / expected) / count);
    expect(Math.abs(variance - expected) / error).toBeLessThan(largestScore);
  });
});
