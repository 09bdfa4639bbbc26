import { useRef, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import { type ReportView, reportOf } from '../../exports/report/report.ts';
import { PrintDialog } from '../../features/report/PrintDialog.tsx';
import { Report } from '../../features/report/Report.tsx';
import { hasAnyNote, type SharedWords } from '../../scenario/link/withoutWords.ts';
import { rememberedShowing } from '../../features/presenting/showing.ts';
import type { DeskState } from '../../scenario/documents/deskState.ts';
import type { Decision } from '../useDecision.ts';
import { Wordmark } from '../Wordmark.tsx';
import { type PageMatter, reportMatter } from './reportMatter.ts';
import { usePrinting } from './usePrinting.ts';

export interface PrintedReportProps extends Omit<PageMatter, 'client'> {
  /** Knows which document this is, and by that for whom. */
  readonly desk: { readonly state: () => Pick<DeskState, 'documentId'> };
  /** Whether the person is asked what to print. */
  readonly isAsked: boolean;
  readonly onClose: () => void;
}

/** What is printed when nothing else was chosen. */
const usual: SharedWords = { hasName: true, hasNotes: false };

/** The report in the page's place while the browser prints, and the dialog that leads to it. */
export function PrintedReport({ isAsked, onClose, desk, ...page }: PrintedReportProps) {
  const [report, setReport] = useState<ReportView | null>(null);
  const words = useRef(usual);
  usePrinting(() => {
    const { client } = rememberedShowing(desk.state().documentId ?? 'example');
    return reportOf(reportMatter({ ...page, client }, words.current, new Date()));
  }, setReport);
  const { scenario } = page.answer.view;
  const print = (chosen: SharedWords): void => {
    words.current = chosen;
    flushSync(onClose);
    window.print();
    words.current = usual;
  };
  return (
    <>
      {report === null
        ? null
        : createPortal(<Report report={report} brand={<Wordmark />} />, document.body)}
      {isAsked ? (
        <PrintDialog
          name={scenario.name}
          hasNotes={hasAnyNote(scenario)}
          isComplete={isComplete(page)}
          usual={usual}
          onPrint={print}
          onClose={onClose}
        />
      ) : null}
    </>
  );
}

/** Whether everything is known that the report tells of the inputs on the page. */
function isComplete({ answer, decision, isBehind }: Omit<PageMatter, 'client'>): boolean {
  const { flips, tornado, map, switchMonth, information, halfPromise }: Decision = decision;
  const asked = [flips, tornado, map, switchMonth, information, halfPromise];
  const isSettled = asked.every(({ isCurrent, failure }) => isCurrent || failure !== null);
  return !isBehind && isSettled && answer.simulated?.isCurrent === true;
}
