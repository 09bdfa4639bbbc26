import type { Scenario } from '../../schema/scenario.ts';
import { isSame } from '../../ui/isSame.ts';
import type { RefusedText } from '../../ui/fields/useRefusedText.ts';

/** What a refused text stands beside: it goes with a change of that. */
export type StandingValue = (scenario: Scenario) => unknown;

interface Entry {
  readonly refused: RefusedText;
  readonly standing: StandingValue;
  readonly seen: unknown;
}

/** Keeps refused texts with their fields, whichever view of the inputs shows these. */
export interface RefusedBoard {
  readonly read: (field: string) => RefusedText | undefined;
  readonly post: (
    field: string,
    refused: RefusedText | undefined,
    scenario: Scenario,
    standing: StandingValue,
  ) => void;
  /** Lets go of what was typed over a value that has changed since, or in another document. */
  readonly follow: (scenario: Scenario) => void;
  readonly subscribe: (onChange: () => void) => () => void;
}

export function createRefusedBoard(): RefusedBoard {
  const entries = new Map<string, Entry>();
  const listeners = new Set<() => void>();
  const tell = (): void => listeners.forEach((listener) => listener());
  let last: Scenario | undefined;
  return {
    read: (field) => entries.get(field)?.refused,
    post: (field, refused, scenario, standing) => {
      if (refused === undefined) entries.delete(field);
      else entries.set(field, { refused, standing, seen: standing(scenario) });
      tell();
    },
    follow: (scenario) => {
      if (scenario === last) return;
      const isOther = last !== undefined && isOtherDocument(last, scenario);
      last = scenario;
      if (entries.size === 0) return;
      const before = entries.size;
      for (const [field, { standing, seen }] of entries) {
        if (isOther || !isSame(standing(scenario), seen)) entries.delete(field);
      }
      if (entries.size < before) tell();
    },
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
}

/** No edit replaces both: a document comes with others that was opened, or that another tab has saved since. */
function isOtherDocument(one: Scenario, other: Scenario): boolean {
  return one.budget !== other.budget && one.organisation !== other.organisation;
}
