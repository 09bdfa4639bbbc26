import { lazy, useEffect, useState } from 'react';
import { afterOpening } from './afterOpening.ts';
import { LatePart } from './LatePart.tsx';
import type { PrintedReportProps } from './report/PrintedReport.tsx';

const PrintedReport = lazy(async () =>
  import('./report/PrintedReport.tsx').then(({ PrintedReport: component }) => ({
    default: component,
  })),
);

/**
 * The report, fetched when it is asked for or the page is at rest: Ctrl+P waits for nothing. Once there it
 * stays: the dialog that leads to it closes before the browser prints.
 */
export function LateReport(props: PrintedReportProps) {
  const [isWanted, setIsWanted] = useState(props.isAsked);
  if (props.isAsked && !isWanted) setIsWanted(true);
  useEffect(() => {
    void afterOpening().then(() => setIsWanted(true));
  }, []);
  return isWanted ? (
    <LatePart isQuiet>
      <PrintedReport {...props} />
    </LatePart>
  ) : null;
}
