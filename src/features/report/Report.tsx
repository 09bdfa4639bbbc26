import type { ReactNode } from 'react';
import type { ReportFigure as Figure } from '../../exports/report/figures.ts';
import type { ReportView } from '../../exports/report/report.ts';
import * as chartTexts from '../../present/texts/chartTexts.ts';
import * as decisionTexts from '../../present/texts/decisionTexts.ts';
import * as reportTexts from '../../present/texts/reportTexts.ts';
import { Assumptions } from './Assumptions.tsx';
import { Cover } from './Cover.tsx';
import { Facts } from './Facts.tsx';
import { MethodPages } from './MethodPages.tsx';
import styles from './Report.module.css';
import { isLong, ReportFigure } from './ReportFigure.tsx';
import { ReportSentence } from './ReportSentence.tsx';
import { ReportTable } from './ReportTable.tsx';
import { Sources } from './Sources.tsx';

export interface ReportProps {
  readonly report: ReportView;
  /** The name of the product as the page writes it. */
  readonly brand: ReactNode;
}

/** The report as it is printed; on a screen it takes no room. */
export function Report({ report, brand }: ReportProps) {
  const { figures, years, assumptions, marks, method, limits, sources, checkFacts } = report;
  return (
    <article className={styles.report}>
      <Cover report={report} brand={brand} />
      <Verdict report={report} />
      <FigurePart title={chartTexts.heading} figures={figures.charts} />
      <FigurePart title={reportTexts.findings} figures={figures.decision} />
      <FigurePart title={decisionTexts.beyond} figures={figures.beyond} />
      <Part title={reportTexts.years} isOnNewPage>
        <p className={styles.quiet}>{years[0]?.notes.join(' ')}</p>
        {years.map((table) => (
          <div key={table.caption} className={styles.year}>
            <ReportTable table={table} isCompact />
          </div>
        ))}
      </Part>
      <Part title={reportTexts.assumptions} isOnNewPage>
        <Assumptions sections={assumptions} marks={marks} />
      </Part>
      <Part title={reportTexts.method} isOnNewPage>
        <MethodPages sections={method} />
      </Part>
      <Part title={reportTexts.limits}>
        <ul className={styles.limits}>
          {limits.map((limit) => (
            <li key={limit}>{limit}</li>
          ))}
        </ul>
      </Part>
      <Part title={reportTexts.sources}>
        <p className={styles.quiet}>{reportTexts.sourcesIntro}</p>
        <Sources sources={sources} />
      </Part>
      <div className={styles.together}>
        <Part title={reportTexts.check}>
          <Facts facts={checkFacts} />
          <p className={styles.quiet}>{reportTexts.fingerprintExplained}</p>
        </Part>
      </div>
    </article>
  );
}

function Verdict({ report }: { readonly report: ReportView }) {
  const { verdict, comparison, note, figures } = report;
  return (
    <>
      <Part title={reportTexts.verdict}>
        <p className={styles.headline}>
          <ReportSentence segments={verdict.headline} />
        </p>
        {verdict.paragraphs.map(({ id, segments }) => (
          <p key={id} className={styles.paragraph}>
            <ReportSentence segments={segments} />
          </p>
        ))}
        {figures.missing.length === 0 ? null : (
          <p className={styles.paragraph}>{reportTexts.missing(figures.missing.join(', '))}</p>
        )}
        {note === '' ? null : (
          <p className={styles.paragraph}>
            <strong>{reportTexts.note}</strong> {note}
          </p>
        )}
      </Part>
      <Part title={reportTexts.plans}>
        <ReportTable table={comparison.table} colours={comparison.colours} isCaptionHidden />
        {comparison.notes.map(({ id, name, text }) => (
          <p key={id} className={styles.quiet}>
            <strong>{name}</strong> {text}
          </p>
        ))}
      </Part>
    </>
  );
}

/** Figures under a heading, which stays with the first: not every browser keeps a heading from the foot of a page. */
function FigurePart({
  title,
  figures,
}: {
  readonly title: string;
  readonly figures: readonly Figure[];
}) {
  const [first, ...others] = figures;
  if (first === undefined) return null;
  return (
    <section className={styles.part}>
      <div className={isLong(first) ? undefined : styles.together}>
        <h2 className={styles.heading}>{title}</h2>
        <ReportFigure figure={first} />
      </div>
      {others.map((figure) => (
        <ReportFigure key={figure.id} figure={figure} />
      ))}
    </section>
  );
}

interface PartProps {
  readonly title: string;
  readonly isOnNewPage?: boolean;
  readonly children: ReactNode;
}

function Part({ title, isOnNewPage = false, children }: PartProps) {
  return (
    <section className={styles.part} data-start={isOnNewPage ? 'page' : 'here'}>
      <h2 className={styles.heading}>{title}</h2>
      {children}
    </section>
  );
}
