import { createContext, useContext } from 'react';
import type { Formats } from '../../present/numbers.ts';
import type { Action } from '../../scenario/action.ts';
import type { Scenario } from '../../schema/scenario.ts';
import type { TurnBoard } from './turnBoard.ts';

export type Dispatch = (
  action: Action,
  detail?: { readonly isFinal: boolean },
) => { readonly ok: true } | { readonly ok: false; readonly sentence: string };

/** What every field needs. */
export interface InputsSetting {
  readonly scenario: Scenario;
  /** The preset that the scenario began from, untouched; undefined where there is none. */
  readonly defaults: Scenario | undefined;
  readonly formats: Formats;
  readonly dispatch: Dispatch;
  readonly turns: TurnBoard;
}

export const InputsContext = createContext<InputsSetting | undefined>(undefined);

export function useInputs(): InputsSetting {
  const setting = useContext(InputsContext);
  if (setting === undefined) throw new Error('A field stands outside the inputs.');
  return setting;
}
