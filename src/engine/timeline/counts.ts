import type { CountStep, Organisation } from '../input/organisation.ts';
import { power } from '../numeric/exponential.ts';
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
  const users = monthly(months, (t) => headcountAt(organisation, t));
  return {
    users,
    devices: users.map(
      (n) => ceilSnapped(organisation.devicesPerUser * n) + organisation.fixedDevices,
    ),
    servers: monthly(months, (t) => stepped(organisation.servers, organisation.serverSteps, t)),
    sites: monthly(months, (t) => stepped(organisation.sites, organisation.siteSteps, t)),
  };
}

function headcountAt(organisation: Organisation, t: number): number {
  const grown =
    organisation.headcount * power(1 + organisation.headcountGrowthPerYear, (t - 1) / 12);
  return Math.max(1, roundHalfUp(grown + stepsUntil(organisation.headcountSteps, t)));
}

function stepped(start: number, steps: readonly CountStep<number>[], t: number): number {
  return Math.max(0, roundHalfUp(start + stepsUntil(steps, t)));
}

function stepsUntil(steps: readonly CountStep<number>[], t: number): number {
  return steps.reduce((sum, step) => (step.month <= t ? sum + step.change : sum), 0);
}

/** A series over months 1 … `months`. */
export function monthly(months: number, at: (t: number) => number): Float64Array {
  return Float64Array.from({ length: months }, (_, index) => at(index + 1));
}
