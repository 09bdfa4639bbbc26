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
  /** Tells the words of the glossary apart in the headers of rows that are texts. */
  readonly explain?: (text: string) => TermedTextProps['stretches'];
}

/** A real table that scrolls in its own region, reachable by keyboard. */
export function DataTable({
  caption,
  isCaptionHidden = false,
  columns,
  groups,
  widths = 'fitting',
  maxHeight,
  explain,
}: DataTableProps) {
  const id = useId();
  const table = useRef<HTMLTableElement>(null);
  const alignOf = (index: number): 'start' | 'end' =>
    columns[index]?.align ?? (index === 0 ? 'start' : 'end');
  return (
    <>
      <ScrollRegion label={texts.scrollableTable(caption)} maxHeight={maxHeight}>
        <table
          ref={table}
          className={styles.table}
          data-widths={widths}
          style={customProperties({ '--columns': columns.length })}
          aria-labelledby={id}
        >
          <caption id={id} className={isCaptionHidden ? 'unseen' : styles.caption}>
            {caption}
          </caption>
          <thead>
            <tr>
              {columns.map((column, index) => (
                <th key={column.id} scope="col" data-align={alignOf(index)}>
                  {column.label}
                </th>
              ))}
            </tr>
          </thead>
          {groups.map((group) => (
            <tbody key={group.id}>
              {group.label ? (
                <tr className={styles.group}>
                  <th scope="rowgroup" colSpan={columns.length}>
                    {group.label}
                  </th>
                </tr>
              ) : null}
              {group.rows.map((row) => (
                <tr key={row.id} data-tone={row.tone}>
                  <th scope="row" data-align={alignOf(0)}>
                    {explain && typeof row.header === 'string' ? (
                      <TermedText stretches={explain(row.header)} />
                    ) : (
                      row.header
                    )}
                  </th>
                  {row.cells.map((cell, index) => (
                    <td key={columns[index + 1]?.id ?? index} data-align={alignOf(index + 1)}>
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
