import type { Composition, Coverage, PartTerms, ServiceCover, ServiceId } from '../engine/index.ts';
import type { Needs, PlanDocument, Scenario, Uncertain } from '../schema/scenario.ts';
import { listOf, uncapitalised } from './phrases.ts';
import { keysOf, serviceNames, supportHoursNames } from './words.ts';

/** A service that the client needs and a plan leaves open. */
export interface CoverageGap {
  readonly service: ServiceId;
  readonly kind: 'nobody' | 'hours';
  /** "no monitoring on other systems", "help desk in business hours only" */
  readonly text: string;
}

type Services = Coverage['services'];

/** Who covers what over a part of the estate or of the time; `where` is '' for all of it. */
interface Area {
  readonly where: string;
  readonly services: Services;
}

/** The needs that a plan does not meet. Hours matter for the help desk and for monitoring. */
export function coverageGaps(scenario: Scenario, planId: string): readonly CoverageGap[] {
  const { needs, plans, horizonMonths } = scenario;
  const areas = areasOf(compositionOf(plans, planId), plans, horizonMonths);
  return keysOf(serviceNames).flatMap((service) => [
    ...gapsIn(areas, service, 'nobody', (cover) => isNeeded(needs, service) && isOpen(cover)),
    ...gapsIn(areas, service, 'hours', (cover) => isTooShort(needs, service, cover)),
  ]);
}

function gapsIn(
  areas: readonly Area[],
  service: ServiceId,
  kind: CoverageGap['kind'],
  isGap: (cover: ServiceCover) => boolean,
): readonly CoverageGap[] {
  const name = uncapitalised(serviceNames[service]);
  const whatOf = ({ hours }: ServiceCover) =>
    kind === 'nobody' ? `no ${name}` : `${name} in ${uncapitalised(supportHoursNames[hours])} only`;
  // Two halves of a plan may fall short by different hours.
  const open = new Map<string, Area[]>();
  for (const area of areas.filter(({ services }) => isGap(services[service]))) {
    const what = whatOf(area.services[service]);
    open.set(what, [...(open.get(what) ?? []), area]);
  }
  return [...open].map(([what, found]) => {
    const where =
      found.length === areas.length ? '' : ` ${listOf(found.map((area) => area.where))}`;
    return { service, kind, text: `${what}${where}` };
  });
}

function isNeeded({ services }: Needs, service: ServiceId): boolean {
  return services.includes(service);
}

function isOpen({ by }: ServiceCover): boolean {
  return by === 'nobody';
}

const hoursRank = { business: 0, extended: 1, roundTheClock: 2 } as const;

function isTooShort(needs: Needs, service: ServiceId, cover: ServiceCover): boolean {
  const isTimed = service === 'helpDesk' || (service === 'monitoring' && isNeeded(needs, service));
  return isTimed && !isOpen(cover) && hoursRank[cover.hours] < hoursRank[needs.supportHours];
}

function areasOf(
  composition: Composition<Uncertain> | undefined,
  plans: readonly PlanDocument[],
  horizon: number,
): readonly Area[] {
  switch (composition?.kind) {
    case undefined:
      return [];
    case 'single':
      return [{ where: '', services: composition.arrangement.coverage.services }];
    case 'mix':
      return mixAreas(composition, plans);
    case 'staffFirst': {
      const behind = coverageOf(composition.overflow, plans);
      const services = composition.staff.coverage.services;
      return [{ where: '', services: behind ? together(services, behind) : services }];
    }
    case 'switch':
      return switchAreas(composition, plans, horizon);
  }
}

function mixAreas(
  { criticalShare, critical, rest }: Extract<Composition<Uncertain>, { kind: 'mix' }>,
  plans: readonly PlanDocument[],
): readonly Area[] {
  const shares = Object.values(criticalShare).map((share: Uncertain) => share.typical);
  const sides = [
    { where: 'on critical systems', terms: critical, isActive: shares.some((share) => share > 0) },
    { where: 'on other systems', terms: rest, isActive: shares.some((share) => share < 1) },
  ];
  return sides.flatMap(({ where, terms, isActive }) => {
    const services = coverageOf(terms, plans);
    return isActive && services ? [{ where, services }] : [];
  });
}

function switchAreas(
  { fromPlanId, toPlanId, month }: Extract<Composition<Uncertain>, { kind: 'switch' }>,
  plans: readonly PlanDocument[],
  horizon: number,
): readonly Area[] {
  const under = (planId: string, when: string) => {
    const composition = compositionOf(plans, planId);
    if (composition?.kind === 'switch') return [];
    return areasOf(composition, plans, horizon).map(({ where, services }) => ({
      where: where === '' ? when : `${where} ${when}`,
      services,
    }));
  };
  return [
    ...(month > 1 ? under(fromPlanId, `before month ${month}`) : []),
    ...(month <= horizon ? under(toPlanId, `from month ${month}`) : []),
  ];
}

function coverageOf(
  terms: PartTerms<Uncertain>,
  plans: readonly PlanDocument[],
): Services | undefined {
  if (terms.kind === 'own') return terms.arrangement.coverage.services;
  const followed = compositionOf(plans, terms.planId);
  return followed?.kind === 'single' ? followed.arrangement.coverage.services : undefined;
}

function compositionOf(plans: readonly PlanDocument[], planId: string) {
  return plans.find(({ id }) => id === planId)?.composition;
}

/** Of two who stand side by side, the better cover of each service. */
function together(one: Services, other: Services): Services {
  const better = (service: ServiceId): ServiceCover => {
    const [a, b] = [one[service], other[service]];
    if (isOpen(a)) return b;
    if (isOpen(b)) return a;
    const hours = hoursRank[a.hours] >= hoursRank[b.hours] ? a.hours : b.hours;
    return { by: a.by === 'included' ? a.by : b.by, hours };
  };
  return Object.fromEntries(
    keysOf(serviceNames).map((service) => [service, better(service)]),
  ) as unknown as Services;
}
