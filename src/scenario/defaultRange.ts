import type { Scenario, Uncertain } from '../schema/scenario.ts';
import { type ReferenceRange, referenceRangeAt } from './referenceRange.ts';
import { usualRangeAt } from './usualRange.ts';

type Ends = Required<Pick<Uncertain, 'low' | 'high'>>;

/** The range that a value has while nobody chooses one: the usual one, widened to a value beyond one of its ends. */
export function unchosenRange(scenario: Scenario, path: string, typical: number): Ends | undefined {
  const usual = usualRangeAt(scenario, path, typical);
  return usual && holding(usual, typical);
}

/**
 * Whether nobody has chosen the range of a quantity, whatever value was entered. The ends of the reference are
 * nobody's choice abroad either: the value may have been entered before the currency.
 */
export function hasUnchosenRange(scenario: Scenario, path: string, quantity: Uncertain): boolean {
  const { low, typical, high } = quantity;
  return [referenceRangeAt(scenario, path), usualRangeAt(scenario, path, typical)].some((range) => {
    const ends = range && holding(range, typical);
    return ends !== undefined && low === ends.low && high === ends.high;
  });
}

function holding({ low, high }: ReferenceRange, typical: number): Ends {
  return { low: Math.min(low, typical), high: Math.max(high, typical) };
}
