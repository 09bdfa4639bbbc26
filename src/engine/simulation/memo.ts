import { type BillBook, createBillBook } from './billBook.ts';
import type { Cells, ClassDraws } from './cells.ts';
import type { ClassLanes } from './classLanes.ts';
import type { ClassProgram } from './classProgram.ts';
import type { Lane } from './lanes.ts';
import { fillDirectLoss, type InsuranceLanes } from './lossColumn.ts';
import { createMarks, type Marks } from './marks.ts';
import { createPool } from './pool.ts';
import { createReach, fillReach, type Reach, wholeReach } from './reach.ts';
import type { Column } from './selection.ts';
import { createSumBook, type SumBook } from './sumBook.ts';
import { createUnits } from './units.ts';

/**
 * What has been worked out about the incidents of one class in one month: who meets them, their
 * marks, what each of them is billed at, and the sums of that by trial. Plans under the same terms
 * share what they ask for; sharing never changes a figure, so that no plan depends on which others are
 * there. Lanes are the same terms if they are the same object.
 */
export interface Memo {
  readonly marks: Marks;
  readonly bills: BillBook;
  readonly sums: SumBook;
  /**
   * Begins a month, once the incidents are drawn.
   *
   * @param limits the rates that they were drawn at
   */
  reset(limits: Lane): void;
  reach(rates: Lane): Reach;
  /** Unit labour. */
  labour(): Column;
  directLoss(insurance: InsuranceLanes | null, general: Lane): Column;
}

export function createMemo(
  { draws, losses }: ClassProgram,
  cells: Cells,
  figures: ClassLanes,
  width: number,
): Memo {
  const marks = createMarks(cells);
  const drawn = createUnits(cells, draws);
  const reaches = createReaches(cells, draws, width);
  const labour = () => drawn.of().labour;
  const bills = createBillBook(cells, figures, labour);
  const units = () => ({ marks: marks.bits(), ...drawn.of() });
  const isPlainReach = (reach: Reach) => reaches.isWhole(reach) && !marks.areAny();
  const sums = createSumBook(cells, draws, figures, units, bills, isPlainReach, width);
  return {
    marks,
    bills,
    sums,
    reset(limits) {
      for (const book of [marks, drawn, bills, sums]) book.restart();
      reaches.restart(limits);
    },
    reach: (rates) => reaches.of(rates),
    labour,
    directLoss(insurance, general) {
      const column = bills.column();
      fillDirectLoss(column, cells, losses, figures.directLoss, general, insurance);
      return column;
    },
  };
}

/** Reaches by the rates that they follow from. */
function createReaches(cells: Cells, { mixing }: ClassDraws, width: number) {
  const pool = createPool(() => ({ rates: null as Lane | null, reach: createReach(width) }));
  let all = wholeReach(cells);
  let limits: Lane | null = null;
  return {
    isWhole: (reach: Reach) => reach === all,
    restart(drawnAt: Lane) {
      pool.restart();
      all = wholeReach(cells);
      limits = drawnAt;
    },
    of(rates: Lane): Reach {
      if (rates === limits) return all;
      const found = pool.find((each) => each.rates === rates);
      if (found !== undefined) return found.reach;
      const made = pool.take();
      made.rates = rates;
      fillReach(made.reach, cells, rates, limits as Lane, mixing !== null);
      return made.reach;
    },
  };
}
