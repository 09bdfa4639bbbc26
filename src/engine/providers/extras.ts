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
  const recurring = costs.recurring.reduce((sum, extra) => sum + recurringCost(extra, counts), 0);
  const due = costs.oneOffs.filter((oneOff) => oneOff.month === ownMonth);
  const refresh = (counts.devices * costs.hardwarePerDevice) / (costs.hardwareLifeYears * 12);
  return {
    tools: recurring * generalFactor,
    oneOffs: due.reduce((sum, { amount }) => sum + amount, 0),
    projects:
      (costs.projectHoursPerYear / 12) * costs.projectHourlyRate * shareOfUsers * generalFactor,
    hardware: costs.isHardwareInFee ? 0 : refresh * generalFactor,
  };
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
