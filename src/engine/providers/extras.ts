import type { OwnCosts, RecurringExtra } from '../input/arrangement.ts';
import type { ChargedCounts } from './subscription.ts';

/** What a part costs in one month beside its provider, money of that month. */
export interface ExtraCosts {
  readonly tools: number;
  readonly oneOffs: number;
  readonly projects: number;
  readonly hardware: number;
}

/**
 * Recurring extras by what they are charged for, one-offs in their own month, projects
 * (hours/12 · rate, by the part's share of people) and hardware refresh (devices · price / life).
 *
 * @param counts what the part looks after
 * @param shareOfUsers the part's share of people, 1 for the whole estate
 * @param generalFactor (1 + general inflation)^year
 */
export function extraCosts(
  costs: OwnCosts,
  counts: ChargedCounts,
  shareOfUsers: number,
  ownMonth: number,
  generalFactor: number,
): ExtraCosts {
  const refresh = (counts.devices * costs.hardwarePerDevice) / (costs.hardwareLifeYears * 12);
  return {
    tools: recurringCosts(costs, counts) * generalFactor,
    oneOffs: oneOffsDue(costs, ownMonth),
    projects:
      (costs.projectHoursPerYear / 12) * costs.projectHourlyRate * shareOfUsers * generalFactor,
    hardware: costs.isHardwareInFee ? 0 : refresh * generalFactor,
  };
}

// Loops: this runs for every part and month of every trial.
function recurringCosts({ recurring }: OwnCosts, counts: ChargedCounts): number {
  let sum = 0;
  for (const extra of recurring) sum += recurringCost(extra, counts);
  return sum;
}

function oneOffsDue({ oneOffs }: OwnCosts, ownMonth: number): number {
  let sum = 0;
  for (const { month, amount } of oneOffs) if (month === ownMonth) sum += amount;
  return sum;
}

function recurringCost({ basis, amountPerMonth }: RecurringExtra, counts: ChargedCounts): number {
  switch (basis) {
    case 'user':
      return amountPerMonth * counts.users;
    case 'device':
      return amountPerMonth * counts.devices;
    case 'server':
      return amountPerMonth * counts.servers;
    case 'site':
      return amountPerMonth * counts.sites;
    case 'flat':
      return amountPerMonth;
  }
}
