import { figuresOf } from './figures.ts';
import type { Scenario } from './scenario.ts';

/** A quantity that carries a range; an end that is not stated is the typical value. */
export interface RangedQuantity {
  readonly path: string;
  readonly low: number;
  readonly typical: number;
  readonly high: number;
}

/** Every quantity of a scenario whose range is wider than a point, in the order of the document. */
export function collectRanges(scenario: Scenario): readonly RangedQuantity[] {
  return figuresOf(scenario).flatMap(({ path, value }) => {
    if (typeof value === 'number') return [];
    const { typical, low = typical, high = typical } = value;
    return low < high ? [{ path, low, typical, high }] : [];
  });
}
