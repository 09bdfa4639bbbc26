import type { ClassTerms } from '../input/arrangement.ts';
import type { IncidentClass } from '../input/incidentClass.ts';
import type { ModelInput } from '../input/model.ts';
import { asKept, clockFactor } from '../projection/handlingTerms.ts';
import type { Part } from '../projection/parts.ts';
import type { Figures } from './figures.ts';
import type { Lane } from './lanes.ts';
import {
  classTermLane,
  providerService,
  type Service,
  staffService,
  termLane,
} from './termLanes.ts';
import type { TermPaths } from './termPaths.ts';

/** How incidents of one class go under one part. */
export interface HandlingLanes {
  /** Mean labour hours and mean wait (of those not handled on contact) at the provider and with staff. */
  readonly providerLabour: Lane;
  readonly providerWait: Lane;
  readonly staffLabour: Lane;
  readonly staffWait: Lane;
  readonly withinSkillShare: Lane;
  readonly selfHelpShare: Lane;
  readonly colleagueMultiple: Lane;
  readonly outOfScopeShare: Lane;
}

export function createHandlingLanes(
  figures: Figures,
  input: ModelInput,
  part: Part,
  paths: TermPaths,
  k: number,
): HandlingLanes {
  const provider = providerService(part, paths);
  const staff = staffService(part, paths);
  const upkeep = staff ?? provider;
  const { id } = input.incidentClasses[k] as IncidentClass;
  const share = (service: Service, name: keyof ClassTerms, otherwise: number) =>
    classTermLane(figures, service, id, name) ?? figures.fixed(otherwise);
  const isPromise = part.arrangement.billing.kind === 'subscription';
  const none = figures.fixed(0);
  const [providerLabour, providerWait] = paceOf(figures, input, provider, k, isPromise);
  const [staffLabour, staffWait] =
    staff === null ? [none, none] : paceOf(figures, input, staff, k, true);
  return {
    providerLabour,
    providerWait,
    staffLabour,
    staffWait,
    withinSkillShare: share(upkeep, 'withinSkillShare', 1),
    selfHelpShare: share(upkeep, 'selfHelpShare', 0),
    colleagueMultiple: termLane(figures, upkeep, 'colleagueMultiple'),
    outOfScopeShare: share(provider, 'outOfScopeShare', 0),
  };
}

/** Mean labour hours and mean wait of a class under a service, as `handlingTerms` has them. */
function paceOf(
  figures: Figures,
  { incidentClasses, estate, organisation }: ModelInput,
  service: Service,
  k: number,
  isPromise: boolean,
): readonly [labour: Lane, wait: Lane] {
  const of = incidentClasses[k] as IncidentClass;
  const { terms } = service;
  const kept =
    isPromise && estate.isResponsePromiseWeighed
      ? figures.at('estate.promiseKept', estate.promiseKept)
      : figures.fixed(1);
  const hours = figures.at(`incidentClasses.${k}.labourHours`, of.labourHours);
  const reactive = figures.at(
    `incidentClasses.${k}.reactiveResponseHours`,
    of.reactiveResponseHours,
  );
  const open = figures.at('organisation.openHoursPerYear', organisation.openHoursPerYear);
  const multiplier = termLane(figures, service, 'labourMultiplier');
  const promised = classTermLane(figures, service, of.id, 'responseHours');
  const later = 1 / (1 - of.onContactShare);
  const response = (i: number) =>
    promised === null
      ? (reactive[i] as number)
      : (promised[i] as number) * clockFactor(terms, open[i] as number);
  return [
    figures.following(
      [hours, multiplier, kept],
      (i) => (hours[i] as number) * asKept(1, multiplier[i] as number, kept[i] as number),
    ),
    figures.following(
      [reactive, promised ?? reactive, open, kept],
      (i) => asKept(reactive[i] as number, response(i), kept[i] as number) * later,
    ),
  ];
}
