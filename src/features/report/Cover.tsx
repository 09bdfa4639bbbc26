import type { CSSProperties, ReactNode } from 'react';
import type { ReportView } from '../../exports/report/report.ts';
import * as reportTexts from '../../present/texts/reportTexts.ts';
import { planColour } from '../../ui/charts/planColour.ts';
import { Facts } from './Facts.tsx';
import styles from './Report.module.css';
import { ReportSentence } from './ReportSentence.tsx';

export interface CoverProps {
  readonly report: ReportView;
  /** The name of the product as the page writes it. */
  readonly brand: ReactNode;
}

/** The first page: whose question it is, and the answer in one sentence. */
export function Cover({ report, brand }: CoverProps) {
  const { name, isNameLong, subtitle, verdict, coverFacts, plans } = report;
  return (
    <header className={styles.cover}>
      <div style={brandStyle}>
        {brand}
        <p>{reportTexts.question}</p>
      </div>
      <div style={{ paddingBlock: '8mm' }}>
        <h1 style={{ ...nameStyle, fontSize: isNameLong ? '22pt' : '34pt' }}>{name}</h1>
        <p style={{ marginBlock: '4mm 12mm', fontSize: '12pt' }}>{subtitle}</p>
        <p style={{ ...headlineStyle, fontSize: verdict.isLong ? '12pt' : '17pt' }}>
          <ReportSentence segments={verdict.headline} />
        </p>
      </div>
      <div style={footStyle}>
        <Facts facts={coverFacts} />
        <div>
          <p>{reportTexts.plansCompared}</p>
          <ul style={{ padding: 0 }}>
            {plans.map((plan) => (
              <li key={plan.id} style={planStyle}>
                <span data-mark style={{ ...swatchStyle, background: planColour(plan.colour) }} />
                {plan.name}
              </li>
            ))}
          </ul>
        </div>
      </div>
    </header>
  );
}

const serif = 'var(--serif)';
const brandStyle: CSSProperties = {
  paddingBlockEnd: '4mm',
  borderBlockEnd: '0.4mm solid var(--ink)',
};
/** Long names and long sentences are set smaller: the cover is one page. */
const nameStyle: CSSProperties = { fontFamily: serif, lineHeight: 1.1, overflowWrap: 'anywhere' };
const headlineStyle: CSSProperties = {
  maxInlineSize: '150mm',
  paddingInlineStart: '5mm',
  borderInlineStart: '0.8mm solid var(--ink)',
  fontFamily: serif,
  lineHeight: 1.35,
};
const footStyle: CSSProperties = {
  display: 'grid',
  gridTemplateColumns: '1fr 1fr',
  alignItems: 'start',
  gap: '10mm',
  paddingBlockStart: '4mm',
  borderBlockStart: '0.2mm solid var(--line)',
  fontSize: '8.5pt',
};
const planStyle: CSSProperties = {
  display: 'grid',
  gridTemplateColumns: '4.4mm minmax(0, 1fr)',
  alignItems: 'baseline',
  overflowWrap: 'anywhere',
};
const swatchStyle: CSSProperties = { inlineSize: '2.4mm', blockSize: '2.4mm' };
