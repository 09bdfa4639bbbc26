import type { Uncertain } from '../schema/scenario.ts';
import type { ReferenceRange } from './referenceRange.ts';

type Ends = Required<Pick<Uncertain, 'low' | 'high'>>;

/** The reference range, widened to a value that lies beyond one of its ends. */
export function referenceRangeHolding({ low, high }: ReferenceRange, typical: number): Ends {
  return { low: Math.min(low, typical), high: Math.max(high, typical) };
}

/** Whether nobody has chosen the range of a quantity: it is the reference's still, whatever value was entered. */
export function hasReferenceRange(
  { low, typical, high }: Uncertain,
  reference: ReferenceRange,
): boolean {
  const ends = referenceRangeHolding(reference, typical);
  return low === ends.low && high === ends.high;
}
