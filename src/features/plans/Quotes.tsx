import { memo, useMemo } from 'react';
import type { Formats } from '../../present/numbers.ts';
import { quoteTable } from '../../present/quoteTable.ts';
import type { ResultView } from '../../present/resultView.ts';
import * as planDetailTexts from '../../present/texts/planDetailTexts.ts';
import { DataTable } from '../../ui/layout/DataTable.tsx';

export interface QuotesProps {
  readonly view: ResultView;
  readonly formats: Formats;
}

/** Quotes like for like: what each is priced by, and what it comes to per person and month. */
export const Quotes = memo(function Quotes({ view, formats }: QuotesProps) {
  const table = useMemo(() => quoteTable(view, formats), [view, formats]);
  return (
    <>
      <DataTable {...table} isCaptionHidden />
      <p>{planDetailTexts.quotesNote}</p>
    </>
  );
});
