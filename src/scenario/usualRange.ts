import { figure } from '../reference/figures.ts';
import { referenceCurrency } from '../reference/referenceCurrency.ts';
import type { Scenario } from '../schema/scenario.ts';
import { citedAt } from './citedAt.ts';
import { withWidth } from './rangeWidths.ts';
import { type ReferenceRange, referenceRangeAt } from './referenceRange.ts';

/** Whether a figure is an amount of money whose reference is in another currency than the scenario. */
export function isAbroad(scenario: Scenario, path: string): boolean {
  if (scenario.currency === referenceCurrency) return false;
  const cited = citedAt(scenario, path);
  return cited !== undefined && figure(cited.figure).unit.startsWith(referenceCurrency);
}

/**
 * The reference range by which a value is measured; undefined where there is none. Of an amount abroad only the
 * proportions hold: its ends lie about the value as those of the reference lie about its own, so that no amount
 * of the other currency is left in them. About 0 they are 0.
 */
export function usualRangeAt(
  scenario: Scenario,
  path: string,
  typical: number,
): ReferenceRange | undefined {
  const reference = referenceRangeAt(scenario, path);
  if (reference === undefined || !isAbroad(scenario, path)) return reference;
  const { low = typical, high = typical } = withWidth(
    scenario,
    path,
    { typical, origin: 'edited' },
    'typical',
  );
  return { low, typical, high };
}
