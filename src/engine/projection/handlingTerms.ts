import type { ServiceTerms } from '../input/arrangement.ts';
import type { Estate } from '../input/finance.ts';
import type { IncidentClass } from '../input/incidentClass.ts';

/** Mean response in business hours and the labour multiplier that hold for one class. */
interface HandlingTerms {
  readonly responseHours: number;
  readonly labourMultiplier: number;
}

/**
 * The terms of a part for one class. Where the promise kept also weighs response and labour, both lie
 * κ of the way from an hourly provider's (the class's reactive response, multiplier 1) to the
 * promised ones.
 *
 * @param isPromised whether the terms are a promise (subscription, own staff) or plain practice (hourly)
 */
export function handlingTerms(
  incidentClass: IncidentClass,
  service: ServiceTerms,
  estate: Estate,
  openHoursPerYear: number,
  isPromised: boolean,
): HandlingTerms {
  const kept = isPromised && estate.isResponsePromiseWeighed ? estate.promiseKept : 1;
  const reactive = incidentClass.reactiveResponseHours;
  const promised = service.classTerms[incidentClass.id]?.responseHours;
  const response =
    promised === undefined ? reactive : promised * clockFactor(service, openHoursPerYear);
  return {
    responseHours: asKept(reactive, response, kept),
    labourMultiplier: asKept(1, service.labourMultiplier, kept),
  };
}

/** Business hours of an hour on the clock of a promise. */
export function clockFactor(
  { responseClock }: Pick<ServiceTerms, 'responseClock'>,
  openHoursPerYear: number,
): number {
  return responseClock === 'roundTheClock' ? openHoursPerYear / 8760 : 1;
}

/** What a promise comes to of which a share is kept: between what holds without it and the promised. */
export function asKept(without: number, promised: number, kept: number): number {
  return kept === 1 ? promised : without + kept * (promised - without);
}
