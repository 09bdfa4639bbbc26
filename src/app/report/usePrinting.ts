import { useEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import type { ReportView } from '../../exports/report/report.ts';
import { dressPage } from './dressedPage.ts';

/**
 * Has the report drawn whenever the browser is about to print, and taken away afterwards. A dialog that is
 * open is printed instead: it is what the person reads.
 *
 * @param make the report of this moment
 * @param show draws it; null takes it away
 */
export function usePrinting(
  make: () => ReportView,
  show: (report: ReportView | null) => void,
): void {
  const latest = useRef({ make, show });
  useEffect(() => {
    latest.current = { make, show };
  }, [make, show]);
  useEffect(() => {
    let undress: (() => void) | undefined;
    const onBefore = (): void => {
      undress?.();
      if (document.querySelector('dialog[open]') !== null) return;
      const report = latest.current.make();
      // The browser lays out its pages right after this event.
      flushSync(() => latest.current.show(report));
      undress = dressPage(report);
    };
    const onAfter = (): void => {
      undress?.();
      undress = undefined;
      latest.current.show(null);
    };
    addEventListener('beforeprint', onBefore);
    addEventListener('afterprint', onAfter);
    return () => {
      removeEventListener('beforeprint', onBefore);
      removeEventListener('afterprint', onAfter);
      undress?.();
    };
  }, []);
}
