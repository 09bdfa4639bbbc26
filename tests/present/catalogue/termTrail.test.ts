import { describe, expect, it } from 'vitest';
import { followedBy } from '../../../src/present/catalogue/followedBy.ts';
import { termTrail } from '../../../src/present/catalogue/termTrail.ts';
import { aScenario } from '../../support/aScenario.ts';

describe('the trail of a term', () => {
  const scenario = aScenario();
  const managed = followedBy('plans.2.composition.critical.overrides', scenario);
  const hourly = followedBy('plans.2.composition.rest', scenario);

  it('is found from the part that follows', () => {
    expect(managed?.billing.kind).toBe('subscription');
    expect(hourly?.billing.kind).toBe('hourly');
    expect(followedBy('plans.0.composition.arrangement', scenario)).toBeUndefined();
  });

  it.each([
    ['billing.perUserPerMonth', 'Price › Fee per person'],
    [
      'billing.outOfScope.remote.minimumHours',
      'Price › Out-of-scope work › Remote work › Minimum billed',
    ],
    [
      'billing.outOfScope.bands.1.share',
      'Price › Out-of-scope work › Hours of the day › After hours › Share of incidents',
    ],
    [
      'service.classTerms.everyday.responseHours',
      'Service › Promises by kind of incident › Everyday ticket › Response',
    ],
  ])('of %s is “%s”', (term, trail) => {
    if (managed === undefined) throw new Error('The mix follows no plan.');
    expect(termTrail(managed, term, scenario)).toBe(trail);
  });

  it('is unknown where no field is entered', () => {
    if (managed === undefined) throw new Error('The mix follows no plan.');
    expect(termTrail(managed, 'billing.nothing', scenario)).toBeUndefined();
  });
});
