import type { QuantileTable } from '../distributions/quantileTable.ts';
import type { BillTerms } from './billColumns.ts';
import type { Cells, ClassDraws } from './cells.ts';
import { noBill } from './plainBill.ts';
import {
  isSameTerms,
  type PlainSteps,
  plainSteps,
  type PlainTerms,
  plainTerms,
  sumPlainSteps,
} from './plainSteps.ts';
import { sumPlain } from './plainSums.ts';
import type { Reach } from './reach.ts';
import type { Selection } from './selection.ts';
import { createSharedSums, type SharedSums } from './sharedSums.ts';
import type { HourTerms, Sums } from './slotSums.ts';

/**
 * Sums over incidents that differ in their labour alone.
 *
 * @param shared sums that are made incident by incident
 * @param isPlainReach whether a reach is all there is and its incidents have no marks
 */
export function createPlainSums(
  cells: Cells,
  { labour: table, wait, onContactShare }: ClassDraws,
  shared: SharedSums,
  isPlainReach: (reach: Reach) => boolean,
  take: () => Sums,
  width: number,
) {
  const nothing = noBill(width);
  // Rounded in another way than those incident by incident, for which they are never taken.
  const stepped = createSharedSums(take);
  const stepsOf = createStepBook();
  return {
    /**
     * Null where more tells them apart. Whether steps are used hangs on the plan's own terms alone.
     *
     * @param isFixed whether no range moves the terms
     */
    of(met: Selection, terms: HourTerms, bill: BillTerms | null, isFixed: boolean): Sums | null {
      if (table === null || wait !== null || onContactShare > 0) return null;
      if (met.care !== 0 || bill?.isPlain === false) return null;
      const billed = bill?.bill ?? null;
      const by = billed ?? nothing;
      const steps = isFixed ? stepsOf(table, plainTerms(terms, by)) : null;
      if (steps !== null) {
        return stepped.of(met, terms, billed, (into) => {
          sumPlainSteps(into, cells, met.reach, steps);
        });
      }
      if (!isPlainReach(met.reach)) return null;
      return shared.of(met, terms, billed, (into) => {
        sumPlain(into, cells, table, terms, by, terms.labour);
      });
    },
    restart() {
      stepped.restart();
    },
  };
}

/** Steps of plain incidents, by their terms; null where there can be none. */
function createStepBook() {
  const known: { terms: PlainTerms; steps: PlainSteps | null }[] = [];
  return (table: QuantileTable, terms: PlainTerms): PlainSteps | null => {
    const found = known.find((each) => isSameTerms(each.terms, terms));
    if (found !== undefined) return found.steps;
    const steps = plainSteps(table, terms);
    known.push({ terms, steps });
    return steps;
  };
}
