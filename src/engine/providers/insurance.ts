import { limitedExpectedValue, type Lognormal } from '../distributions/lognormal.ts';
import type { Insurance } from '../input/arrangement.ts';

/**
 * Expected direct loss of one incident after insurance, per occurrence:
 * min(L, R) + (L − R − limit)⁺, E = LEV(R) + mean − LEV(R + limit).
 *
 * @param loss money, before insurance
 * @returns money; the mean itself where no cover is in force
 */
export function expectedRetainedLoss(loss: Lognormal, insurance: Insurance): number {
  if (!insurance.isInForce) return loss.mean;
  const retained = limitedExpectedValue(loss, insurance.retention);
  if (insurance.limit === null) return retained;
  return retained + loss.mean - limitedExpectedValue(loss, insurance.retention + insurance.limit);
}
