import { lazy, type ReactNode, Suspense, useState } from 'react';
import { ChooseInputs } from '../../features/inputs/ChooseInputs.tsx';
import { LiveInputs } from '../../features/inputs/LiveInputs.tsx';
import type { InputBoards } from '../../features/inputs/inputBoards.ts';
import type { DecisionCards } from '../../features/decision/useDecisionCards.tsx';
import { Stage } from '../../features/presenting/Stage.tsx';
import type { Formats } from '../../present/numbers.ts';
import { Announcer } from '../Announcer.tsx';
import type { ScenarioStore } from '../scenarioStore.ts';
import type { Answer } from '../useAnswer.ts';
import { useCalm } from '../useCalm.ts';
import { useStore } from '../useStore.ts';
import { StageTools } from './StageTools.tsx';
import type { useReach } from './useReach.ts';
import { type Shown, useScreens } from './useScreens.tsx';

const SetUpDialog = lazy(async () =>
  import('../../features/presenting/SetUpDialog.tsx').then(({ SetUpDialog: component }) => ({
    default: component,
  })),
);

export interface PresentationProps {
  readonly store: ScenarioStore;
  readonly boards: InputBoards;
  readonly answer: Answer;
  readonly shown: Shown;
  /** Null: nothing is compared. */
  readonly cards: DecisionCards | null;
  /** The values at which another plan takes over. */
  readonly turns: ReactNode;
  readonly reach: ReturnType<typeof useReach>;
  readonly formats: Formats;
  readonly onClose: () => void;
}

/** The stage with its screens, its inputs and what is set up for it. */
export function Presentation(props: PresentationProps) {
  const { store, boards, answer, reach, formats, onClose } = props;
  const { showing, accent, isKept, chosen, change } = reach;
  const state = useStore(store);
  const { scenario } = answer.view;
  const calm = useCalm(scenario, state.isUnderWay);
  const [isSetUp, setIsSetUp] = useState(false);
  const screens = useScreens(props);
  return (
    <Stage
      screens={screens}
      scenario={scenario.name}
      showing={showing}
      accent={accent}
      tools={<StageTools state={state} store={store} onSetUp={() => setIsSetUp(true)} />}
      inputs={
        <LiveInputs
          scenario={calm}
          live={store}
          formats={formats}
          dispatch={store.dispatch}
          paths={chosen}
          {...boards}
        />
      }
      isCovered={isSetUp}
      isHeld={state.isUnderWay}
      onClose={onClose}
    >
      <Announcer sentence={answer.verdict.announcement} />
      {isSetUp ? (
        <Suspense fallback={null}>
          <SetUpDialog
            showing={showing}
            accent={accent}
            isKept={isKept}
            onChange={change}
            inputs={
              <ChooseInputs
                scenario={calm}
                chosen={chosen}
                onChoose={(inputs) => change({ inputs })}
              />
            }
            onClose={() => setIsSetUp(false)}
          />
        </Suspense>
      ) : null}
    </Stage>
  );
}
