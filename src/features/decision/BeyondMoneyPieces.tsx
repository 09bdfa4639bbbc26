import { termStretches } from '../../present/method/termPhrases.ts';
import type { TableView } from '../../present/tableView.ts';
import { Disclosure } from '../../ui/fields/Disclosure.tsx';
import { DataTable } from '../../ui/layout/DataTable.tsx';
import styles from './BeyondMoneyCard.module.css';

/** What nobody looks after, plan by plan. */
export function Gaps({ gaps }: { readonly gaps: readonly string[] }) {
  if (gaps.length === 0) return null;
  return (
    <ul className={styles.gaps}>
      {gaps.map((gap) => (
        <li key={gap}>{gap}</li>
      ))}
    </ul>
  );
}

/** Facts in words, a column for each plan. */
export function Facts({ table }: { readonly table: TableView }) {
  return (
    <DataTable
      {...table}
      isCaptionHidden
      explain={termStretches}
      columns={table.columns.map((column) => ({ ...column, align: 'start' as const }))}
    />
  );
}

/** What leaving costs in each month, for who asks. */
export function Exit({ exit }: { readonly exit: TableView | null }) {
  if (exit === null) return null;
  return (
    <Disclosure summary={exit.caption}>
      <DataTable {...exit} isCaptionHidden maxHeight="19rem" />
    </Disclosure>
  );
}
