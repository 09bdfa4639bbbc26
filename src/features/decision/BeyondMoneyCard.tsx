import { memo } from 'react';
import type { BeyondMoneyView } from '../../present/decision/beyondMoneyView.ts';
import { termStretches } from '../../present/method/termPhrases.ts';
import { TermedText } from '../../ui/fields/TermedText.tsx';
import { FigureCard } from '../../ui/layout/FigureCard.tsx';
import { Exit, Facts, Gaps } from './BeyondMoneyPieces.tsx';

export interface BeyondMoneyCardProps {
  readonly view: BeyondMoneyView;
}

/** What the plans' own terms mean beside the money: a table, with every gap named above it. */
export const BeyondMoneyCard = memo(function BeyondMoneyCard({ view }: BeyondMoneyCardProps) {
  return (
    <FigureCard
      title={view.title}
      titleText={view.title}
      aid={<TermedText stretches={termStretches(view.aid)} />}
      chart={
        <>
          <Gaps gaps={view.gaps} />
          <Facts table={view.table} />
          <Exit exit={view.exit} />
        </>
      }
    />
  );
});
