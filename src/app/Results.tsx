import { lazy, useCallback, useMemo, useState, useSyncExternalStore } from 'react';
import type { TurnBoard } from '../features/inputs/turnBoard.ts';
import { LayerSwitches } from '../features/layers/LayerSwitches.tsx';
import { Plans } from '../features/plans/Plans.tsx';
import { isUnderWay } from '../features/simulation/farTrials.ts';
import { VerdictHeadline } from '../features/verdict/VerdictHeadline.tsx';
import type { Formats } from '../present/numbers.ts';
import { planCards, planLines } from '../present/planCards.ts';
import type { Action } from '../scenario/action.ts';
import type { Scenario } from '../schema/scenario.ts';
import type { Desk } from './documents/desk.ts';
import { useIsWide } from '../ui/layout/useIsWide.ts';
import { LatePart } from './LatePart.tsx';
import type { PageEngine } from './pageEngine.ts';
import styles from './Results.module.css';
import type { Presented } from './presenting/Presenting.tsx';
import type { Simulator } from './simulator.ts';
import { UnderVerdict } from './UnderVerdict.tsx';
import type { Answer } from './useAnswer.ts';

const SimulatedOdds = lazy(async () =>
  import('../features/verdict/SimulatedOdds.tsx').then(({ SimulatedOdds: component }) => ({
    default: component,
  })),
);
const Turns = lazy(async () =>
  import('../features/verdict/Turns.tsx').then(({ Turns: component }) => ({ default: component })),
);
const BelowPlans = lazy(async () =>
  import('./BelowPlans.tsx').then(({ BelowPlans: component }) => ({ default: component })),
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
  /** Where the answer turns along the inputs, each time it is known. */
  readonly turns: TurnBoard;
  readonly isPrintAsked: boolean;
  readonly onPrintClosed: () => void;
  readonly desk: Desk;
  /** Null: nothing is presented. */
  readonly presented: Presented | null;
}

/** The answer first, then what it rests on. */
export function Results(props: ResultsProps) {
  const { answer, engine, formats, simulator, onAction, onInput, turns } = props;
  const { view, verdict, simulation, simulated } = answer;
  const known = useSyncExternalStore(turns.subscribe, turns.read);
  const flips = known?.scenario === view.scenario ? known.inputs : null;
  const isCompared = view.plans.length > 1;
  const [asked, setAsked] = useState<object | null>(null);
  const openWorkings = useCallback(() => setAsked({}), []);
  const isWide = useIsWide();
  const cards = useMemo(
    () => (isWide ? planCards(view, simulated, formats) : []),
    [isWide, view, simulated, formats],
  );
  const lines = useMemo(
    () => (isWide ? [] : planLines(view, simulated, formats)),
    [isWide, view, simulated, formats],
  );
  return (
    <div className={styles.results}>
      <VerdictHeadline
        verdict={verdict}
        odds={
          <LatePart isQuiet>
            <SimulatedOdds view={view} simulated={simulated} />
          </LatePart>
        }
        turns={
          flips && (
            <LatePart isQuiet>
              <Turns
                waterfall={engine.explain.waterfall}
                isTie={verdict.tone === 'tie'}
                view={view}
                flips={flips}
                formats={formats}
                onInput={onInput}
              />
            </LatePart>
          )
        }
        isCompared={isCompared}
        toCome={
          isCompared && isUnderWay(simulation.state)
            ? toCome(simulated !== null, flips !== null)
            : null
        }
        onHow={openWorkings}
      />
      <UnderVerdict {...props} view={view} />
      <Plans
        plans={view.scenario.plans}
        isWide={isWide}
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
      <LatePart room={<div className={styles.restToCome} />}>
        <BelowPlans
          answer={answer}
          engine={engine}
          formats={formats}
          simulator={simulator}
          asked={asked}
          onAction={onAction}
          onInput={onInput}
          onTurns={turns.post}
          isPrintAsked={props.isPrintAsked}
          onPrintClosed={props.onPrintClosed}
          desk={props.desk}
          presented={props.presented}
        />
      </LatePart>
    </div>
  );
}

function toCome(areOddsKnown: boolean, areTurnsKnown: boolean): 'all' | 'odds' | 'turns' | null {
  if (!areOddsKnown) return areTurnsKnown ? 'odds' : 'all';
  return areTurnsKnown ? null : 'turns';
}
