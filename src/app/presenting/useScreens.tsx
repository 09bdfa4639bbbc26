import { type ReactNode, useMemo } from 'react';
import { useChartCards } from '../../features/charts/useChartCards.tsx';
import type { DecisionCards } from '../../features/decision/useDecisionCards.tsx';
import { LimitsScreen } from '../../features/presenting/LimitsScreen.tsx';
import type { StageScreen } from '../../features/presenting/Stage.tsx';
import { SimulatedOdds } from '../../features/verdict/SimulatedOdds.tsx';
import { VerdictScreen } from '../../features/verdict/VerdictScreen.tsx';
import { unconfirmedCaveat } from '../../present/catalogue/unconfirmed.ts';
import type { Formats } from '../../present/numbers.ts';
import type { ResultView } from '../../present/resultView.ts';
import type { Simulated } from '../../present/simulation/simulated.ts';
import * as presentingTexts from '../../present/texts/presentingTexts.ts';
import type { ArrangedCard } from '../../ui/layout/ArrangedCards.tsx';
import { type Arrangement, inOrder } from '../../ui/layout/arrangement.ts';
import { useArrangement } from '../../ui/layout/useArrangement.ts';
import type { Answer } from '../useAnswer.ts';
import { PlansScreen } from './PlansScreen.tsx';

/** What the charts show, which may be a moment behind the answer. */
export interface Shown {
  readonly view: ResultView;
  readonly simulated: Simulated | null;
}

export interface ScreensProps {
  readonly answer: Answer;
  readonly shown: Shown;
  /** Null: nothing is compared. */
  readonly cards: DecisionCards | null;
  readonly turns: ReactNode;
  readonly formats: Formats;
}

/** The findings in the order of the page, without the cards that are hidden there. */
export function useScreens(props: ScreensProps): readonly StageScreen[] {
  const { answer, shown, cards, turns, formats } = props;
  const { verdict, view, simulated } = answer;
  const caveat = useMemo(() => unconfirmedCaveat(view.scenario), [view.scenario]);
  const odds = <SimulatedOdds view={view} simulated={simulated} />;
  const charts = useChartCards({
    shown,
    later: shown,
    layerSet: answer.layerSet,
    onLayerSet: answer.setLayerSet,
    formats,
  });
  const [chartPlaces] = useArrangement('charts');
  const [figurePlaces] = useArrangement('decision');
  const [tablePlaces] = useArrangement('terms');
  return [
    {
      id: 'verdict',
      name: presentingTexts.verdict,
      content: <VerdictScreen verdict={verdict} odds={odds} turns={turns} caveat={caveat} />,
    },
    {
      id: 'plans',
      name: presentingTexts.plans,
      content: <PlansScreen answer={answer} formats={formats} caveat={caveat} />,
    },
    ...arranged(charts, chartPlaces),
    ...arranged(cards?.figures ?? [], figurePlaces),
    ...arranged(cards?.tables ?? [], tablePlaces),
    { id: 'limits', name: presentingTexts.limits, content: <LimitsScreen /> },
  ];
}

function arranged(
  cards: readonly ArrangedCard[],
  arrangement: Arrangement,
): readonly StageScreen[] {
  const ids = cards.map(({ id }) => id);
  return inOrder(ids, arrangement)
    .filter((id) => !arrangement.hidden.includes(id))
    .flatMap((id) => cards.find((card) => card.id === id && card.content !== null) ?? [])
    .flatMap((card) => card.parts ?? card);
}
