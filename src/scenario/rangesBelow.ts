import type { Scenario } from '../schema/scenario.ts';
import { quantitiesBelow } from './quantitiesBelow.ts';
import { isSameRange, type RangeWidth, rangeWidths, withWidth } from './rangeWidths.ts';
import { referenceRangeAt } from './referenceRange.ts';

export interface RangesBelow {
  /** Quantities that may have a range, and those that have one. */
  readonly quantities: number;
  readonly ranged: number;
  /** The width of every range that has a reference; undefined where they differ. */
  readonly width: RangeWidth | undefined;
}

/** What the ranges at or below a path ("": the scenario) have in common. */
export function rangesBelow(scenario: Scenario, path: string): RangesBelow {
  const all = quantitiesBelow(scenario, path);
  const ranged = all.filter(
    ({ quantity: { typical, low = typical, high = typical } }) => low < high,
  );
  const referenced = all.filter(({ path: at }) => referenceRangeAt(scenario, at) !== undefined);
  const width = rangeWidths.find((each) =>
    referenced.every(({ path: at, quantity }) =>
      isSameRange(withWidth(scenario, at, quantity, each), quantity),
    ),
  );
  const isNone = width === 'none' && ranged.length > 0;
  return {
    quantities: all.length,
    ranged: ranged.length,
    width: isNone || all.length === 0 ? undefined : width,
  };
}
