import type { Formats } from '../numbers.ts';
import type { PlanView } from '../resultView.ts';
import { planIn, type Simulated } from './simulated.ts';

/** Beyond this many standard errors a difference is not the noise of the simulation. */
const noise = 2;

/**
 * Says by how much the average of the futures differs from the expected figure because ranges reach
 * further on one side; null where it does not, not visibly or not for sure.
 */
export function leaningOf(
  plan: PlanView,
  simulated: Simulated | null,
  { moneyCompact }: Formats,
): string | null {
  if (simulated === null || !simulated.hasRanges || !simulated.isCurrent) return null;
  const spread = planIn(simulated, plan.id)?.totals.allIn;
  if (spread === undefined) return null;
  const difference = spread.mean - plan.allIn;
  const isSure = Math.abs(difference) > noise * spread.meanStandardError;
  const isVisible = moneyCompact(spread.mean) !== moneyCompact(plan.allIn);
  if (!isSure || !isVisible) return null;
  const amount = moneyCompact(Math.abs(difference));
  return difference > 0
    ? `Your ranges lean upward: on average the futures cost ${amount} more than this figure.`
    : `Your ranges lean downward: on average the futures cost ${amount} less than this figure.`;
}
