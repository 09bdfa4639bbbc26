import { lazy, Suspense, useSyncExternalStore } from 'react';
import type { TurnBoard } from '../features/inputs/turnBoard.ts';
import type { TurnsProps } from '../features/verdict/Turns.tsx';

const Turns = lazy(async () =>
  import('../features/verdict/Turns.tsx').then(({ Turns: component }) => ({ default: component })),
);

export interface VerdictTurnsProps extends Omit<TurnsProps, 'flips'> {
  readonly turns: TurnBoard;
}

/** Where the answer turns, as soon as that is known of the very inputs of the answer. */
export function VerdictTurns({ turns, ...answer }: VerdictTurnsProps) {
  const known = useSyncExternalStore(turns.subscribe, turns.read);
  return known?.scenario === answer.view.scenario ? (
    <Suspense fallback={null}>
      <Turns {...answer} flips={known.inputs} />
    </Suspense>
  ) : null;
}
