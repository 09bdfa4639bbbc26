import { useMemo } from 'react';
import type { Formats } from '../../present/numbers.ts';
import { createPreset } from '../../scenario/presets.ts';
import { type PresetId, presetProfile } from '../../scenario/presetProfiles.ts';
import type { Scenario } from '../../schema/scenario.ts';
import type { Dispatch, InputsSetting, LiveScenario } from './inputsContext.ts';
import { createTurnBoard, type TurnBoard } from './turnBoard.ts';

export interface SettingParts {
  readonly scenario: Scenario;
  /** The same document, where it may run ahead of `scenario`. */
  readonly live?: LiveScenario;
  readonly formats: Formats;
  readonly dispatch: Dispatch;
  /** Where the answer turns along the inputs, as far as that is known. */
  readonly turns?: TurnBoard;
}

const emptyBoard = createTurnBoard();

/**
 * What every field of a group of inputs needs.
 *
 * @param scope  of the fields' ids
 */
export function useInputsSetting(parts: SettingParts, scope?: string): InputsSetting {
  const { scenario, formats, dispatch, turns = emptyBoard } = parts;
  const live = useMemo(() => parts.live ?? still(scenario), [parts.live, scenario]);
  const { preset, startMonth } = scenario;
  const defaults = useMemo(
    () =>
      presetProfile(preset) === undefined
        ? undefined
        : createPreset(preset as PresetId, { startMonth }),
    [preset, startMonth],
  );
  return useMemo(
    () => ({ scenario, live, defaults, formats, dispatch, turns, scope }),
    [scenario, live, defaults, formats, dispatch, turns, scope],
  );
}

function still(scenario: Scenario): LiveScenario {
  return { scenario: () => scenario, subscribe: () => () => undefined };
}
