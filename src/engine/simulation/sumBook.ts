import type { BillBook } from './billBook.ts';
import { type BillTerms, sumFew } from './billColumns.ts';
import type { Cells, ClassDraws } from './cells.ts';
import type { ClassLanes } from './classLanes.ts';
import type { Lane } from './lanes.ts';
import { createPlainSums } from './plainBook.ts';
import { createPool } from './pool.ts';
import type { Reach } from './reach.ts';
import type { Column, Selection } from './selection.ts';
import { createSharedSums } from './sharedSums.ts';
import {
  createSums,
  type HourTerms,
  sumHelped,
  type Sums,
  sumSelected,
  sumStaffed,
  type Units,
} from './slotSums.ts';

/** Sums over what incidents of a month come to. */
export interface SumBook {
  /** Sums over a selection; a column of null is not wanted. */
  sums(selection: Selection, terms: HourTerms, column: Column | null): Sums;
  /**
   * Sums over all that a plan meets, with its bills.
   *
   * @param bill null where nothing is billed
   * @param isFixed whether no range moves the terms
   */
  met(met: Selection, terms: HourTerms, bill: BillTerms | null, isFixed: boolean): Sums;
  /** Sum of the bills, parts aside, of a selection of few incidents. */
  billed(few: Selection, terms: BillTerms, labourMeans: Lane): Lane;
  /** Sums over what colleagues help with (labour alone) and over the rest. */
  helped(
    met: Selection,
    mark: number,
    terms: HourTerms,
    column: Column | null,
  ): { readonly helped: Sums; readonly others: Sums };
  /** Sums over what own staff are able to do (labour and hours lost alone) and over the rest. */
  staffed(
    met: Selection,
    mark: number,
    own: HourTerms,
    terms: HourTerms,
    column: Column | null,
  ): { readonly own: Sums; readonly unable: Sums };
  restart(): void;
}

/**
 * @param units draws labour and wait when they are first asked for
 * @param isPlainReach whether a reach is all there is and its incidents have no marks
 */
export function createSumBook(
  cells: Cells,
  draws: ClassDraws,
  figures: ClassLanes,
  units: () => Units,
  bills: BillBook,
  isPlainReach: (reach: Reach) => boolean,
  width: number,
): SumBook {
  const pool = createPool(() => createSums(width));
  const take = () => pool.take();
  const shared = createSharedSums(take);
  const plain = createPlainSums(cells, draws, shared, isPlainReach, take, width);
  const sums: SumBook['sums'] = (selection, terms, column) => {
    const of = units();
    return shared.of(selection, terms, column, (into) => {
      sumSelected(into, selection, of, terms, column ?? of.labour);
    });
  };
  return {
    sums,
    met(met, terms, bill, isFixed) {
      const found = plain.of(met, terms, bill, isFixed);
      if (found !== null) return found;
      return sums(met, terms, bill === null ? null : bills.of(bill, terms.labour).listed);
    },
    billed(few, { bill }, labourMeans) {
      const { column } = pool.take();
      sumFew(column, few, cells, units(), bill, figures.onSiteShare, labourMeans);
      return column;
    },
    helped(met, mark, terms, column) {
      const of = units();
      const into = { helped: pool.take(), others: pool.take() };
      sumHelped(into.helped, into.others, met, mark, of, terms, column ?? of.labour);
      return into;
    },
    staffed(met, mark, own, terms, column) {
      const of = units();
      const into = { own: pool.take(), unable: pool.take() };
      sumStaffed(into.own, into.unable, met, mark, of, own, terms, column ?? of.labour);
      return into;
    },
    restart() {
      pool.restart();
      shared.restart();
      plain.restart();
    },
  };
}
