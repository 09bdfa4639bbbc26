import { describe, expect, it } from 'vitest';
import { unconfirmedPaths } from '../../../src/present/catalogue/unconfirmed.ts';
import { after } from '../../support/after.ts';
import { aScenario } from '../../support/aScenario.ts';

const rate = 'plans.0.composition.arrangement.billing.hourly.hourlyRate';

describe('US amounts under another currency', () => {
  it('are none while the scenario is in US dollars', () => {
    expect(unconfirmedPaths(aScenario())).toEqual([]);
  });

  it('are the money defaults, no rates, shares or hours', () => {
    const paths = unconfirmedPaths(aScenario({ currency: 'EUR' }));
    expect(paths).toContain(rate);
    expect(paths).toContain('organisation.labourCost');
    expect(paths).not.toContain('organisation.headcount');
    expect(paths).not.toContain('finance.wageInflation');
  });

  it('leave out what was entered and what came from the client', () => {
    const client = { typical: 90, origin: 'client' };
    expect(unconfirmedPaths(aScenario({ currency: 'EUR', [rate]: client }))).not.toContain(rate);
    expect(unconfirmedPaths(aScenario({ currency: 'EUR', [rate]: 90 }))).not.toContain(rate);
  });

  it('leave out the terms of a plan that is hidden', () => {
    const paths = unconfirmedPaths(aScenario({ currency: 'EUR', 'plans.0.isHidden': true }));
    expect(paths.filter((path) => path.startsWith('plans.0'))).toEqual([]);
    expect(paths.some((path) => path.startsWith('plans.1'))).toBe(true);
  });

  it('are none once all are confirmed, and stay so when a range is taken again', () => {
    const scenario = aScenario({ currency: 'EUR' });
    const paths = unconfirmedPaths(scenario);
    const confirmed = after(scenario, { kind: 'confirm', paths });
    expect(unconfirmedPaths(confirmed)).toEqual([]);
    const ranged = after(confirmed, { kind: 'setRanges', path: '', width: 'typical' });
    expect(unconfirmedPaths(ranged)).toEqual([]);
  });
});
