import { lazy, Suspense, useEffect, useState } from 'react';
import { afterOpening } from './afterOpening.ts';
import type { PrintedReportProps } from './report/PrintedReport.tsx';
import { whenIdle } from '../ui/whenIdle.ts';

const PrintedReport = lazy(async () =>
  import('./report/PrintedReport.tsx').then(({ PrintedReport: component }) => ({
    default: component,
  })),
);

/** The report, fetched when it is asked for or the page is at rest: Ctrl+P waits for nothing. */
export function LateReport(props: PrintedReportProps) {
  const [isAtRest, setIsAtRest] = useState(false);
  useEffect(() => {
    void afterOpening().then(() => whenIdle(() => setIsAtRest(true)));
  }, []);
  return props.isAsked || isAtRest ? (
    <Suspense fallback={null}>
      <PrintedReport {...props} />
    </Suspense>
  ) : null;
}
