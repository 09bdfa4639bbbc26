import type { Scenario } from '../../schema/scenario.ts';
import { isUncertain } from '../../schema/uncertain.ts';
import { replaceAt, segmentsOf, valueAt } from '../path.ts';
import { quantitiesBelow } from '../quantitiesBelow.ts';
import { type RangeWidth, withWidth } from '../rangeWidths.ts';
import { referenceRangeAt } from '../referenceRange.ts';
import { actionTexts } from './actionTexts.ts';
import { type Outcome, refused } from './outcome.ts';
import { setQuantity } from './setFigure.ts';
import { checked } from './setValue.ts';

/** Gives one quantity a range of a width about its typical value, or takes its range away. */
export function setRange(scenario: Scenario, path: string, width: RangeWidth): Outcome {
  const found = valueAt(scenario, segmentsOf(path));
  if (!isUncertain(found)) return refused(path, actionTexts.noQuantity);
  return setQuantity(scenario, path, withWidth(scenario, path, found, width));
}

/**
 * The same for every quantity at or below a path ("" is the scenario). A width is for quantities that
 * have a reference range: a fact that was entered without one stays a fact. "None" is for all.
 */
export function setRanges(scenario: Scenario, path: string, width: RangeWidth): Outcome {
  const changed = quantitiesBelow(scenario, path)
    .filter(({ path: at }) => width === 'none' || referenceRangeAt(scenario, at) !== undefined)
    .reduce(
      (next, { path: at, quantity }) =>
        replaceAt(next, segmentsOf(at), withWidth(scenario, at, quantity, width)),
      scenario,
    );
  return checked(changed);
}
