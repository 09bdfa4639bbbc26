import type { PresetId } from '../scenario/presetProfiles.ts';
import type { Scenario } from '../schema/scenario.ts';

/** The example organisations and their scenarios, starting in one month. */
export interface PresetShelf {
  readonly choices: readonly { readonly id: PresetId; readonly name: string }[];
  readonly first: PresetId;
  readonly scenarioOf: (preset: PresetId) => Scenario;
}

/** Fetches the presets with the reference figures they are made of. */
export async function fetchPresetShelf(startMonth: string): Promise<PresetShelf> {
  const [{ createPreset }, { defaultPresetId, presetProfiles }] = await Promise.all([
    import('../scenario/presets.ts'),
    import('../scenario/presetProfiles.ts'),
  ]);
  return {
    choices: presetProfiles,
    first: defaultPresetId,
    scenarioOf: (preset) => createPreset(preset, { startMonth }),
  };
}
