import { lazy, Suspense, useCallback, useDeferredValue, useMemo, useRef, useState } from 'react';
import { LayerSwitches } from '../features/layers/LayerSwitches.tsx';
import { Plans } from '../features/plans/Plans.tsx';
import { SimulationControls } from '../features/simulation/SimulationControls.tsx';
import { SimulationNotes } from '../features/simulation/SimulationNotes.tsx';
import { UncertaintySwitches } from '../features/simulation/UncertaintySwitches.tsx';
import { VerdictHeadline } from '../features/verdict/VerdictHeadline.tsx';
import type { Formats } from '../present/numbers.ts';
import { planCards, planLines } from '../present/planCards.ts';
import type { ResultView } from '../present/resultView.ts';
import type { Action } from '../scenario/action.ts';
import { Disclosure } from '../ui/fields/Disclosure.tsx';
import { Card } from '../ui/layout/Card.tsx';
import styles from './Results.module.css';
import type { PageEngine } from './pageEngine.ts';
import type { Simulator } from './simulator.ts';
import type { Answer } from './useAnswer.ts';
import { useBadYear } from './useBadYear.ts';
import { useDecision } from './useDecision.ts';
import { useLater } from './useLater.ts';
import { useReroll } from './useReroll.ts';

const Charts = lazy(async () =>
  import('../features/charts/Charts.tsx').then(({ Charts: component }) => ({ default: component })),
);
const Turns = lazy(async () =>
  import('../features/verdict/Turns.tsx').then(({ Turns: component }) => ({ default: component })),
);
const DecisionSection = lazy(async () =>
  import('../features/decision/Decision.tsx').then(({ Decision: component }) => ({
    default: component,
  })),
);
const BadYearDialog = lazy(async () =>
  import('../features/future/BadYearDialog.tsx').then(({ BadYearDialog: component }) => ({
    default: component,
  })),
);
const MonthlyCosts = lazy(async () =>
  import('../features/table/MonthlyCosts.tsx').then(({ MonthlyCosts: component }) => ({
    default: component,
  })),
);
const Workings = lazy(async () =>
  import('../features/workings/Workings.tsx').then(({ Workings: component }) => ({
    default: component,
  })),
);

export interface ResultsProps {
  readonly answer: Answer;
  readonly engine: PageEngine;
  readonly formats: Formats;
  readonly simulator: Simulator;
  readonly onAction: (action: Action) => void;
  /** Leads to the field of an input. */
  readonly onInput: (path: string) => void;
}

/** The answer first, then its evidence; the evidence is drawn when the inputs leave time for it. */
export function Results(props: ResultsProps) {
  const { answer, engine, formats, simulator, onAction, onInput } = props;
  const { view, verdict, odds, simulation, simulated } = answer;
  const decision = useDecision(engine, simulator, view);
  const { flips, pair } = decision;
  const answers = useMemo(() => pair && { ...decision, pair }, [decision, pair]);
  const tryValue = useCallback(
    (path: string, typical: number) => onAction({ kind: 'setTypical', path, typical }),
    [onAction],
  );
  const { reroll, finding } = useReroll(view, simulated, formats, onAction);
  const {
    badYear,
    open: openBadYear,
    close: closeBadYear,
  } = useBadYear(view, simulation, simulated);
  const evidence = useMemo(() => ({ view, simulated }), [view, simulated]);
  const shown = useLater(useDeferredValue(evidence));
  const later = useLater(shown);
  const last = useLater(later);
  const workings = useRef<HTMLDivElement>(null);
  const [isWorkingsOpen, setIsWorkingsOpen] = useState(false);
  const cards = useMemo(() => planCards(view, simulated, formats), [view, simulated, formats]);
  const lines = useMemo(() => planLines(view, simulated, formats), [view, simulated, formats]);
  const showWorkings = (): void => {
    setIsWorkingsOpen(true);
    workings.current?.scrollIntoView({ behavior: 'smooth', block: 'start' });
    workings.current?.querySelector('summary')?.focus({ preventScroll: true });
  };
  return (
    <div className={styles.results}>
      <VerdictHeadline
        verdict={verdict}
        odds={odds}
        turns={
          flips.isCurrent && flips.latest !== null ? (
            <Suspense fallback={null}>
              <Turns
                isTie={verdict.tone === 'tie'}
                view={view}
                flips={flips.latest.answer}
                formats={formats}
                onInput={onInput}
              />
            </Suspense>
          ) : null
        }
        isCompared={pair !== null}
        onHow={showWorkings}
      />
      <Plans
        plans={view.scenario.plans}
        cards={cards}
        lines={lines}
        onAction={onAction}
        onInput={onInput}
      >
        <LayerSwitches scenario={view.scenario} onAction={onAction} />
      </Plans>
      <div className={styles.simulation}>
        <UncertaintySwitches uncertainty={answer.uncertainty} onChange={answer.setUncertainty} />
        <SimulationControls
          state={simulation.state}
          isCurrent={simulated?.isCurrent === true}
          formats={formats}
          isFar={simulation.isFar}
          onReroll={reroll}
          onFar={simulation.askFar}
          onCancel={simulation.cancel}
          onBadYear={openBadYear && (() => openBadYear(cheapestOf(view)))}
        />
        <SimulationNotes state={simulation.state} rerolled={finding} onAgain={simulation.again} />
      </div>
      <Suspense fallback={<div className={styles.chartsToCome} />}>
        <Charts
          shown={shown}
          later={later}
          layerSet={answer.layerSet}
          onLayerSet={answer.setLayerSet}
          formats={formats}
        />
      </Suspense>
      {answers === null ? null : (
        <Suspense fallback={<div className={styles.chartsToCome} />}>
          <DecisionSection
            view={last.view}
            simulated={last.simulated}
            answers={answers}
            explain={engine.explain}
            formats={formats}
            onInput={onInput}
            onTry={tryValue}
          />
        </Suspense>
      )}
      <Suspense fallback={<div className={styles.tableToCome} />}>
        <MonthlyCosts view={last.view} formats={formats} />
      </Suspense>
      {badYear ? (
        <Suspense fallback={null}>
          <BadYearDialog
            badYear={badYear}
            view={view}
            formats={formats}
            onOpen={openBadYear}
            onClose={closeBadYear}
          />
        </Suspense>
      ) : null}
      <div ref={workings} className={styles.workings}>
        <Card>
          <Disclosure
            summary="How this is worked out"
            isOpen={isWorkingsOpen}
            onToggle={setIsWorkingsOpen}
          >
            {isWorkingsOpen ? (
              <Suspense fallback={<div className={styles.tableToCome} />}>
                <Workings view={last.view} formats={formats} />
              </Suspense>
            ) : null}
          </Disclosure>
        </Card>
      </div>
    </div>
  );
}

/** The plan that the page recommends by its figures: whose bad years matter most. */
function cheapestOf({ plans }: ResultView): string {
  return plans.toSorted((a, b) => a.allIn - b.allIn)[0]?.id ?? '';
}
