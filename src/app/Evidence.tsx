import { lazy, memo, useCallback, useMemo } from 'react';
import type { LayerSet } from '../engine/index.ts';
import { explainedSteps } from '../features/decision/explainedSteps.ts';
import type { PlanPair } from '../present/decision/pair.ts';
import type { Formats } from '../present/numbers.ts';
import type { ResultView } from '../present/resultView.ts';
import type { Simulated } from '../present/simulation/simulated.ts';
import type { Action } from '../scenario/action.ts';
import { Near } from '../ui/layout/Near.tsx';
import { LatePart } from './LatePart.tsx';
import type { PageEngine } from './pageEngine.ts';
import styles from './Results.module.css';
import type { Decision } from './useDecision.ts';
import { useLater } from './useLater.ts';
import { useSettled } from './useSettled.ts';
import { WorkingsCard } from './WorkingsCard.tsx';

const Charts = lazy(async () =>
  import('../features/charts/Charts.tsx').then(({ Charts: component }) => ({ default: component })),
);
const DecisionSection = lazy(async () =>
  import('../features/decision/Decision.tsx').then(({ Decision: component }) => ({
    default: component,
  })),
);
const MonthlyCosts = lazy(async () =>
  import('../features/table/MonthlyCosts.tsx').then(({ MonthlyCosts: component }) => ({
    default: component,
  })),
);

export interface EvidenceProps {
  readonly shown: { readonly view: ResultView; readonly simulated: Simulated | null };
  /** Whether the answer above is of newer inputs. */
  readonly isBehind: boolean;
  readonly decision: Decision;
  readonly engine: PageEngine;
  readonly formats: Formats;
  /** What the charts of money add up. */
  readonly layerSet: LayerSet;
  readonly onLayerSet: (layerSet: LayerSet) => void;
  /** Another object opens the workings. */
  readonly asked: object | null;
  readonly onAction: (action: Action) => void;
  /** Leads to the field of an input. */
  readonly onInput: (path: string) => void;
}

interface Causes {
  readonly view: ResultView;
  readonly answers: { readonly pair: PlanPair } | null;
}

const chartsToCome = <div className={styles.chartsToCome} />;
const tableToCome = <div className={styles.tableToCome} />;

/** How long the inputs must rest before the causes are drawn anew, milliseconds. */
const restMs = 250;

/** What the answer rests on, drawn part by part when the inputs leave time for it. */
export const Evidence = memo(function Evidence(props: EvidenceProps) {
  const { shown, isBehind, decision, engine, formats, onAction, onInput } = props;
  const { pair, chosen } = decision;
  const answers = useMemo(() => pair && { ...decision, pair }, [decision, pair]);
  const later = useLater(shown);
  const last = useLater(later);
  const { explain } = engine;
  const settled = useSettled(
    useMemo(() => ({ ...last, answers }), [last, answers]),
    restMs,
    useCallback(
      ({ view, answers: known }: Causes) =>
        known === null ? [] : explainedSteps(explain, view, known.pair),
      [explain],
    ),
  );
  const tryValue = useCallback(
    (path: string, typical: number) => onAction({ kind: 'setTypical', path, typical }),
    [onAction],
  );
  const isWanted = props.asked !== null;
  return (
    <div className={styles.evidence} aria-busy={isBehind}>
      <LatePart room={chartsToCome}>
        <Charts
          shown={shown}
          later={later}
          layerSet={props.layerSet}
          onLayerSet={props.onLayerSet}
          formats={formats}
        />
      </LatePart>
      {settled.answers === null || chosen === null ? null : (
        <Near room={chartsToCome} isWanted={isWanted}>
          <LatePart room={chartsToCome}>
            <DecisionSection
              view={settled.view}
              simulated={settled.simulated}
              answers={settled.answers}
              chosen={chosen}
              explain={explain}
              formats={formats}
              onInput={onInput}
              onTry={tryValue}
            />
          </LatePart>
        </Near>
      )}
      <Near room={tableToCome} isWanted={isWanted}>
        <LatePart room={tableToCome}>
          <MonthlyCosts view={last.view} formats={formats} />
        </LatePart>
      </Near>
      <WorkingsCard opened={props.asked} view={last.view} formats={formats} />
    </div>
  );
});
