import type { CriticalShare } from '../input/plan.ts';
import type { IncidentClass } from '../input/incidentClass.ts';
import type { Counts } from '../timeline/counts.ts';

/** Share of each resource that a part looks after; the whole estate is 1 everywhere. */
export interface EstateShare {
  readonly users: number;
  readonly devices: number;
  readonly servers: number;
  readonly sites: number;
  /** For what belongs to the organisation as a whole. */
  readonly organisation: number;
}

export const wholeEstate: EstateShare = {
  users: 1,
  devices: 1,
  servers: 1,
  sites: 1,
  organisation: 1,
};

export function criticalEstate(share: CriticalShare): EstateShare {
  return {
    users: share.users ?? share.everything,
    devices: share.devices ?? share.everything,
    servers: share.servers ?? share.everything,
    sites: share.sites ?? share.everything,
    organisation: share.everything,
  };
}

/**
 * Baseline λ of a class in month t on an unmaintained estate: Σ rate·count, times M where the rate
 * was counted on a maintained one, times the season.
 *
 * @returns incidents a month, and `shareOfRate` = Σ rate·count·share / Σ rate·count
 */
export function baselineRate(
  incidentClass: IncidentClass,
  counts: Counts,
  t: number,
  unmanagedMultiplier: number,
  startCalendarMonth: number,
  share: EstateShare,
): { readonly rate: number; readonly shareOfRate: number } {
  const { rates, seasonality, countedUnder } = incidentClass;
  const users = rates.perUserPerMonth * (counts.users[t - 1] as number);
  const devices = rates.perDevicePerMonth * (counts.devices[t - 1] as number);
  const servers = rates.perServerPerMonth * (counts.servers[t - 1] as number);
  const sites = rates.perSitePerMonth * (counts.sites[t - 1] as number);
  const organisation = rates.perOrganisationPerMonth;
  const counted = users + devices + servers + sites + organisation;
  const within =
    users * share.users +
    devices * share.devices +
    servers * share.servers +
    sites * share.sites +
    organisation * share.organisation;
  const season = seasonality[(startCalendarMonth + t - 2) % 12] ?? 1;
  const multiplier = countedUnder === 'maintained' ? unmanagedMultiplier : 1;
  return {
    rate: counted * multiplier * season,
    shareOfRate: counted > 0 ? within / counted : share.organisation,
  };
}

/** q = wc/(wc + 1 − c): the share of a class's incidents that arises on critical systems. */
export function criticalIncidentShare(share: number, weight: number): number {
  return (weight * share) / (weight * share + (1 - share));
}
