import { memo, useMemo } from 'react';
import { type TermStretch, termStretches } from '../../present/method/termPhrases.ts';
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
      <DataTable {...table} isCaptionHidden explain={explained} />
      <p>{planDetailTexts.quotesNote}</p>
    </>
  );
});

/** A comma behind a word that can be pressed would be read as one of its own; such totals are explained on the cards. */
function explained(header: string): readonly TermStretch[] {
  return header.includes(',') ? [{ text: header }] : termStretches(header);
}
