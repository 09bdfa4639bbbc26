import type { ModelInput } from '../../src/engine/index.ts';
import { replaceAt, segmentsOf, valueAt } from '../../src/scenario/path.ts';
import type { PresetId } from '../../src/scenario/presetProfiles.ts';
import { createPreset } from '../../src/scenario/presets.ts';
import type { Scenario } from '../../src/schema/scenario.ts';
import { toModelInput } from '../../src/schema/toModelInput.ts';
import { isUncertain } from '../../src/schema/uncertain.ts';

/** What differs from the general office, by dotted path; a number for a quantity is its typical value, without range. */
export type Differences = Readonly<Record<string, unknown>>;

/** A scenario that starts in January 2027: `aScenario({ 'organisation.headcount': 25 })`. */
export function aScenario(differences: Differences = {}, preset: PresetId = 'agency'): Scenario {
  return Object.entries(differences).reduce<Scenario>(
    (scenario, [path, value]) => {
      const segments = segmentsOf(path);
      const isTypical = typeof value === 'number' && isUncertain(valueAt(scenario, segments));
      const found = isTypical ? { typical: value, origin: 'edited' } : value;
      return replaceAt(scenario, segments, found);
    },
    createPreset(preset, { startMonth: '2027-01' }),
  );
}

/** The same as the engine takes it. */
export function aModelInput(
  differences: Differences = {},
  preset: PresetId = 'agency',
): ModelInput {
  return toModelInput(aScenario(differences, preset));
}
