import type { ReactNode } from 'react';
import type { ReportView } from '../../exports/report/report.ts';
import * as reportTexts from '../../present/texts/reportTexts.ts';
import { planColour } from '../../ui/charts/planColour.ts';
import styles from './Cover.module.css';
import { Facts } from './Facts.tsx';
import { ReportSentence } from './ReportSentence.tsx';

export interface CoverProps {
  readonly report: ReportView;
  /** The name of the product as the page writes it. */
  readonly brand: ReactNode;
}

/** The first page: whose question it is, and the answer in one sentence. */
export function Cover({ report, brand }: CoverProps) {
  return (
    <header className={styles.cover}>
      <div className={styles.brand}>
        {brand}
        <p>{reportTexts.question}</p>
      </div>
      <div className={styles.middle}>
        <h1 className={styles.name} data-length={report.isNameLong ? 'long' : 'short'}>
          {report.name}
        </h1>
        <p className={styles.subtitle}>{report.subtitle}</p>
        <p className={styles.headline} data-length={report.verdict.isLong ? 'long' : 'short'}>
          <ReportSentence segments={report.verdict.headline} />
        </p>
      </div>
      <div className={styles.foot}>
        <Facts facts={report.coverFacts} />
        <div>
          <p className={styles.listName}>{reportTexts.plansCompared}</p>
          <ul className={styles.plans}>
            {report.plans.map(({ id, name, colour }) => (
              <li key={id}>
                <span
                  className={styles.swatch}
                  data-mark
                  style={{ background: planColour(colour) }}
                />
                {name}
              </li>
            ))}
          </ul>
        </div>
      </div>
    </header>
  );
}
