import { PlanCards } from '../../features/plans/PlanCards.tsx';
import { PlanTable } from '../../features/plans/PlanTable.tsx';
import { planCards } from '../../present/planCards.ts';
import type { Formats } from '../../present/numbers.ts';
import * as presentingTexts from '../../present/texts/presentingTexts.ts';
import { ScreenNote } from '../../features/presenting/ScreenNote.tsx';
import { ScreenTitle } from '../../features/presenting/ScreenTitle.tsx';
import type { Answer } from '../useAnswer.ts';

export interface PlansScreenProps {
  readonly answer: Answer;
  readonly formats: Formats;
  /** On what unconfirmed amounts the figures rest; null: on none. */
  readonly caveat: string | null;
}

/** So that the facts of four plans stay on a line each. */
const narrower = { zoom: 0.88 } as const;

/** More cards would need a second row, too small to be read from a distance. */
const mostCards = 4;

/** The plans side by side on a screen of their own. */
export function PlansScreen({ answer: { view, simulated }, formats, caveat }: PlansScreenProps) {
  const cards = planCards(view, simulated, formats);
  return (
    <>
      {cards.length > mostCards ? (
        <>
          <ScreenTitle>{presentingTexts.plans}</ScreenTitle>
          <PlanTable cards={cards} />
        </>
      ) : (
        <div style={narrower}>
          <ScreenTitle>{presentingTexts.plans}</ScreenTitle>
          <PlanCards cards={cards} menuOf={() => null} />
        </div>
      )}
      <ScreenNote>{caveat}</ScreenNote>
    </>
  );
}
