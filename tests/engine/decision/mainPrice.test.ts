import { describe, expect, it } from 'vitest';
import { flipPaths, mainPricePath, type Plan } from '../../../src/engine/index.ts';
import {
  aBank,
  anArrangement,
  anOrganisation,
  aPlan,
  aStaff,
  aSubscription,
} from '../../support/anEngineInput.ts';
import { feeAgainstRate } from './aSubject.ts';

/** Ten people with ten devices in one place. */
function priceOf(composition: Parameters<typeof aPlan>[1]): string | null {
  const others = feeAgainstRate().plans;
  const plans: readonly Plan[] = [...others, aPlan('plan', composition)];
  const organisation = anOrganisation({ headcount: 10, sites: 1 });
  const path = mainPricePath(feeAgainstRate({ organisation, plans }), 'plan');
  return path?.replace('plans.2.composition.', '') ?? null;
}

function feePath(shown: Parameters<typeof aSubscription>[0]): string | null {
  return priceOf(anArrangement({ billing: aSubscription(shown) }));
}

const followsFee = { kind: 'sameAs', planId: 'fee', overrides: {} } as const;
const followsRate = { kind: 'sameAs', planId: 'hourly', overrides: {} } as const;

describe('mainPricePath', () => {
  it('is the hourly rate of time and materials', () => {
    expect(priceOf(anArrangement())).toBe('arrangement.billing.hourly.hourlyRate');
  });

  it('is the component of a fee that brings in most', () => {
    expect(feePath({ perUserPerMonth: 100, flatPerMonth: 900 })).toMatch(/perUserPerMonth$/);
    expect(feePath({ perUserPerMonth: 100, flatPerMonth: 1_100 })).toMatch(/flatPerMonth$/);
    expect(feePath({ perDevicePerMonth: 60, flatPerMonth: 500 })).toMatch(/perDevicePerMonth$/);
  });

  it('is the price of a site where sites bring in most, fixed or shrinking with the rest', () => {
    const perSite = { kind: 'perSite', feePerSite: 500 } as const;
    expect(feePath({ sitePricing: perSite })).toMatch(/sitePricing\.feePerSite$/);
    expect(feePath({ sitePricing: perSite, flatPerMonth: 900 })).toMatch(/flatPerMonth$/);
    const shrinking = { kind: 'shrinking', ceiling: 650, floor: 150 } as const;
    expect(feePath({ sitePricing: shrinking })).toMatch(/sitePricing\.ceiling$/);
    expect(feePath({ sitePricing: shrinking, flatPerMonth: 100 })).toMatch(/ceiling$/);
    expect(feePath({ sitePricing: shrinking, flatPerMonth: 550 })).toMatch(/flatPerMonth$/);
  });

  it('is the tier that the people reach', () => {
    const userTiers = [
      { fromUsers: 1, feePerUser: 90 },
      { fromUsers: 20, feePerUser: 60 },
      { fromUsers: 5, feePerUser: 80 },
    ];
    expect(feePath({ userTiers })).toMatch(/userTiers\.2\.feePerUser$/);
  });

  it('is the rate of the block that is bought, or the hourly rate without a list', () => {
    const blockTiers = [
      { fromHours: 1, hourlyRate: 95 },
      { fromHours: 10, hourlyRate: 90 },
      { fromHours: 25, hourlyRate: 80 },
    ];
    expect(priceOf(anArrangement({ billing: aBank({ blockTiers }) }))).toMatch(
      /blockTiers\.1\.hourlyRate$/,
    );
    expect(priceOf(anArrangement({ billing: aBank() }))).toMatch(/hourly\.hourlyRate$/);
  });

  it('is the salary where own staff comes first', () => {
    expect(priceOf({ kind: 'staffFirst', staff: aStaff(), overflow: followsRate })).toBe(
      'staff.loadedSalaryPerYear',
    );
  });

  it('is a price of a mix of its own, stated or replaced, and none that belongs to another plan', () => {
    const criticalShare = { everything: 0.5 };
    const mix = { kind: 'mix', criticalShare } as const;
    expect(priceOf({ ...mix, critical: followsFee, rest: followsRate })).toBeNull();
    const overrides = { 'billing.perUserPerMonth': 99 };
    expect(priceOf({ ...mix, critical: { ...followsFee, overrides }, rest: followsRate })).toBe(
      'critical.overrides.billing.perUserPerMonth',
    );
    const rest = { kind: 'own', arrangement: anArrangement() } as const;
    expect(priceOf({ ...mix, critical: followsFee, rest })).toBe(
      'rest.arrangement.billing.hourly.hourlyRate',
    );
  });

  it('is none of a switch', () => {
    const move = { fromPlanId: 'hourly', toPlanId: 'fee', month: 2, parallelMonths: 0 };
    expect(priceOf({ kind: 'switch', ...move })).toBeNull();
  });
});

describe('flipPaths', () => {
  it('tries the prices of the plans that a mix or a switch follows, each once, though they are not weighed', () => {
    const composition = { fromPlanId: 'hourly', toPlanId: 'mix', month: 2, parallelMonths: 0 };
    const mix = {
      kind: 'mix',
      criticalShare: { everything: 0.5 },
      critical: followsFee,
      rest: followsRate,
    } as const;
    const plans = [
      ...feeAgainstRate().plans,
      aPlan('mix', mix),
      aPlan('move', { kind: 'switch', ...composition }),
    ];
    const prices = (planIds: readonly string[]) =>
      flipPaths({ input: feeAgainstRate({ plans }), ranges: [] }, planIds).slice(2);
    const fee = 'plans.1.composition.arrangement.billing.perUserPerMonth';
    const rate = 'plans.0.composition.arrangement.billing.hourly.hourlyRate';
    expect(prices(['mix'])).toEqual([fee, rate]);
    expect(prices(['move', 'mix'])).toEqual([rate, fee]);
  });
});
