import type { Scenario } from '../schema/scenario.ts';
import { citedAt } from './citedAt.ts';
import { quantityOf } from './defaults/cited.ts';

/** low ≤ typical ≤ high of a reference figure, in the unit of the field that it is the default of. */
export interface ReferenceRange {
  readonly low: number;
  readonly typical: number;
  readonly high: number;
}

/** The range of the reference figure behind a quantity; undefined where it has none. */
export function referenceRangeAt(scenario: Scenario, path: string): ReferenceRange | undefined {
  const cited = citedAt(scenario, path);
  if (cited === undefined) return undefined;
  const { low, typical, high } = quantityOf(cited);
  return low === undefined || high === undefined ? undefined : { low, typical, high };
}
