import { memo } from 'react';
import type { PromiseView } from '../../present/decision/promiseView.ts';
import { termStretches } from '../../present/method/termPhrases.ts';
import { TermedText } from '../../ui/fields/TermedText.tsx';
import { type DataColumn, DataTable } from '../../ui/layout/DataTable.tsx';
import { Explanation } from '../../ui/layout/Explanation.tsx';
import { FigureCard } from '../../ui/layout/FigureCard.tsx';

export interface PromiseCardProps {
  readonly promise: PromiseView;
  readonly isOutdated: boolean;
  /** Why no newer figures will come; null: nothing stands in their way. */
  readonly note: string | null;
}

/** The verdict at the whole promise, half of it and none. */
export const PromiseCard = memo(function PromiseCard({
  promise,
  isOutdated,
  note,
}: PromiseCardProps) {
  return (
    <FigureCard
      title={promise.title}
      titleText={promise.title}
      aid={<TermedText stretches={termStretches(promise.aid)} />}
      isOutdated={isOutdated}
      note={note}
      initialView="table"
      table={<DataTable {...promise.table} columns={columnsOf(promise)} isCaptionHidden />}
      explain={<Explanation paragraphs={promise.explain} />}
    />
  );
});

/** Names in the last column break where figures must not. */
function columnsOf({ table: { columns } }: PromiseView): readonly DataColumn[] {
  const last = columns.length - 1;
  return columns.map((column, index) => (index === last ? { ...column, align: 'start' } : column));
}
