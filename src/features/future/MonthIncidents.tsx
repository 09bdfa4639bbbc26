import { useMemo } from 'react';
import type { FutureMonth } from '../../present/simulation/badYear.ts';
import { monthIncidents } from '../../present/simulation/badYearIncidents.ts';
import { noAmountsNote, restNames } from '../../present/simulation/badYearWords.ts';
import styles from './FutureMonths.module.css';
import type { FutureMonthsProps } from './FutureMonths.tsx';

interface MonthIncidentsProps extends FutureMonthsProps {
  readonly month: FutureMonth;
}

/** The incidents of one month under every plan; with the rest they add up to the month. */
export function MonthIncidents(props: MonthIncidentsProps) {
  const { view, future, table, month, reading, formats } = props;
  const { rows, rest } = useMemo(
    () => monthIncidents(view, future, table, month, reading, formats),
    [view, future, table, month, reading, formats],
  );
  return (
    <>
      {rows.map((row) => (
        <tr key={row.id} className={styles.incident}>
          <th scope="row">
            {row.label} <span className={styles.how}>{row.hours}</span>
          </th>
          {row.cells.map((cell, at) => (
            <td key={table.plans[at]?.id}>
              {cell.figure} <span className={styles.how}>{cell.how}</span>
            </td>
          ))}
        </tr>
      ))}
      {rest === null ? (
        <tr className={styles.incident}>
          <td colSpan={table.plans.length + 1} className={styles.note}>
            {noAmountsNote}
          </td>
        </tr>
      ) : (
        <tr className={styles.incident}>
          <th scope="row">{restNames[reading]}</th>
          {rest.map((figure, at) => (
            <td key={table.plans[at]?.id}>{figure}</td>
          ))}
        </tr>
      )}
    </>
  );
}
