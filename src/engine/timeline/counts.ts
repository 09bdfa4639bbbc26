import type { CountStep, Organisation } from '../input/organisation.ts';
import { fillTwelfthPowers } from '../numeric/exponential.ts';
import { ceilSnapped, roundHalfUp } from '../numeric/rounding.ts';

/** Counts of what can break or be charged for; whole numbers, index 0 is month 1. */
export interface Counts {
  readonly users: Float64Array;
  readonly devices: Float64Array;
  readonly servers: Float64Array;
  readonly sites: Float64Array;
}

/**
 * n(t) = max(1, round(n₀·(1+g)^((t−1)/12) + Σ_{s ≤ t} Δ_s)); devices = ⌈devicesPerUser·n(t)⌉ + fixed;
 * servers and sites step and never fall below 0.
 */
export function countsOf(organisation: Organisation, months: number): Counts {
  const counts = createCounts(months);
  fillCounts(counts, organisation);
  return counts;
}

export function createCounts(months: number): Counts {
  return {
    users: new Float64Array(months),
    devices: new Float64Array(months),
    servers: new Float64Array(months),
    sites: new Float64Array(months),
  };
}

export function fillCounts(
  { users, devices, servers, sites }: Counts,
  organisation: Organisation,
): void {
  fillTwelfthPowers(users, 1 + organisation.headcountGrowthPerYear);
  for (let t = 1; t <= users.length; t += 1) {
    const grown = organisation.headcount * (users[t - 1] as number);
    const n = Math.max(1, roundHalfUp(grown + stepsUntil(organisation.headcountSteps, t)));
    users[t - 1] = n;
    devices[t - 1] = ceilSnapped(organisation.devicesPerUser * n) + organisation.fixedDevices;
    servers[t - 1] = stepped(organisation.servers, organisation.serverSteps, t);
    sites[t - 1] = stepped(organisation.sites, organisation.siteSteps, t);
  }
}

function stepped(start: number, steps: readonly CountStep<number>[], t: number): number {
  return Math.max(0, roundHalfUp(start + stepsUntil(steps, t)));
}

function stepsUntil(steps: readonly CountStep<number>[], t: number): number {
  let sum = 0;
  for (const step of steps) if (step.month <= t) sum += step.change;
  return sum;
}

/** A series over months 1 … `months`. */
export function monthly(months: number, at: (t: number) => number): Float64Array {
  return Float64Array.from({ length: months }, (_, index) => at(index + 1));
}
