import type { Outcome } from './lane.ts';

/** Questions that wait for their answers, by id. */
export interface WaitingList {
  readonly size: () => number;
  readonly add: (id: number, resolve: (outcome: Outcome) => void) => void;
  readonly settle: (id: number, outcome: Outcome) => void;
  readonly settleAll: (outcome: Outcome) => void;
}

export function createWaitingList(): WaitingList {
  const waiting = new Map<number, (outcome: Outcome) => void>();
  const settle = (id: number, outcome: Outcome) => {
    const resolve = waiting.get(id);
    waiting.delete(id);
    resolve?.(outcome);
  };
  return {
    size: () => waiting.size,
    add: (id, resolve) => {
      waiting.set(id, resolve);
    },
    settle,
    settleAll: (outcome) => {
      for (const id of waiting.keys()) settle(id, outcome);
    },
  };
}
