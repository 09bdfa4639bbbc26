import type { InputFlips } from '../../engine/index.ts';
import type { Scenario } from '../../schema/scenario.ts';

/** Where the answer turns along some inputs, and the document of which that is true. */
export interface KnownTurns {
  readonly inputs: readonly InputFlips[];
  /** The plans among which the cheapest was sought. */
  readonly planIds: readonly string[];
  readonly scenario: Scenario;
}

/** Carries what is found out about the inputs to their tracks, past everything between. */
export interface TurnBoard {
  readonly read: () => KnownTurns | null;
  readonly post: (known: KnownTurns) => void;
  readonly subscribe: (onChange: () => void) => () => void;
}

export function createTurnBoard(): TurnBoard {
  let latest: KnownTurns | null = null;
  const listeners = new Set<() => void>();
  return {
    read: () => latest,
    post: (known) => {
      latest = known;
      listeners.forEach((tell) => tell());
    },
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
}
