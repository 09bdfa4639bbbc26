import type { ServiceTerms } from '../input/arrangement.ts';
import type { Estate } from '../input/finance.ts';
import type { Part } from './parts.ts';

/** The terms by which a part maintains the estate: own staff where there are any. */
export function upkeepOf({ staff, arrangement }: Part): ServiceTerms {
  return staff?.service ?? arrangement.service;
}

/**
 * Prevention of a class at full effect. By default a part that maintains all it looks after prevents
 * 1 − 1/M, one that maintains a share μ of it μ·(1 − 1/M), one that maintains nothing 0.
 */
export function preventionOf(service: ServiceTerms, classId: string, estate: Estate): number {
  const stated = service.classTerms[classId]?.prevention;
  if (stated !== undefined) return stated;
  return preventionByUpkeep(service.maintainedShare, estate.unmanagedMultiplier);
}

/** μ·(1 − 1/M) */
export function preventionByUpkeep(maintainedShare: number, unmanagedMultiplier: number): number {
  return maintainedShare * (1 - 1 / unmanagedMultiplier);
}
