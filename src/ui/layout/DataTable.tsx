import { type ReactNode, useId, useRef } from 'react';
import { TermedText, type TermedTextProps } from '../fields/TermedText.tsx';
import { customProperties } from '../customProperties.ts';
import { texts } from '../texts.ts';
import styles from './DataTable.module.css';
import { SaveTable } from './SaveTable.tsx';
import { ScrollRegion } from './ScrollRegion.tsx';

export interface DataColumn {
  readonly id: string;
  readonly label: ReactNode;
  /** Figures stand at the end (the default after the first column), words at the start. */
  readonly align?: 'start' | 'end';
}

export interface DataRow {
  readonly id: string;
  /** The row's header, in the first column. */
  readonly header: ReactNode;
  /** One cell per further column. */
  readonly cells: readonly ReactNode[];
  readonly tone?: 'normal' | 'strong' | 'changed';
}

export interface DataRowGroup {
  readonly id: string;
  readonly label?: ReactNode;
  readonly rows: readonly DataRow[];
}

export interface DataTableProps {
  readonly caption: string;
  readonly isCaptionHidden?: boolean;
  /** The first column holds the row headers. */
  readonly columns: readonly DataColumn[];
  readonly groups: readonly DataRowGroup[];
  /** `even`: all columns equally wide, long texts in several lines; what is compared stands side by side. */
  readonly widths?: 'fitting' | 'even';
  /** Any CSS length; the head stays in view while the rows scroll. */
  readonly maxHeight?: string;
  /** Whether a style sheet lays out rows and cells in another way, for which some browsers forget what they are. */
  readonly isLaidOut?: boolean | undefined;
  /** Tells the words of the glossary apart in the headers of rows that are texts. */
  readonly explain?: (text: string) => TermedTextProps['stretches'];
}

const roles = {
  table: 'table',
  group: 'rowgroup',
  row: 'row',
  columnHeader: 'columnheader',
  rowHeader: 'rowheader',
  cell: 'cell',
} as const;
const ownRoles: Partial<typeof roles> = {};

/** A real table that scrolls in its own region, reachable by keyboard. */
export function DataTable({
  caption,
  isCaptionHidden = false,
  columns,
  groups,
  widths = 'fitting',
  maxHeight,
  isLaidOut = false,
  explain,
}: DataTableProps) {
  const id = useId();
  const table = useRef<HTMLTableElement>(null);
  const role = isLaidOut ? roles : ownRoles;
  const alignOf = (index: number): 'start' | 'end' =>
    columns[index]?.align ?? (index === 0 ? 'start' : 'end');
  return (
    <>
      <ScrollRegion label={texts.scrollableTable(caption)} maxHeight={maxHeight}>
        <table
          ref={table}
          role={role.table}
          className={styles.table}
          data-widths={widths}
          style={customProperties({ '--columns': columns.length })}
          aria-labelledby={id}
        >
          <caption id={id} className={isCaptionHidden ? 'unseen' : styles.caption}>
            {caption}
          </caption>
          <thead role={role.group}>
            <tr role={role.row}>
              {columns.map((column, index) => (
                <th
                  key={column.id}
                  role={role.columnHeader}
                  scope="col"
                  data-align={alignOf(index)}
                >
                  {column.label}
                </th>
              ))}
            </tr>
          </thead>
          {groups.map((group) => (
            <tbody key={group.id} role={role.group}>
              {group.label ? (
                <tr role={role.row} className={styles.group}>
                  <th scope="rowgroup" colSpan={columns.length}>
                    {group.label}
                  </th>
                </tr>
              ) : null}
              {group.rows.map((row) => (
                <tr key={row.id} role={role.row} data-tone={row.tone}>
                  <th role={role.rowHeader} scope="row" data-align={alignOf(0)}>
                    {explain && typeof row.header === 'string' ? (
                      <TermedText stretches={explain(row.header)} />
                    ) : (
                      row.header
                    )}
                  </th>
                  {row.cells.map((cell, index) => (
                    <td
                      key={columns[index + 1]?.id ?? index}
                      role={role.cell}
                      data-align={alignOf(index + 1)}
                    >
                      {cell}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </ScrollRegion>
      <SaveTable caption={caption} table={table} />
    </>
  );
}
