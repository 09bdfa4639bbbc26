import { createContext, useContext } from 'react';
import type { Formats } from '../../present/numbers.ts';
import type { Action } from '../../scenario/action.ts';
import type { SchemaProblem } from '../../schema/problem.ts';
import type { Scenario } from '../../schema/scenario.ts';
import type { InputBoards } from './inputBoards.ts';

export type Dispatch = (
  action: Action,
  detail?: { readonly isFinal: boolean },
) => { readonly ok: true } | ({ readonly ok: false } & SchemaProblem);

/** The document as it stands at this moment. */
export interface LiveScenario {
  readonly scenario: () => Scenario;
  readonly subscribe: (onChange: () => void) => () => void;
}

/** What every field needs. */
export interface InputsSetting extends InputBoards {
  /** May be a few ticks of a drag behind; fields show their own value as it is. */
  readonly scenario: Scenario;
  readonly live: LiveScenario;
  /** The preset that the scenario began from, untouched; undefined where there is none. */
  readonly defaults: Scenario | undefined;
  readonly formats: Formats;
  readonly dispatch: Dispatch;
  /** Of the ids; undefined: the page's own. */
  readonly scope?: string | undefined;
}

export const InputsContext = createContext<InputsSetting | undefined>(undefined);

export function useInputs(): InputsSetting {
  const setting = useContext(InputsContext);
  if (setting === undefined) throw new Error('A field stands outside the inputs.');
  return setting;
}
