import type { IncidentClass } from '../input/incidentClass.ts';
import type { ModelInput } from '../input/model.ts';
import { criticalIncidentShare, type EstateShare } from '../incidents/rates.ts';
import type { EstateLanes } from './estateLanes.ts';
import type { Figures } from './figures.ts';
import type { Lane } from './lanes.ts';
import type { TimelineLanes } from './timelineLanes.ts';

const resources = ['users', 'devices', 'servers', 'sites'] as const;
type Resource = (typeof resources)[number];

/** Incidents of a class a month for each thing that can break, and what they are multiplied by. */
export interface BaselineLanes extends Readonly<Record<keyof EstateShare, Lane>> {
  /** M where they were counted on a maintained estate, else 1. */
  readonly multiplier: Lane;
  readonly criticalWeight: Lane;
  /** What incidents are counted for. */
  readonly counted: readonly Resource[];
  /** Twelve factors, January first; empty for none. */
  readonly seasonality: readonly number[];
}

export function createBaselineLanes(
  figures: Figures,
  { incidentClasses, estate }: ModelInput,
  k: number,
): BaselineLanes {
  const of = incidentClasses[k] as IncidentClass;
  const path = `incidentClasses.${k}`;
  const rate = (name: keyof IncidentClass['rates']) =>
    figures.at(`${path}.rates.${name}`, of.rates[name]);
  const rates = {
    users: rate('perUserPerMonth'),
    devices: rate('perDevicePerMonth'),
    servers: rate('perServerPerMonth'),
    sites: rate('perSitePerMonth'),
  };
  return {
    ...rates,
    counted: resources.filter((name) => !figures.isNothing(rates[name])),
    organisation: rate('perOrganisationPerMonth'),
    multiplier:
      of.countedUnder === 'maintained'
        ? figures.at('estate.unmanagedMultiplier', estate.unmanagedMultiplier)
        : figures.fixed(1),
    criticalWeight: figures.at(`${path}.criticalWeight`, of.criticalWeight),
    seasonality: of.seasonality,
  };
}

/** λ(t) on an unmaintained estate over all that can break, as `baselineRate` has it; m from 0. */
export function fillBaseline(
  into: Lane,
  of: BaselineLanes,
  timeline: TimelineLanes,
  startCalendarMonth: number,
  m: number,
  count: number,
): void {
  const season = of.seasonality[(startCalendarMonth + m - 1) % 12] ?? 1;
  const { multiplier, organisation } = of;
  into.fill(0, 0, count);
  for (const name of of.counted) addProduct(into, of[name], timeline[name][m] as Lane, count);
  for (let i = 0; i < count; i += 1) {
    const counted = (into[i] as number) + (organisation[i] as number);
    into[i] = counted * (multiplier[i] as number) * season;
  }
}

function addProduct(into: Lane, a: Lane, b: Lane, count: number): void {
  for (let i = 0; i < count; i += 1) {
    into[i] = (into[i] as number) + (a[i] as number) * (b[i] as number);
  }
}

/** q(t) of a class: the share of its incidents that the critical side of a mix meets. */
export function fillCriticalShare(
  into: Lane,
  of: BaselineLanes,
  critical: EstateLanes,
  timeline: TimelineLanes,
  m: number,
  count: number,
): void {
  for (let i = 0; i < count; i += 1) {
    const share = isEvenIn(critical, i)
      ? (critical.users[i] as number)
      : shareOfRate(of, critical, timeline, m, i);
    into[i] = criticalIncidentShare(share, of.criticalWeight[i] as number);
  }
}

function isEvenIn({ users, devices, servers, sites, organisation }: EstateLanes, i: number) {
  const share = users[i];
  return (
    share === devices[i] && share === servers[i] && share === sites[i] && share === organisation[i]
  );
}

/** Σ rate·count·share / Σ rate·count. */
function shareOfRate(
  of: BaselineLanes,
  critical: EstateLanes,
  timeline: TimelineLanes,
  m: number,
  i: number,
): number {
  const users = (of.users[i] as number) * (timeline.users[m]?.[i] as number);
  const devices = (of.devices[i] as number) * (timeline.devices[m]?.[i] as number);
  const servers = (of.servers[i] as number) * (timeline.servers[m]?.[i] as number);
  const sites = (of.sites[i] as number) * (timeline.sites[m]?.[i] as number);
  const whole = of.organisation[i] as number;
  const counted = users + devices + servers + sites + whole;
  const within =
    users * (critical.users[i] as number) +
    devices * (critical.devices[i] as number) +
    servers * (critical.servers[i] as number) +
    sites * (critical.sites[i] as number) +
    whole * (critical.organisation[i] as number);
  return counted > 0 ? within / counted : (critical.organisation[i] as number);
}
