import { lazy } from 'react';
import type { Formats } from '../present/numbers.ts';
import type { ResultView } from '../present/resultView.ts';
import { referenceCurrency } from '../reference/referenceCurrency.ts';
import type { Action } from '../scenario/action.ts';
import type { Scenario } from '../schema/scenario.ts';
import { isEditOf } from './isEditOf.ts';
import { LatePart } from './LatePart.tsx';
import type { PageEngine } from './pageEngine.ts';

const UnconfirmedNotice = lazy(async () =>
  import('../features/currency/UnconfirmedNotice.tsx').then(({ UnconfirmedNotice: component }) => ({
    default: component,
  })),
);
const SinceChange = lazy(async () =>
  import('../features/verdict/SinceChange.tsx').then(({ SinceChange: component }) => ({
    default: component,
  })),
);

/** Room that is kept free, so that nothing moves while a slider is dragged. */
const oneLine = {
  blockSize: '1.25rem',
  marginBlock: 'calc(-1 * var(--space-2))',
  overflow: 'hidden',
} as const;

export interface UnderVerdictProps {
  readonly view: ResultView;
  readonly engine: PageEngine;
  readonly formats: Formats;
  /** The document before the last change; undefined: there was none, or it was undone. */
  readonly before: Scenario | undefined;
  readonly onUndo: () => void;
  readonly onAction: (action: Action) => void;
  readonly onInput: (path: string) => void;
}

/** What the last change did, and on what unconfirmed amounts the verdict rests. */
export function UnderVerdict(props: UnderVerdictProps) {
  const { view, engine, formats, before, onUndo, onAction, onInput } = props;
  return (
    <>
      <div style={oneLine} data-print="hide">
        {before && isEditOf(before, view.scenario) ? (
          <LatePart isQuiet>
            <SinceChange
              view={view}
              before={engine.project(before).projection}
              formats={formats}
              onUndo={onUndo}
            />
          </LatePart>
        ) : null}
      </div>
      {view.scenario.currency === referenceCurrency ? null : (
        <LatePart isQuiet>
          <UnconfirmedNotice scenario={view.scenario} onAction={onAction} onInput={onInput} />
        </LatePart>
      )}
    </>
  );
}
