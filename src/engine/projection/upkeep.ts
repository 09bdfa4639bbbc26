import type { ServiceTerms } from '../input/arrangement.ts';
import type { Estate } from '../input/finance.ts';
import type { Part } from './parts.ts';

/** The terms by which a part maintains the estate: own staff where there are any. */
export function upkeepOf({ staff, arrangement }: Part): ServiceTerms {
  return staff?.service ?? arrangement.service;
}

/** Prevention of a class at full effect; by default 1 − 1/M where the part maintains, else 0. */
export function preventionOf(service: ServiceTerms, classId: string, estate: Estate): number {
  const stated = service.classTerms[classId]?.prevention;
  if (stated !== undefined) return stated;
  return service.maintainedShare > 0 ? 1 - 1 / estate.unmanagedMultiplier : 0;
}
