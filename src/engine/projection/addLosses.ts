import { lognormal } from '../distributions/lognormal.ts';
import type { PeopleAffected } from '../input/incidentClass.ts';
import { expectedRetainedLoss } from '../providers/insurance.ts';
import type { Flow } from './incidentFlow.ts';
import { addTo, type Lines } from './lines.ts';
import type { World } from './world.ts';

/** Adds what the incidents of month t cost beside the bills: hours, contribution, direct losses. */
export function addLosses(lines: Lines, world: World, flow: Flow, t: number): void {
  const { organisation } = world.input;
  const { incidentClass } = flow.of;
  const users = world.counts.users[t - 1] as number;
  const hourlyCost = world.prices.hourlyLabourCost[t - 1] as number;
  const people = peopleAffected(incidentClass.peopleAffected, users);
  const lost = people * hoursLostPerPerson(flow);
  const selfHelp = flow.selfHelp * selfHelpHours(flow, people);
  const outage = outageHours(flow);
  const revenue = (world.prices.revenuePerHour[t - 1] as number) * incidentClass.revenueAtRisk;
  const contribution =
    revenue *
    incidentClass.uptimeDependence *
    (1 - organisation.recoveredLater) *
    organisation.contributionMargin;
  addTo(lines.quantities.incidents, t, flow.all);
  addTo(lines.quantities.technicianHours, t, technicianHours(flow));
  addTo(lines.quantities.personHours, t, lost + selfHelp);
  addTo(lines.quantities.selfHelpHours, t, selfHelp);
  addTo(lines.quantities.outageHours, t, outage);
  addTo(lines.losses.lostProductivity, t, lost * hourlyCost * (1 - incidentClass.overlap));
  addTo(lines.losses.selfHelp, t, selfHelp * hourlyCost);
  addTo(lines.losses.lostContribution, t, contribution * outage);
  addTo(lines.losses.directLosses, t, flow.all * directLoss(world, flow, t));
}

/** a: a fixed number or a share of the people there are, never more than all of them. */
function peopleAffected(affected: PeopleAffected, users: number): number {
  return Math.min(users, affected.kind === 'fixed' ? affected.people : affected.share * users);
}

function hoursLostPerPerson({ of, provider, staff }: Flow): number {
  return provider * of.provider.lostHoursPerPerson + staff * (of.staff?.lostHoursPerPerson ?? 0);
}

/** Person-hours of one incident fixed by colleagues: a·lossDuring·H + colleagueMultiple·H. */
function selfHelpHours({ of }: Flow, people: number): number {
  const { labourHours, lossDuring } = of.incidentClass;
  return people * lossDuring * labourHours + of.colleagueMultiple * labourHours;
}

function outageHours({ of, provider, staff, selfHelp }: Flow): number {
  return (
    provider * of.provider.outageHours +
    staff * (of.staff?.outageHours ?? 0) +
    selfHelp * of.selfHelpOutageHours
  );
}

function technicianHours({ of, provider, staff }: Flow): number {
  return provider * of.provider.labour.mean + staff * (of.staff?.labour.mean ?? 0);
}

function directLoss(world: World, { of }: Flow, t: number): number {
  const { directLoss: mean, directLossCv } = of.incidentClass;
  const grown = mean * (world.prices.generalFactor[t - 1] as number);
  return grown === 0 ? 0 : expectedRetainedLoss(lognormal(grown, directLossCv), of.insurance);
}
