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
  return (
    onContact + (1 - wait.onContactShare) * expectationOverWait(hours, wait.later, labour, given)
  );
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

const furthest = 7.5;

function expectationOverWait(
  { fixed, perWaitHour, perLabourHour, cap }: CappedHours,
  wait: Lognormal,
  labour: Lognormal,
  given: (w: number) => number,
): number {
  if (wait.mean === 0 || wait.sigma === 0 || perWaitHour === 0) return given(wait.mean);
  if (fixed >= cap) return cap;
  // The wait at which labour of h hours meets the cap.
  const zAt = (h: number) => {
    const left = cap - fixed - perLabourHour * h;
    const z = left > 0 ? zOf(wait, left / perWaitHour) : -furthest;
    return Math.max(-furthest, Math.min(furthest + wait.sigma, z));
  };
  const end = zAt(0);
  // With labour of little spread the integrand bends sharply: the panels end where it does.
  const edges = [-furthest, zAt(valueAt(labour, furthest)), zAt(valueAt(labour, -furthest)), end];
  let below = 0;
  for (let n = 1; n < edges.length; n += 1) {
    const [from, to] = [edges[n - 1] as number, edges[n] as number];
    if (to > from)
      below += integrate((z) => given(valueAt(wait, z)) * normalDensity(z), from, to, 8);
  }
  return end < furthest + wait.sigma ? below + cap * normalSurvival(end) : below;
}
