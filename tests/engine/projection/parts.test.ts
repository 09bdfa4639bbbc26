import { describe, expect, it } from 'vitest';
import { partsOf, resolveTerms } from '../../../src/engine/projection/parts.ts';
import type { CriticalShare, PartTerms } from '../../../src/engine/index.ts';
import {
  anArrangement,
  aPlan,
  aService,
  aStaff,
  aSubscription,
  hourlyTerms,
} from '../../support/anEngineInput.ts';

const hourly = anArrangement();
const managed = anArrangement({
  billing: aSubscription({
    perUserPerMonth: 50,
    userTiers: [
      { fromUsers: 1, feePerUser: 60 },
      { fromUsers: 20, feePerUser: 45 },
    ],
  }),
});
const plans = [aPlan('hourly', hourly), aPlan('managed', managed)];
const sameAs = (planId: string, overrides: Readonly<Record<string, number>> = {}): PartTerms => ({
  kind: 'sameAs',
  planId,
  overrides,
});

function mixOf(criticalShare: CriticalShare) {
  const composition = {
    kind: 'mix',
    criticalShare,
    critical: sameAs('managed'),
    rest: sameAs('hourly'),
  } as const;
  return partsOf(composition, plans);
}

describe('partsOf', () => {
  it('makes one part of a single plan, over the whole estate, without staff', () => {
    const parts = partsOf({ kind: 'single', arrangement: hourly }, plans);
    expect(parts).toHaveLength(1);
    expect(parts[0]).toMatchObject({ side: 'whole', staff: null, estate: { users: 1, sites: 1 } });
    expect(parts[0]?.arrangement).toBe(hourly);
  });

  it('puts staff before the terms of the overflow provider', () => {
    const staff = aStaff({ fte: 2 });
    const [part] = partsOf({ kind: 'staffFirst', staff, overflow: sameAs('managed') }, plans);
    expect(part).toMatchObject({ side: 'whole', staff: { fte: 2 } });
    expect(part?.arrangement).toBe(managed);
  });

  it('splits a mix by the critical share', () => {
    const [critical, rest] = mixOf({ everything: 0.25, servers: 1 });
    expect(critical).toMatchObject({
      side: 'critical',
      estate: { users: 0.25, servers: 1, organisation: 0.25 },
    });
    expect(rest).toMatchObject({
      side: 'rest',
      estate: { users: 0.75, servers: 0, organisation: 0.75 },
      critical: { users: 0.25, servers: 1 },
    });
  });

  it('drops a part with a share of nothing', () => {
    expect(mixOf({ everything: 0 }).map(({ side }) => side)).toEqual(['rest']);
    expect(mixOf({ everything: 1 }).map(({ side }) => side)).toEqual(['critical']);
  });

  it('keeps a part that has a share of anything', () => {
    expect(mixOf({ everything: 0, servers: 0.5 })).toHaveLength(2);
    expect(mixOf({ everything: 1, sites: 0.5 })).toHaveLength(2);
  });
});

describe('resolveTerms', () => {
  it('takes a part’s own terms as they are', () => {
    expect(resolveTerms({ kind: 'own', arrangement: managed }, [])).toBe(managed);
  });

  it('follows another plan, to the very object where nothing is overridden', () => {
    expect(resolveTerms(sameAs('managed'), plans)).toBe(managed);
  });

  it('replaces overridden figures and leaves the followed plan alone', () => {
    const terms = resolveTerms(
      sameAs('managed', { 'billing.perUserPerMonth': 30, 'billing.userTiers.1.feePerUser': 25 }),
      plans,
    );
    expect(terms.billing).toEqual(
      aSubscription({
        perUserPerMonth: 30,
        userTiers: [
          { fromUsers: 1, feePerUser: 60 },
          { fromUsers: 20, feePerUser: 25 },
        ],
      }),
    );
    expect(managed.billing).toMatchObject({ perUserPerMonth: 50 });
  });

  it('replaces deep figures and adds class terms that the followed plan leaves open', () => {
    const terms = resolveTerms(
      sameAs('hourly', {
        'billing.hourly.hourlyRate': 140,
        'service.classTerms.outage.responseHours': 2,
      }),
      plans,
    );
    expect(terms.billing).toEqual({ kind: 'hourly', hourly: hourlyTerms({ hourlyRate: 140 }) });
    expect(terms.service).toEqual(aService({ classTerms: { outage: { responseHours: 2 } } }));
  });

  it('breaks loudly on what the input check should have refused', () => {
    expect(() => resolveTerms(sameAs('gone'), plans)).toThrow(/follows "gone"/);
    const mix = aPlan('mix', {
      kind: 'mix',
      criticalShare: { everything: 0.5 },
      critical: sameAs('hourly'),
      rest: sameAs('hourly'),
    });
    expect(() => resolveTerms(sameAs('mix'), [mix])).toThrow(/input check/);
  });
});
