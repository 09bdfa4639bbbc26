import { type BillColumns, type BillTerms, fillBills } from './billColumns.ts';
import type { Cells } from './cells.ts';
import type { ClassLanes } from './classLanes.ts';
import type { Lane } from './lanes.ts';
import { createPool } from './pool.ts';
import type { Column } from './selection.ts';

/** Bills of every incident of a month, by the terms that they were asked for under. */
export interface BillBook {
  of(terms: BillTerms, labourMeans: Lane): BillColumns;
  /** A column to be filled. */
  column(): Column;
  restart(): void;
}

interface Billed {
  readonly terms: BillTerms;
  readonly labourMeans: Lane;
  readonly columns: BillColumns;
}

/** @param labour draws unit labour when it is first asked for */
export function createBillBook(cells: Cells, figures: ClassLanes, labour: () => Column): BillBook {
  let capacity = 1024;
  const columns = createPool(() => new Float64Array(capacity));
  const known: Billed[] = [];
  return {
    restart() {
      known.length = 0;
      columns.restart();
      if (cells.incidents <= capacity) return;
      capacity = Math.ceil(cells.incidents * 1.25);
      columns.forget();
    },
    column: () => columns.take(),
    of(terms, labourMeans) {
      const found = known.find(
        (each) =>
          each.labourMeans === labourMeans &&
          each.terms.bill === terms.bill &&
          each.terms.isBank === terms.isBank,
      );
      if (found !== undefined) return found.columns;
      const made = { listed: columns.take(), drawn: columns.take(), parts: columns.take() };
      fillBills(made, cells, labour(), terms, figures.onSiteShare, labourMeans);
      known.push({ terms, labourMeans, columns: made });
      return made;
    },
  };
}
