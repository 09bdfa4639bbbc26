import { describe, expect, it } from 'vitest';
import { applyAction } from '../../../src/scenario/applyAction.ts';
import { valueAt } from '../../../src/scenario/path.ts';
import type { RangeWidth } from '../../../src/scenario/rangeWidths.ts';
import { rangesBelow } from '../../../src/scenario/rangesBelow.ts';
import { collectRanges } from '../../../src/schema/collectRanges.ts';
import { parseScenario } from '../../../src/schema/parseScenario.ts';
import type { Scenario } from '../../../src/schema/scenario.ts';
import { aScenario } from '../../support/aScenario.ts';

const hourlyRate = 'plans.0.composition.arrangement.billing.hourly.hourlyRate';

function ranged(scenario: Scenario, path: string, width: RangeWidth): Scenario {
  const outcome = applyAction(scenario, { kind: 'setRanges', path, width });
  if (!outcome.ok) throw new Error(outcome.error.sentence);
  return outcome.value;
}

describe('the range of one figure', () => {
  it('is set by its width', () => {
    const outcome = applyAction(aScenario(), {
      kind: 'setRange',
      path: hourlyRate,
      width: 'tight',
    });
    expect(outcome.ok && valueAt(outcome.value, hourlyRate.split('.'))).toEqual({
      typical: 150,
      low: 137.5,
      high: 200,
      origin: 'edited',
    });
  });

  it('is refused where there is no quantity', () => {
    const outcome = applyAction(aScenario(), { kind: 'setRange', path: 'name', width: 'tight' });
    expect(outcome).toMatchObject({ ok: false, error: { path: 'name' } });
  });
});

describe('all ranges at once', () => {
  it.each(['tight', 'wide'] as const)('are %s, and typical ones are the preset again', (width) => {
    const preset = aScenario();
    const changed = ranged(preset, '', width);
    expect(parseScenario(changed).ok).toBe(true);
    expect(rangesBelow(changed, '')).toMatchObject({
      width,
      ranged: rangesBelow(preset, '').ranged,
    });
    expect(ranged(changed, '', 'typical')).toEqual(preset);
  });

  it('are gone with none, those of facts too', () => {
    const path = 'organisation.headcount';
    const own = applyAction(aScenario(), { kind: 'setRange', path, width: 'wide' });
    if (!own.ok) throw new Error(own.error.sentence);
    expect(ranged(own.value, '', 'tight').organisation.headcount).toEqual(
      own.value.organisation.headcount,
    );
    const without = ranged(own.value, '', 'none');
    expect(collectRanges(without)).toEqual([]);
    expect(rangesBelow(without, '')).toMatchObject({ ranged: 0, width: 'none' });
  });

  it('change below their path alone', () => {
    const preset = aScenario();
    const changed = ranged(preset, 'plans.0', 'tight');
    expect(changed.plans[0]).not.toEqual(preset.plans[0]);
    expect({ ...changed, plans: changed.plans.slice(1) }).toEqual({
      ...preset,
      plans: preset.plans.slice(1),
    });
    expect(rangesBelow(changed, 'plans.0').width).toBe('tight');
    expect(rangesBelow(changed, '').width).toBeUndefined();
  });
});
