import type { Formats } from '../numbers.ts';
import type { PlanPair } from './pair.ts';

/**
 * "Break-fix costs $12,000 more", "Managed costs $3,400 more", "both cost the same".
 *
 * @param difference what `from` costs more than `to`
 */
export function differenceText(
  difference: number,
  { from, to }: PlanPair,
  { money }: Formats,
): string {
  if (Math.abs(difference) < 0.005) return 'both cost the same';
  const dearer = difference > 0 ? from : to;
  return `${dearer.name} costs ${money(Math.abs(difference))} more`;
}
