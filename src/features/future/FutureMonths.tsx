import { Fragment, useRef, useState } from 'react';
import type { Future } from '../../engine/index.ts';
import type { Formats } from '../../present/numbers.ts';
import type { ResultView } from '../../present/resultView.ts';
import type { FutureMonth, FutureReading, FutureTable } from '../../present/simulation/badYear.ts';
import * as futureTexts from '../../present/texts/futureTexts.ts';
import { planColour } from '../../ui/charts/planColour.ts';
import { SaveTable } from '../../ui/layout/SaveTable.tsx';
import { ScrollRegion } from '../../ui/layout/ScrollRegion.tsx';
import styles from './FutureMonths.module.css';
import { MonthIncidents } from './MonthIncidents.tsx';

export interface FutureMonthsProps {
  readonly view: ResultView;
  readonly future: Future;
  readonly table: FutureTable;
  readonly reading: FutureReading;
  /** The plan for which the future is a bad one. */
  readonly planId: string;
  readonly formats: Formats;
}

/** A row for every month, which opens to its incidents. */
export function FutureMonths(props: FutureMonthsProps) {
  const { table, planId } = props;
  const shown = useRef<HTMLTableElement>(null);
  const [openMonths, setOpenMonths] = useState<ReadonlySet<number>>(new Set());
  const toggle = (month: number) => {
    const next = new Set(openMonths);
    if (!next.delete(month)) next.add(month);
    setOpenMonths(next);
  };
  return (
    <>
      <ScrollRegion label={futureTexts.monthsRegion}>
        <table ref={shown} className={styles.table}>
          <caption className="unseen">{futureTexts.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{futureTexts.monthColumn}</th>
              {table.plans.map(({ id, name, colour }) => (
                <th key={id} scope="col" data-chosen={id === planId ? '' : undefined}>
                  <span
                    className={styles.swatch}
                    style={{ background: planColour(colour) }}
                    aria-hidden="true"
                  />
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.months.map((month) => (
              <Fragment key={month.month}>
                <MonthRow
                  month={month}
                  plans={table.plans}
                  isOpen={openMonths.has(month.month)}
                  onToggle={() => toggle(month.month)}
                />
                {openMonths.has(month.month) ? <MonthIncidents {...props} month={month} /> : null}
              </Fragment>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{futureTexts.total}</th>
              {table.plans.map(({ id }, at) => (
                <td key={id}>{table.totals[at]}</td>
              ))}
            </tr>
          </tfoot>
        </table>
      </ScrollRegion>
      <SaveTable caption={futureTexts.caption} table={shown} />
    </>
  );
}

interface MonthRowProps {
  readonly plans: FutureTable['plans'];
  readonly month: FutureMonth;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

function MonthRow({ plans, ...opening }: MonthRowProps) {
  return (
    <tr>
      <th scope="row">
        <MonthOpener {...opening} />
      </th>
      {opening.month.figures.map((figure, at) => (
        <td key={plans[at]?.id}>{figure}</td>
      ))}
    </tr>
  );
}

function MonthOpener({ month, isOpen, onToggle }: Omit<MonthRowProps, 'plans'>) {
  return (
    <button type="button" className={styles.opener} aria-expanded={isOpen} onClick={onToggle}>
      <span className={styles.sign} aria-hidden="true">
        {isOpen ? '−' : '+'}
      </span>
      <span>
        <span className={styles.label}>{month.label}</span>{' '}
        <span className={styles.broke}>{month.broke}</span>
      </span>
    </button>
  );
}
