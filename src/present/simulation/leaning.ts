import type { Spread } from '../../engine/index.ts';
import type { Formats } from '../numbers.ts';
import type { PlanView } from '../resultView.ts';
import type { FutureFact } from './futureFacts.ts';
import { planIn, type Simulated } from './simulated.ts';

/** Beyond this many standard errors a difference is not the noise of the simulation. */
const noise = 2;

/**
 * By how much the average of the futures differs from the expected figure because ranges reach further on one
 * side. It keeps its place while there is none, so that a card does not grow.
 */
export function leaningOf(
  plan: PlanView,
  simulated: Simulated | null,
  formats: Formats,
): FutureFact {
  const spread = simulated === null ? undefined : planIn(simulated, plan.id)?.totals.allIn;
  const isOutdated = simulated?.isCurrent !== true;
  const value = spread === undefined || isOutdated ? '…' : textOf(plan.allIn, spread, formats);
  return { id: 'leaning', label: 'Your ranges lean', value, isOutdated };
}

type Mean = Pick<Spread, 'mean' | 'meanStandardError'>;

/** What the average lies above the expected figure beyond the noise of the simulation; 0 where it does not. */
export function sureLeaning(expected: number, { mean, meanStandardError }: Mean): number {
  const difference = mean - expected;
  return Math.abs(difference) > noise * meanStandardError ? difference : 0;
}

function textOf(expected: number, spread: Mean, { moneyCompact }: Formats): string {
  const difference = sureLeaning(expected, spread);
  const isVisible = moneyCompact(spread.mean) !== moneyCompact(expected);
  if (difference === 0 || !isVisible) return 'neither way';
  return `${difference > 0 ? '+' : '−'}${moneyCompact(Math.abs(difference))}`;
}
