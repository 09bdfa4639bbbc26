import { lazy, useEffect, useState } from 'react';
import { afterOpening } from './afterOpening.ts';
import { LatePart } from './LatePart.tsx';
import type { PrintedReport as Printed, PrintedReportProps } from './report/PrintedReport.tsx';
import { usePrintKey } from './report/usePrintKey.ts';

let file: Promise<{ readonly PrintedReport: typeof Printed }> | undefined;

/** Once for all who ask: React keeps a file that could not be had for lost, and so must the keys that print. */
const fetched = async () => {
  file ??= import('./report/PrintedReport.tsx');
  return file;
};

const PrintedReport = lazy(async () =>
  fetched().then(({ PrintedReport: component }) => ({ default: component })),
);

/**
 * The report, fetched when it is asked for, when the keys that print are reached for, or when the page is at
 * rest. Once there it stays: the dialog that leads to it closes before the browser prints.
 */
export function LateReport(props: PrintedReportProps) {
  const [isWanted, setIsWanted] = useState(props.isAsked);
  const [isThere, setIsThere] = useState(false);
  if (props.isAsked && !isWanted) setIsWanted(true);
  usePrintKey(isThere, fetched, () => setIsWanted(true));
  useEffect(() => {
    void afterOpening().then(() => setIsWanted(true));
  }, []);
  return isWanted ? (
    <LatePart isQuiet>
      <PrintedReport {...props} />
      <Arrival onThere={() => setIsThere(true)} />
    </LatePart>
  ) : null;
}

/** Tells that what it stands beside is there. */
function Arrival({ onThere }: { readonly onThere: () => void }) {
  useEffect(onThere, [onThere]);
  return null;
}
