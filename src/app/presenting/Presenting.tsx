import { useCallback, useMemo } from 'react';
import type { InputBoards } from '../../features/inputs/inputBoards.ts';
import type { Chosen, DecisionAnswers } from '../../features/decision/decisionProps.ts';
import { useDecisionCards } from '../../features/decision/useDecisionCards.tsx';
import { Turns } from '../../features/verdict/Turns.tsx';
import type { Formats } from '../../present/numbers.ts';
import type { Desk } from '../documents/desk.ts';
import type { PageEngine } from '../pageEngine.ts';
import type { ScenarioStore } from '../scenarioStore.ts';
import type { Answer } from '../useAnswer.ts';
import type { Decision } from '../useDecision.ts';
import { useSettled } from '../useSettled.ts';
import { Presentation, type PresentationProps } from './Presentation.tsx';
import { useReach } from './useReach.ts';
import type { Shown } from './useScreens.tsx';

/** What only the page as a whole knows. */
export interface Presented {
  readonly store: ScenarioStore;
  readonly desk: Desk;
  readonly boards: InputBoards;
  readonly onClose: () => void;
}

export interface PresentingProps extends Presented {
  readonly answer: Answer;
  readonly shown: Shown;
  readonly decision: Decision;
  readonly engine: PageEngine;
  readonly formats: Formats;
}

/** How long the inputs must rest before the causes are drawn anew, milliseconds. */
const restMs = 250;

/** The findings of the page as a presentation, with a few of its inputs. */
export function Presenting(props: PresentingProps) {
  const { desk, answer, shown, decision, engine, formats } = props;
  const { view, verdict } = answer;
  const { pair, chosen, flips } = decision;
  const reach = useReach(desk, view.scenario, formats.locale);
  const answers = useMemo(() => pair && { ...decision, pair }, [decision, pair]);
  const settled = useSettled(
    useMemo(() => ({ ...shown, answers }), [shown, answers]),
    restMs,
  );
  const isKnown = flips.isCurrent && flips.latest !== null && shown.view.scenario === view.scenario;
  const all = {
    ...props,
    reach,
    turns: isKnown ? (
      <Turns
        waterfall={engine.explain.waterfall}
        isTie={verdict.tone === 'tie'}
        view={view}
        flips={flips.latest.answer}
        formats={formats}
        onInput={reach.bring}
      />
    ) : null,
  };
  return settled.answers === null || chosen === null ? (
    <Presentation {...all} cards={null} />
  ) : (
    <Compared {...all} chosen={chosen} settled={settled.answers} causes={settled} />
  );
}

interface ComparedProps extends Omit<PresentationProps, 'cards'> {
  readonly engine: PageEngine;
  /** What the causes are of, once the inputs rest. */
  readonly causes: Shown;
  readonly settled: DecisionAnswers;
  readonly chosen: Chosen;
}

/** With what decides between two plans. */
function Compared({ causes, settled, chosen, engine, ...props }: ComparedProps) {
  const { store, reach, formats } = props;
  const { dispatch } = store;
  const enter = useCallback(
    (path: string, typical: number) => void dispatch({ kind: 'setTypical', path, typical }),
    [dispatch],
  );
  const cards = useDecisionCards({
    ...causes,
    answers: settled,
    chosen,
    explain: engine.explain,
    formats,
    onInput: reach.bring,
    onTry: enter,
  });
  return <Presentation {...props} cards={cards} />;
}
