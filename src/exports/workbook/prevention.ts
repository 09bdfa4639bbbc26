import type { Estate, ServiceTerms } from '../../engine/index.ts';
import type { Cells } from './inputCells.ts';

/** Prevention of a class at full effect: stated, or μ·(1 − 1/M). */
export function preventionShare(
  service: Cells<ServiceTerms>,
  classId: string,
  estate: Cells<Estate>,
): string {
  const stated = service.classTerms[classId]?.prevention;
  return stated ?? `${service.maintainedShare}*(1-1/${estate.unmanagedMultiplier})`;
}
