import { describe, expect, it } from 'vitest';
import type { Action } from '../../src/scenario/action.ts';
import type { PresetId } from '../../src/scenario/presetProfiles.ts';
import { presetProfiles } from '../../src/scenario/presetProfiles.ts';
import { exampleName } from '../../src/scenario/scenarioName.ts';
import { after } from '../support/after.ts';
import { aScenario } from '../support/aScenario.ts';

const heads = (typical: number): Action => ({
  kind: 'setTypical',
  path: 'organisation.headcount',
  typical,
});
const rename = (name: string): Action => ({ kind: 'rename', name });

describe('a name that nobody typed', () => {
  it.each([
    ['agency', 25, 'Agency, 25 people'],
    ['agency', 1, 'Agency, 1 person'],
    ['solo', 2, 'Solo office, 2 people'],
    ['retailer', 120, 'Retailer, 120 people in 8 shops'],
  ] as const)('of %s follows the headcount to %d', (id: PresetId, people, name) => {
    expect(after(aScenario({}, id), heads(people)).name).toBe(name);
  });

  it('follows the number of shops', () => {
    const sites = { kind: 'setTypical', path: 'organisation.sites', typical: 1 } as const;
    expect(after(aScenario({}, 'retailer'), sites).name).toBe('Retailer, 100 people in 1 shop');
  });

  it('follows every edit of the headcount, and back again', () => {
    const range = { typical: 23, low: 20, high: 25, origin: 'edited' } as const;
    const path = 'organisation.headcount';
    const ranged = after(aScenario(), heads(3), { kind: 'setQuantity', path, quantity: range });
    expect(ranged.name).toBe('Agency, 23 people');
    expect(after(ranged, heads(22)).name).toBe('Agency, 22 people');
  });

  it('of answers and of a copy follows, too', () => {
    expect(after(aScenario(), heads(40), rename('Our 40 people'), heads(41)).name).toBe(
      'Our 41 people',
    );
    expect(after(aScenario(), rename('Agency, 22 people (copy 2)'), heads(30)).name).toBe(
      'Agency, 30 people (copy 2)',
    );
  });

  it('follows where it had been left behind', () => {
    const old = aScenario({ 'organisation.headcount': 30 });
    expect(after(old, heads(31)).name).toBe('Agency, 31 people');
  });

  it('is that of every example as it is', () => {
    for (const { id, name } of presetProfiles) expect(exampleName(aScenario({}, id))).toBe(name);
  });
});

describe('a name', () => {
  it.each(['Miller & Sons', 'Agency, 25 people, Leeds', 'Agency, 21 people', 'Our 25 people', ''])(
    'that somebody typed stays: “%s”',
    (name) => {
      expect(after(aScenario({ name }), heads(30)).name).toBe(name);
    },
  );

  it('stays while other figures change', () => {
    const scenario = aScenario({ 'organisation.headcount': 30 });
    const path = 'organisation.servers';
    expect(after(scenario, { kind: 'setTypical', path, typical: 3 }).name).toBe(scenario.name);
  });

  it('of a scenario that is opened is its own', () => {
    const scenario = aScenario({ 'organisation.headcount': 30 });
    expect(after(aScenario(), { kind: 'open', scenario })).toBe(scenario);
  });

  it('of a scenario without an example is nobody else’s', () => {
    const scenario = aScenario({ preset: '', name: 'Agency, 22 people' });
    expect(after(scenario, heads(30)).name).toBe('Agency, 22 people');
  });
});
