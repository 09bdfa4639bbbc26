import {
  limitedExpectedValue,
  lognormal,
  valueAt,
  zOf,
  type Lognormal,
} from '../distributions/lognormal.ts';
import { integrate } from '../numeric/quadrature.ts';
import { normalDensity, normalSurvival } from '../numeric/normal.ts';

/** Waiting time of a part for one class: a share handled on contact, the rest lognormal. */
export interface Wait {
  readonly onContactShare: number;
  /** Hours, given that it is not handled on contact. */
  readonly later: Lognormal;
}

/** Mean r over all incidents: those not handled on contact wait r/(1 − share) on average. */
export function waitOf(meanHours: number, cv: number, onContactShare: number): Wait {
  return { onContactShare, later: lognormal(meanHours / (1 - onContactShare), cv) };
}

/** min(γ + αW + βH, cap), in hours. */
export interface CappedHours {
  readonly fixed: number;
  readonly perWaitHour: number;
  readonly perLabourHour: number;
  readonly cap: number;
}

/**
 * Expected hours of one incident,
 *
 *   E_W[min(A, C) + β·LEV_H((C − A)⁺/β)],  A = γ + αW
 *
 * by quadrature in the logarithm of W up to the point where the wait alone meets the cap.
 * Relative error below 1e-9.
 *
 * @returns hours
 */
export function expectedCappedHours(hours: CappedHours, wait: Wait, labour: Lognormal): number {
  const given = (w: number) => hoursGivenWait(hours, w, labour);
  const onContact = wait.onContactShare > 0 ? wait.onContactShare * given(0) : 0;
  return onContact + (1 - wait.onContactShare) * expectationOverWait(hours, wait.later, given);
}

function hoursGivenWait(
  { fixed, perWaitHour, perLabourHour, cap }: CappedHours,
  w: number,
  labour: Lognormal,
): number {
  const beforeWork = fixed + perWaitHour * w;
  if (beforeWork >= cap) return cap;
  if (perLabourHour === 0) return beforeWork;
  return (
    beforeWork + perLabourHour * limitedExpectedValue(labour, (cap - beforeWork) / perLabourHour)
  );
}

const furthest = 8.5;

function expectationOverWait(
  { fixed, perWaitHour, cap }: CappedHours,
  wait: Lognormal,
  given: (w: number) => number,
): number {
  if (wait.mean === 0 || wait.sigma === 0 || perWaitHour === 0) return given(wait.mean);
  if (fixed >= cap) return cap;
  const zAtCap = zOf(wait, (cap - fixed) / perWaitHour);
  const end = Math.max(-furthest, Math.min(furthest + wait.sigma, zAtCap));
  const below = integrate((z) => given(valueAt(wait, z)) * normalDensity(z), -furthest, end, 8);
  return below + cap * normalSurvival(end);
}
