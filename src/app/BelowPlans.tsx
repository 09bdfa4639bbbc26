import { lazy, memo, useMemo } from 'react';
import type { KnownTurns } from '../features/inputs/turnBoard.ts';
import { QuotesSection } from '../features/plans/QuotesSection.tsx';
import type { Formats } from '../present/numbers.ts';
import type { ResultView } from '../present/resultView.ts';
import type { Action } from '../scenario/action.ts';
import type { Desk } from './documents/desk.ts';
import { Evidence } from './Evidence.tsx';
import { LatePart } from './LatePart.tsx';
import { LateReport } from './LateReport.tsx';
import type { PageEngine } from './pageEngine.ts';
import type { Presented } from './presenting/Presenting.tsx';
import { SimulationRow } from './SimulationRow.tsx';
import type { Simulator } from './simulator.ts';
import type { Answer } from './useAnswer.ts';
import { useBadYear } from './useBadYear.ts';
import { useDecision } from './useDecision.ts';
import { useLater } from './useLater.ts';
import { usePostedTurns } from './usePostedTurns.ts';

const BadYearDialog = lazy(async () =>
  import('../features/future/BadYearDialog.tsx').then(({ BadYearDialog: component }) => ({
    default: component,
  })),
);

const Presenting = lazy(async () =>
  import('./presenting/Presenting.tsx').then(({ Presenting: component }) => ({
    default: component,
  })),
);

export interface BelowPlansProps {
  readonly answer: Answer;
  readonly engine: PageEngine;
  readonly formats: Formats;
  readonly simulator: Simulator;
  /** Another object opens the workings. */
  readonly asked: object | null;
  readonly onAction: (action: Action) => void;
  /** Leads to the field of an input. */
  readonly onInput: (path: string) => void;
  /** Told where the answer turns along the inputs, each time it is known. */
  readonly onTurns: (known: KnownTurns) => void;
  /** Whether the person is asked what to print. */
  readonly isPrintAsked: boolean;
  readonly onPrintClosed: () => void;
  readonly desk: Desk;
  /** Null: nothing is presented. */
  readonly presented: Presented | null;
}

/** What the answer rests on: the futures and the evidence, which is drawn when the inputs leave time for it. */
export const BelowPlans = memo(function BelowPlans(props: BelowPlansProps) {
  const { answer, engine, formats, simulator, asked, onAction, onInput, onTurns } = props;
  const { view, simulation, simulated } = answer;
  const evidence = useMemo(() => ({ view, simulated }), [view, simulated]);
  const shown = useLater(evidence);
  const decision = useDecision(engine, { simulator, locale: formats.locale }, shown.view);
  usePostedTurns(decision.flips, shown.view.scenario, onTurns);
  const {
    badYear,
    open: openBadYear,
    close: closeBadYear,
  } = useBadYear(view, simulation, simulated, formats.locale);
  const isBehind = shown.view.scenario !== view.scenario;
  return (
    <>
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
        desk={props.desk}
      />
      {props.presented ? (
        <LatePart>
          <Presenting
            {...props.presented}
            answer={answer}
            shown={shown}
            decision={decision}
            engine={engine}
            formats={formats}
          />
        </LatePart>
      ) : null}
      {badYear ? (
        <LatePart>
          <BadYearDialog
            badYear={badYear}
            view={view}
            formats={formats}
            onOpen={openBadYear}
            onClose={closeBadYear}
          />
        </LatePart>
      ) : null}
    </>
  );
});

/** The plan that the page recommends by its figures: whose bad years matter most. */
function cheapestOf({ plans }: ResultView): string {
  return plans.toSorted((a, b) => a.allIn - b.allIn)[0]?.id ?? '';
}
