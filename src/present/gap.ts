import { roundTo } from './apportion.ts';

/**
 * What one total lies above another, as a reader takes it from the printed ones: the difference of whole units
 * where both are printed in whole units and it is not lost in them.
 */
export function gapOf(total: number, other: number): number {
  const exact = total - other;
  const printed = roundTo(total, 1) - roundTo(other, 1);
  return Math.abs(exact) < 1 || printed === 0 ? exact : printed;
}
