import type { TableGroup, TableView } from '../tableView.ts';
import * as decisionTexts from '../texts/decisionTexts.ts';
import type { BeyondMoneyView } from './beyondMoneyView.ts';

/** As much of what is beside the money as is taken in at a time. */
export interface BeyondMoneyPart {
  readonly id: string;
  readonly title: string;
  /** Null: the part says enough by itself. */
  readonly aid: string | null;
  readonly gaps: readonly string[];
  readonly table: TableView | null;
  /** What leaving costs in each month, where the part is about leaving. */
  readonly exit: TableView | null;
}

/** Columns of words that stay wide beside each other. */
const roomyColumns = 5;

/** Rows on one screen: cells of narrow columns take several lines. */
const mostRows = { roomy: 9, narrow: 5 } as const;

/** The finding with the gaps, then what it stands on, group by group. */
export function beyondMoneyParts(view: BeyondMoneyView): readonly BeyondMoneyPart[] {
  const { title, aid, gaps, table, exit } = view;
  const rows = table.columns.length > roomyColumns ? mostRows.narrow : mostRows.roomy;
  const parts = table.groups.flatMap((group) => partsOf(group, rows));
  return [
    { id: 'finding', title, aid, gaps, table: null, exit: null },
    ...parts.map(({ id, label, group }) => ({
      id,
      title: label,
      aid: null,
      gaps: [],
      table: { ...table, caption: label, groups: [group] },
      exit: id === 'commitment' ? exit : null,
    })),
  ];
}

/** A group in so many parts of about the same length that none has too many rows. */
function partsOf({ id, label = '', rows }: TableGroup, most: number) {
  const count = Math.max(1, Math.ceil(rows.length / most));
  const length = Math.ceil(rows.length / count);
  return Array.from({ length: count }, (_, index) => ({
    id: index === 0 ? id : `${id}-${index + 1}`,
    label: count === 1 ? label : decisionTexts.partOf(label, index + 1, count),
    group: { id, rows: rows.slice(index * length, (index + 1) * length) },
  }));
}
