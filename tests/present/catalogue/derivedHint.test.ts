import { describe, expect, it } from 'vitest';
import { derivedHint } from '../../../src/present/catalogue/derivedHint.ts';
import { createFormats } from '../../../src/present/numbers.ts';
import { aScenario } from '../../support/aScenario.ts';

const formats = createFormats('en-US', 'USD');

describe('what a figure comes to', () => {
  it('is a rate times M where it was counted under maintenance', () => {
    const scenario = aScenario({
      'incidentClasses.0.rates.perUserPerMonth': 0.6,
      'estate.unmanagedMultiplier': 1.5,
    });
    const path = 'incidentClasses.0.rates.perUserPerMonth';
    expect(derivedHint(scenario, path, 1, formats)).toBe(
      'Counted under maintenance; 0.9 without it (× 1.5).',
    );
    expect(derivedHint(scenario, path, 12, formats)).toContain('10.8 without it');
  });

  it('is not said of a rate of an unmaintained estate, or of none', () => {
    const scenario = aScenario({ 'incidentClasses.0.rates.perDevicePerMonth': 0 });
    const of = (path: string) => derivedHint(scenario, path, 1, formats);
    expect(of('incidentClasses.2.rates.perSitePerMonth')).toBeUndefined();
    expect(of('incidentClasses.0.rates.perDevicePerMonth')).toBeUndefined();
    expect(of('organisation.headcount')).toBeUndefined();
  });

  it('is the share of incidents on critical systems: 2·0.4/(2·0.4 + 0.6)', () => {
    const scenario = aScenario({
      'incidentClasses.0.criticalWeight': 2,
      'plans.2.composition.criticalShare.everything': 0.4,
    });
    expect(derivedHint(scenario, 'incidentClasses.0.criticalWeight', 1, formats)).toBe(
      'In Hybrid, 57.1% of them arise on the 40% that is critical.',
    );
  });
});
