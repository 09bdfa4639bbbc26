import { lazy, Suspense, useCallback, useDeferredValue, useMemo, useState } from 'react';
import type { KnownTurns } from '../features/inputs/turnBoard.ts';
import { LayerSwitches } from '../features/layers/LayerSwitches.tsx';
import { Plans } from '../features/plans/Plans.tsx';
import { QuotesSection } from '../features/plans/QuotesSection.tsx';
import { VerdictHeadline } from '../features/verdict/VerdictHeadline.tsx';
import type { Formats } from '../present/numbers.ts';
import { planCards, planLines } from '../present/planCards.ts';
import type { ResultView } from '../present/resultView.ts';
import type { Action } from '../scenario/action.ts';
import type { Scenario } from '../schema/scenario.ts';
import styles from './Results.module.css';
import type { PageEngine } from './pageEngine.ts';
import { SimulationRow } from './SimulationRow.tsx';
import type { Simulator } from './simulator.ts';
import { UnderVerdict } from './UnderVerdict.tsx';
import type { Answer } from './useAnswer.ts';
import { useBadYear } from './useBadYear.ts';
import { useDecision } from './useDecision.ts';
import { useLater } from './useLater.ts';
import { useSettled } from './useSettled.ts';
import { usePostedTurns } from './usePostedTurns.ts';
import { WorkingsCard } from './WorkingsCard.tsx';

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

export interface ResultsProps {
  readonly answer: Answer;
  readonly engine: PageEngine;
  readonly formats: Formats;
  readonly simulator: Simulator;
  /** The document before the last change; undefined: there was none, or it was undone. */
  readonly before: Scenario | undefined;
  readonly onUndo: () => void;
  readonly onAction: (action: Action) => void;
  /** Leads to the field of an input. */
  readonly onInput: (path: string) => void;
  /** Told where the answer turns along the inputs, each time it is known. */
  readonly onTurns: (known: KnownTurns) => void;
}

/** How long the inputs must rest before the causes are drawn anew, milliseconds. */
const restMs = 250;

/** The answer first, then its evidence; the evidence is drawn when the inputs leave time for it. */
export function Results(props: ResultsProps) {
  const { answer, engine, formats, simulator, onAction, onInput, onTurns } = props;
  const { view, verdict, odds, simulation, simulated } = answer;
  const decision = useDecision(engine, simulator, view);
  const { flips, pair } = decision;
  const answers = useMemo(() => pair && { ...decision, pair }, [decision, pair]);
  usePostedTurns(flips, view.scenario, onTurns);
  const tryValue = useCallback(
    (path: string, typical: number) => onAction({ kind: 'setTypical', path, typical }),
    [onAction],
  );
  const {
    badYear,
    open: openBadYear,
    close: closeBadYear,
  } = useBadYear(view, simulation, simulated);
  const evidence = useMemo(() => ({ view, simulated, answers }), [view, simulated, answers]);
  const shown = useLater(useDeferredValue(evidence));
  const later = useLater(shown);
  const last = useLater(later);
  const settled = useSettled(last, restMs);
  const [asked, setAsked] = useState<object | null>(null);
  const cards = useMemo(() => planCards(view, simulated, formats), [view, simulated, formats]);
  const lines = useMemo(() => planLines(view, simulated, formats), [view, simulated, formats]);
  return (
    <div className={styles.results}>
      <VerdictHeadline
        verdict={verdict}
        odds={odds}
        turns={
          flips.isCurrent && flips.latest !== null ? (
            <Suspense fallback={null}>
              <Turns
                waterfall={engine.explain.waterfall}
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
        onHow={() => setAsked({})}
      />
      <UnderVerdict {...props} view={view} />
      <Plans
        plans={view.scenario.plans}
        cards={cards}
        lines={lines}
        onAction={onAction}
        onInput={onInput}
      >
        <LayerSwitches scenario={view.scenario} onAction={onAction} />
      </Plans>
      <QuotesSection view={shown.view} formats={formats} />
      <SimulationRow
        answer={answer}
        formats={formats}
        onAction={onAction}
        onBadYear={openBadYear && (() => openBadYear(cheapestOf(view)))}
      />
      <Suspense fallback={<div className={styles.chartsToCome} />}>
        <Charts
          shown={shown}
          later={later}
          layerSet={answer.layerSet}
          onLayerSet={answer.setLayerSet}
          formats={formats}
        />
      </Suspense>
      {settled.answers === null ? null : (
        <Suspense fallback={<div className={styles.chartsToCome} />}>
          <DecisionSection
            view={settled.view}
            simulated={settled.simulated}
            answers={settled.answers}
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
      <WorkingsCard opened={asked} view={last.view} formats={formats} />
    </div>
  );
}

/** The plan that the page recommends by its figures: whose bad years matter most. */
function cheapestOf({ plans }: ResultView): string {
  return plans.toSorted((a, b) => a.allIn - b.allIn)[0]?.id ?? '';
}
