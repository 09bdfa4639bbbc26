import { lazy, Suspense, useCallback, useMemo, useState } from 'react';
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
import { Evidence } from './Evidence.tsx';
import { LateReport } from './LateReport.tsx';
import type { PageEngine } from './pageEngine.ts';
import { SimulationRow } from './SimulationRow.tsx';
import type { Simulator } from './simulator.ts';
import { UnderVerdict } from './UnderVerdict.tsx';
import type { Answer } from './useAnswer.ts';
import { useBadYear } from './useBadYear.ts';
import { useDecision } from './useDecision.ts';
import { useLater } from './useLater.ts';
import { usePostedTurns } from './usePostedTurns.ts';

const Turns = lazy(async () =>
  import('../features/verdict/Turns.tsx').then(({ Turns: component }) => ({ default: component })),
);
const BadYearDialog = lazy(async () =>
  import('../features/future/BadYearDialog.tsx').then(({ BadYearDialog: component }) => ({
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
  readonly isPrintAsked: boolean;
  readonly onPrintClosed: () => void;
}

/** The answer first, then its evidence; the evidence is drawn when the inputs leave time for it. */
export function Results(props: ResultsProps) {
  const { answer, engine, formats, simulator, onAction, onInput, onTurns } = props;
  const { view, verdict, odds, simulation, simulated } = answer;
  const evidence = useMemo(() => ({ view, simulated }), [view, simulated]);
  const shown = useLater(evidence);
  const isBehind = shown.view.scenario !== view.scenario;
  const decision = useDecision(engine, simulator, shown.view);
  const { flips, pair } = decision;
  usePostedTurns(flips, shown.view.scenario, onTurns);
  const {
    badYear,
    open: openBadYear,
    close: closeBadYear,
  } = useBadYear(view, simulation, simulated);
  const [asked, setAsked] = useState<object | null>(null);
  const openWorkings = useCallback(() => setAsked({}), []);
  const cards = useMemo(() => planCards(view, simulated, formats), [view, simulated, formats]);
  const lines = useMemo(() => planLines(view, simulated, formats), [view, simulated, formats]);
  return (
    <div className={styles.results}>
      <VerdictHeadline
        verdict={verdict}
        odds={odds}
        turns={
          flips.isCurrent && flips.latest !== null && !isBehind ? (
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
        onHow={openWorkings}
      />
      <UnderVerdict {...props} view={view} />
      <Plans
        plans={view.scenario.plans}
        cards={cards}
        lines={lines}
        onAction={onAction}
        onInput={onInput}
      >
        <LayerSwitches
          layers={view.scenario.finance.layers}
          isPresentValue={view.isPresentValue}
          onAction={onAction}
        />
      </Plans>
      <QuotesSection view={shown.view} formats={formats} />
      <SimulationRow
        answer={answer}
        formats={formats}
        onAction={onAction}
        onBadYear={openBadYear && (() => openBadYear(cheapestOf(view)))}
      />
      <Evidence
        shown={shown}
        isBehind={isBehind}
        decision={decision}
        engine={engine}
        formats={formats}
        layerSet={answer.layerSet}
        onLayerSet={answer.setLayerSet}
        asked={asked}
        onAction={onAction}
        onInput={onInput}
      />
      <LateReport
        answer={answer}
        decision={decision}
        isBehind={isBehind}
        explain={engine.explain}
        formats={formats}
        isAsked={props.isPrintAsked}
        onClose={props.onPrintClosed}
      />
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
    </div>
  );
}

/** The plan that the page recommends by its figures: whose bad years matter most. */
function cheapestOf({ plans }: ResultView): string {
  return plans.toSorted((a, b) => a.allIn - b.allIn)[0]?.id ?? '';
}
