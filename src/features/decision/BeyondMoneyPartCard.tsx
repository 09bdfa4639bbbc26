import type { BeyondMoneyPart } from '../../present/decision/beyondMoneyParts.ts';
import { termStretches } from '../../present/method/termPhrases.ts';
import { TermedText } from '../../ui/fields/TermedText.tsx';
import { FigureCard } from '../../ui/layout/FigureCard.tsx';
import { Exit, Facts, Gaps } from './BeyondMoneyPieces.tsx';

export interface BeyondMoneyPartCardProps {
  readonly part: BeyondMoneyPart;
}

/** A piece of what is beside the money that is seen whole. */
export function BeyondMoneyPartCard({ part }: BeyondMoneyPartCardProps) {
  const { title, aid, gaps, table, exit } = part;
  return (
    <FigureCard
      title={title}
      titleText={title}
      aid={aid === null ? null : <TermedText stretches={termStretches(aid)} />}
      chart={
        <>
          <Gaps gaps={gaps} />
          {table === null ? null : <Facts table={table} />}
          <Exit exit={exit} />
        </>
      }
    />
  );
}
