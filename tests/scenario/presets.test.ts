import { describe, expect, it } from 'vitest';
import { figure } from '../../src/reference/figures.ts';
import { createPreset } from '../../src/scenario/presets.ts';
import { defaultPresetId, presetProfiles } from '../../src/scenario/presetProfiles.ts';
import { sourceOf } from '../../src/scenario/sourceOf.ts';
import { figuresOf } from '../../src/schema/figures.ts';
import { parseScenario } from '../../src/schema/parseScenario.ts';

const presets = presetProfiles.map(({ id }) => createPreset(id, { startMonth: '2027-01' }));

function close(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-8 * Math.max(Math.abs(a), Math.abs(b));
}

describe('the presets', () => {
  it('are nine or more, with ids of their own', () => {
    expect(new Set(presetProfiles.map(({ id }) => id)).size).toBeGreaterThanOrEqual(9);
  });

  it('begin with a general office of 22 people', () => {
    expect(createPreset(defaultPresetId, { startMonth: '2027-01' })).toMatchObject({
      preset: 'agency',
      organisation: { headcount: { typical: 22 } },
    });
  });

  it.each(presets.map((preset) => [preset.name, preset] as const))('%s is valid', (_, preset) => {
    expect(parseScenario(preset)).toEqual({ ok: true, value: preset });
  });

  it.each(presets.map((preset) => [preset.name, preset] as const))(
    '%s has a reference figure behind every default quantity',
    (_, preset) => {
      const defaults = figuresOf(preset).flatMap(({ path, value }) =>
        typeof value === 'object' && value.origin === 'default' ? [{ path, value }] : [],
      );
      expect(defaults.length).toBeGreaterThan(200);
      const unsourced = defaults.filter(({ path }) => sourceOf(preset, path) === undefined);
      expect(unsourced).toEqual([]);
    },
  );

  it.each(presets.map((preset) => [preset.name, preset] as const))(
    '%s takes every range from its figure, in the same proportions',
    (_, preset) => {
      for (const { path, value } of figuresOf(preset)) {
        const source = sourceOf(preset, path);
        if (typeof value === 'number' || source === undefined) continue;
        const { low, typical, high } = figure(source);
        if (value.low === undefined || value.high === undefined) continue;
        expect([path, close(value.low * typical, low * value.typical)]).toEqual([path, true]);
        expect([path, close(value.high * typical, high * value.typical)]).toEqual([path, true]);
      }
    },
  );
});
