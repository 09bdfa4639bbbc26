import { describe, expect, it } from 'vitest';
import { defaultAt } from '../../../src/features/inputs/defaultAt.ts';
import { applyAction } from '../../../src/scenario/applyAction.ts';
import { aScenario } from '../../support/aScenario.ts';

const bands = 'composition.arrangement.billing.hourly.bands';

describe('the default of a field', () => {
  const preset = aScenario();

  it('is what stands there in the preset', () => {
    const scenario = aScenario({ 'organisation.headcount': 60 });
    expect(defaultAt(scenario, preset, 'organisation.headcount')).toMatchObject({ typical: 22 });
  });

  it('follows a plan that moved and a band whose neighbour was removed', () => {
    const moved = applyAction(preset, { kind: 'movePlan', planId: 'break-fix', by: 1 });
    if (!moved.ok) throw new Error(moved.error.sentence);
    const path = `plans.1.${bands}`;
    const less = applyAction(moved.value, { kind: 'removeItem', path, index: 0 });
    if (!less.ok) throw new Error(less.error.sentence);
    expect(defaultAt(less.value, preset, `${path}.0.name`)).toBe('After hours');
  });

  it('is unknown without a preset, for what was added and under another kind', () => {
    expect(defaultAt(preset, undefined, 'organisation.headcount')).toBeUndefined();
    const added = applyAction(preset, { kind: 'duplicatePlan', planId: 'managed' });
    if (!added.ok) throw new Error(added.error.sentence);
    expect(defaultAt(added.value, preset, 'plans.2.name')).toBeUndefined();
    expect(
      defaultAt(preset, preset, 'plans.0.composition.arrangement.billing.flatPerMonth'),
    ).toBeUndefined();
  });
});
