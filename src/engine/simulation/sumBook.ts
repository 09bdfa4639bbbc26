import type { QuantileTable } from '../distributions/quantileTable.ts';
import { type BillTerms, sumFew } from './billColumns.ts';
import type { BillBook } from './billBook.ts';
import type { Cells, ClassDraws } from './cells.ts';
import type { ClassLanes } from './classLanes.ts';
import type { Lane } from './lanes.ts';
import { noBill } from './plainBill.ts';
import { sumPlain } from './plainSums.ts';
import { createPool } from './pool.ts';
import type { Reach } from './reach.ts';
import type { Column, Selection } from './selection.ts';
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
  /** Sums over all that a plan meets, with its bills; null: nothing is billed. */
  met(met: Selection, terms: HourTerms, bill: BillTerms | null): Sums;
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
 * @param isPlainReach whether a reach is all there is and nothing but labour tells its incidents apart
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
  const plain = createPlainBook();
  const nothing = noBill(width);
  const sums: SumBook['sums'] = (selection, terms, column) => {
    const of = units();
    const work = (into: Sums) => sumSelected(into, selection, of, terms, column ?? of.labour);
    return plain.of(selection, terms, column, () => pool.take(), work);
  };
  return {
    sums,
    met(met, terms, bill) {
      if (met.care !== 0 || bill?.isPlain === false || !isPlainReach(met.reach)) {
        const column = bill === null ? null : bills.of(bill, terms.labour).listed;
        return sums(met, terms, column);
      }
      const table = draws.labour as QuantileTable;
      const billed = bill?.bill ?? null;
      return plain.of(
        met,
        terms,
        billed,
        () => pool.take(),
        (into) => {
          sumPlain(into, cells, table, terms, billed ?? nothing, terms.labour);
        },
      );
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
      plain.restart();
    },
  };
}

interface Summed {
  readonly reach: Reach;
  readonly terms: HourTerms;
  /** What was added up beside hours and labour. */
  readonly other: object | null;
  readonly sums: Sums;
}

/** Sums over everything in a reach, which plans at the same rate have in common. */
function createPlainBook() {
  const known: Summed[] = [];
  const find = (reach: Reach, terms: HourTerms, other: object | null) =>
    known.find(
      (each) =>
        each.reach === reach &&
        (other === null || each.other === other) &&
        each.terms.labour === terms.labour &&
        each.terms.wait === terms.wait &&
        each.terms.cap === terms.cap,
    );
  return {
    restart() {
      known.length = 0;
    },
    of(
      { reach, care }: Selection,
      terms: HourTerms,
      other: object | null,
      take: () => Sums,
      work: (into: Sums) => void,
    ): Sums {
      const found = care === 0 ? find(reach, terms, other) : undefined;
      if (found !== undefined) return found.sums;
      const sums = take();
      work(sums);
      if (care === 0) known.push({ reach, terms, other, sums });
      return sums;
    },
  };
}
