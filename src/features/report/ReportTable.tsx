import type { TableView } from '../../present/tableView.ts';
import { planColour } from '../../ui/charts/planColour.ts';
import styles from './ReportTable.module.css';

export interface ReportTableProps {
  readonly table: TableView;
  /** Palette index of each column after the first, where the columns are plans. */
  readonly colours?: readonly number[];
  /** Words stand at the start of their cells, figures at the end; a list says most in its last column. */
  readonly cells?: 'figures' | 'words' | 'list';
  readonly isCaptionHidden?: boolean;
  /** Many rows that belong on one page. */
  readonly isCompact?: boolean;
}

/** From here on columns share the width evenly. */
const mostColumns = 7;

/** A table on paper: a short one stays whole, the head of a long one is repeated on every page. */
export function ReportTable(props: ReportTableProps) {
  const { table, colours = [], cells = 'figures', isCaptionHidden = false } = props;
  const isWide = table.columns.length > mostColumns;
  const length = isShort([table]) ? 'short' : 'long';
  return (
    <>
      <div className={styles.room} data-columns={isWide ? 'many' : 'few'} data-length={length} />
      <table
        className={styles.table}
        data-cells={cells}
        data-columns={isWide ? 'many' : 'few'}
        data-length={length}
        data-rows={props.isCompact ? 'many' : 'few'}
      >
        <caption className={isCaptionHidden ? styles.hidden : styles.caption}>
          {table.caption}
        </caption>
        <thead>
          <tr>
            {table.columns.map(({ id, label }, index) => (
              <th key={id} scope="col">
                {label}
                {index > 0 ? <Underline colour={colours[index - 1]} /> : null}
              </th>
            ))}
          </tr>
        </thead>
        {table.groups.map(({ id, label, rows }) => (
          <tbody key={id}>
            {label ? (
              <tr className={styles.group}>
                <th scope="rowgroup" colSpan={table.columns.length}>
                  {label}
                </th>
              </tr>
            ) : null}
            {rows.map((row) => (
              <tr key={row.id} data-tone={row.tone}>
                <th scope="row">{row.header}</th>
                {row.cells.map((cell, index) => (
                  <td key={table.columns[index + 1]?.id ?? index}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </>
  );
}

/** Rows that stay on one page, whatever is above them. */
const mostRows = 16;

/** Whether tables are so short that they are not divided. */
export function isShort(tables: readonly TableView[]): boolean {
  const rows = tables.flatMap(({ groups }) => groups.flatMap((group) => group.rows));
  return rows.length <= mostRows;
}

/** The plan's colour under its name. */
function Underline({ colour }: { readonly colour: number | undefined }) {
  if (colour === undefined) return null;
  return <span className={styles.underline} data-mark style={{ background: planColour(colour) }} />;
}
