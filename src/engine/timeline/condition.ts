import type { Estate } from '../input/finance.ts';
import { power } from '../numeric/exponential.ts';

/** Where the estate's ageing stands when a part takes over: month 1 and 0, or what a switch hands on. */
export interface HandedOver {
  /** First month of the part. */
  readonly month: number;
  /** G − 1 in that month, as the arrangement before left it. */
  readonly excess: number;
}

export const newEstate: HandedOver = { month: 1, excess: 0 };

/**
 * G(t), the condition of what a part looks after. From the start
 *
 *   G(t) = 1 + (1 − κμ)·(min(cap, (1+d)^((t−1)/12)) − 1)
 *
 * and after a switch the excess e handed over falls to e·(1 − κμ·ramp(τ)), while what is not
 * maintained grows on from where it stands, 1 + e, up to the cap.
 */
export function conditionAt(
  estate: Estate,
  maintainedShare: number,
  rampMonths: number,
  t: number,
  from: HandedOver,
): number {
  const kept = estate.promiseKept * maintainedShare;
  const carried = from.excess * (1 - kept * rampAt(t - from.month + 1, rampMonths));
  const start = 1 + from.excess;
  const grown = start * power(1 + estate.driftPerYear, (t - from.month) / 12);
  const growth = Math.max(0, Math.min(estate.conditionCap, grown) - start);
  return 1 + carried + (1 - kept) * growth;
}

/** ramp(τ) = min(1, τ / rampMonths), 1 at once without a ramp; τ counts the part's own months from 1. */
export function rampAt(ownMonth: number, rampMonths: number): number {
  return rampMonths > 0 ? Math.min(1, ownMonth / rampMonths) : 1;
}
