import { useEffect, useMemo, useState } from 'react';
import type { Formats } from '../../present/numbers.ts';
import { createPreset } from '../../scenario/presets.ts';
import { type PresetId, presetProfile } from '../../scenario/presetProfiles.ts';
import type { Scenario } from '../../schema/scenario.ts';
import type { Dispatch, InputsSetting, LiveScenario } from './inputsContext.ts';
import { createInputBoards, type InputBoards } from './inputBoards.ts';

export interface SettingParts extends Partial<InputBoards> {
  readonly scenario: Scenario;
  /** The same document, where it may run ahead of `scenario`. */
  readonly live?: LiveScenario;
  readonly formats: Formats;
  readonly dispatch: Dispatch;
}

/**
 * What every field of a group of inputs needs.
 *
 * @param scope  of the fields' ids
 */
export function useInputsSetting(parts: SettingParts, scope?: string): InputsSetting {
  const [own] = useState(createInputBoards);
  const { scenario, formats, dispatch, turns = own.turns, refusals = own.refusals } = parts;
  const live = useMemo(() => parts.live ?? still(scenario), [parts.live, scenario]);
  useEffect(() => {
    const follow = (): void => refusals.follow(live.scenario());
    follow();
    return live.subscribe(follow);
  }, [refusals, live]);
  const { preset, startMonth } = scenario;
  const defaults = useMemo(
    () =>
      presetProfile(preset) === undefined
        ? undefined
        : createPreset(preset as PresetId, { startMonth }),
    [preset, startMonth],
  );
  return useMemo(
    () => ({ scenario, live, defaults, formats, dispatch, turns, refusals, scope }),
    [scenario, live, defaults, formats, dispatch, turns, refusals, scope],
  );
}

function still(scenario: Scenario): LiveScenario {
  return { scenario: () => scenario, subscribe: () => () => undefined };
}
