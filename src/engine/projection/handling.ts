import type { ServiceTerms } from '../input/arrangement.ts';
import type { Estate } from '../input/finance.ts';
import type { IncidentClass } from '../input/incidentClass.ts';
import type { Lognormal } from '../distributions/lognormal.ts';
import { waitOf } from '../incidents/impact.ts';
import { labourUnder } from '../providers/hourly.ts';
import { handlingTerms } from './handlingTerms.ts';
import { type KnownHours, unknownHours } from './knownHours.ts';

/** How one incident of a class goes in somebody's hands, whatever the month. */
export interface Handling {
  /** Technician hours. */
  readonly labour: Lognormal;
  /** Hours lost by each person affected. */
  readonly lostHoursPerPerson: number;
  /** Elapsed business hours of outage. */
  readonly outageHours: number;
}

/** Handling under a part's terms; see `handlingTerms`. */
export function handlingOf(
  incidentClass: IncidentClass,
  service: ServiceTerms,
  estate: Estate,
  openHoursPerYear: number,
  isPromised: boolean,
  known: KnownHours = unknownHours,
): Handling {
  const terms = handlingTerms(incidentClass, service, estate, openHoursPerYear, isPromised);
  const labour = labourUnder(
    incidentClass.labourHours,
    incidentClass.labourCv,
    terms.labourMultiplier,
  );
  return impactOf(incidentClass, terms.responseHours, labour, known);
}

/** Nobody is waited for and no cap on lost hours: what a colleague fixes while the others stand by. */
export function outageWithoutWait(
  incidentClass: IncidentClass,
  known: KnownHours = unknownHours,
): number {
  const labour = labourUnder(incidentClass.labourHours, incidentClass.labourCv, 1);
  return known.cappedHours(outage(incidentClass), waitOf(0, 0, 0), labour);
}

function impactOf(
  incidentClass: IncidentClass,
  responseHours: number,
  labour: Lognormal,
  known: KnownHours,
): Handling {
  const wait = waitOf(responseHours, incidentClass.responseCv, incidentClass.onContactShare);
  const lost = {
    fixed: incidentClass.lossAfter * incidentClass.catchUpHours,
    perWaitHour: incidentClass.lossWaiting,
    perLabourHour: incidentClass.lossDuring / incidentClass.technicians,
    cap: incidentClass.capHours,
  };
  return {
    labour,
    lostHoursPerPerson: known.cappedHours(lost, wait, labour),
    outageHours: known.cappedHours(outage(incidentClass), wait, labour),
  };
}

/** O = min(W + H/technicians, outage cap). */
function outage({ technicians, outageCapHours }: IncidentClass) {
  return { fixed: 0, perWaitHour: 1, perLabourHour: 1 / technicians, cap: outageCapHours };
}
