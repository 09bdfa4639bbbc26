import { memo } from 'react';
import type { PromiseView } from '../../present/decision/promiseView.ts';
import { termStretches } from '../../present/method/termPhrases.ts';
import { TermedText } from '../../ui/fields/TermedText.tsx';
import { DataTable } from '../../ui/layout/DataTable.tsx';
import { Explanation } from '../../ui/layout/Explanation.tsx';
import { FigureCard } from '../../ui/layout/FigureCard.tsx';

export interface PromiseCardProps {
  readonly promise: PromiseView;
  readonly isOutdated: boolean;
}

/** The verdict at the whole promise, half of it and none. */
export const PromiseCard = memo(function PromiseCard({ promise, isOutdated }: PromiseCardProps) {
  return (
    <FigureCard
      title={promise.title}
      titleText={promise.title}
      aid={<TermedText stretches={termStretches(promise.aid)} />}
      isOutdated={isOutdated}
      initialView="table"
      table={<DataTable {...promise.table} isCaptionHidden />}
      explain={<Explanation paragraphs={promise.explain} />}
    />
  );
});
