import type { UsualRange } from '../../present/catalogue/sliderRange.ts';
import { referenceRangeAt } from '../../scenario/referenceRange.ts';
import { isAbroad, usualRangeAt } from '../../scenario/usualRange.ts';
import type { Scenario } from '../../schema/scenario.ts';
import { isUncertain } from '../../schema/uncertain.ts';

/** No range to speak of. */
export const noRange: UsualRange = { low: 0, high: 0 };

/**
 * The range that the track of a figure is made about: the usual one. Of an amount that was entered in another
 * currency than the reference's it lies in proportion about the amount.
 *
 * @param usual  of the field itself
 */
export function trackRange(
  scenario: Scenario,
  path: string,
  found: unknown,
  usual: UsualRange | undefined,
): UsualRange {
  if (!isUncertain(found)) return usual ?? referenceRangeAt(scenario, path) ?? noRange;
  const { low, typical, high, origin } = found;
  const own = low === undefined || high === undefined ? noRange : { low, high };
  // About 0 there is no proportion.
  if (origin === 'default' || typical === 0 || !isAbroad(scenario, path)) {
    return usual ?? referenceRangeAt(scenario, path) ?? own;
  }
  return usualRangeAt(scenario, path, typical) ?? (usual ? about(typical, usual) : own);
}

/** A range in proportion about an amount. */
function about(amount: number, { low, high }: UsualRange): UsualRange {
  const times = (2 * amount) / (low + high);
  return { low: low * times, high: high * times };
}
