import { describe, expect, it } from 'vitest';
import {
  type ChargedCounts,
  escalation,
  listFee,
  onboardingCharge,
} from '../../../src/engine/providers/subscription.ts';
import type { SubscriptionBilling } from '../../../src/engine/index.ts';
import { aContract, aSubscription } from '../../support/anEngineInput.ts';
import { expectClose } from '../../support/numerics.ts';

const counted: ChargedCounts = { users: 25, devices: 30, servers: 2, sites: 3 };

function fee(terms: Partial<SubscriptionBilling>, counts: Partial<ChargedCounts> = {}): number {
  return listFee(aSubscription(terms), { ...counted, ...counts });
}

describe('listFee', () => {
  it('adds up flat, users, devices, servers and sites', () => {
    const terms = {
      flatPerMonth: 200,
      perUserPerMonth: 50,
      perDevicePerMonth: 10,
      perServerPerMonth: 100,
      sitePricing: { kind: 'perSite', feePerSite: 40 },
    } as const;
    // 200 + 25·50 + 30·10 + 2·100 + 3·40 = 200 + 1,250 + 300 + 200 + 120
    expect(fee(terms)).toBe(2070);
  });

  it('charges the minimum seats where there are fewer people', () => {
    expect(fee({ perUserPerMonth: 50, minimumSeats: 20 }, { users: 8 })).toBe(1000);
    expect(fee({ perUserPerMonth: 50, minimumSeats: 20 }, { users: 21 })).toBe(1050);
  });

  it('charges at least the monthly minimum, after the term discount', () => {
    // 25·50·0.9 = 1,125
    expect(fee({ perUserPerMonth: 50, termDiscount: 0.1, monthlyMinimum: 1000 })).toBe(1125);
    expect(fee({ perUserPerMonth: 50, termDiscount: 0.1, monthlyMinimum: 1200 })).toBe(1200);
  });

  it('charges the monthly minimum for nothing', () => {
    expect(fee({ monthlyMinimum: 300 }, { users: 0, devices: 0, servers: 0, sites: 0 })).toBe(300);
  });
});

describe('listFee: tiers of users', () => {
  const userTiers = [
    { fromUsers: 26, feePerUser: 40 },
    { fromUsers: 11, feePerUser: 50 },
    { fromUsers: 1, feePerUser: 60 },
  ];

  it.each([
    [10, 600],
    [11, 650], // 10·60 + 1·50
    [25, 1350], // 10·60 + 15·50
    [26, 1390],
    [30, 1550], // 10·60 + 15·50 + 5·40
  ])(
    'marginal: %d people cost %d, each at the price of the tier that he or she falls in',
    (users, money) => {
      expect(fee({ userTiers, userTierMode: 'marginal' }, { users })).toBe(money);
    },
  );

  it.each([
    [10, 600],
    [11, 550], // jumps down at the edge
    [25, 1250],
    [26, 1040],
    [30, 1200],
  ])(
    'whole volume: %d people cost %d, all at the price of the highest tier reached',
    (users, money) => {
      expect(fee({ userTiers, userTierMode: 'wholeVolume' }, { users })).toBe(money);
    },
  );

  it('leave people below the first tier at the plain price per user', () => {
    const late = [{ fromUsers: 11, feePerUser: 50 }];
    expect(fee({ perUserPerMonth: 70, userTiers: late, userTierMode: 'marginal' })).toBe(
      10 * 70 + 15 * 50,
    );
    expect(
      fee({ perUserPerMonth: 70, userTiers: late, userTierMode: 'wholeVolume' }, { users: 5 }),
    ).toBe(350);
  });

  it('count a tier from 0 like one from 1', () => {
    const fromNobody = [{ fromUsers: 0, feePerUser: 50 }];
    expect(fee({ userTiers: fromNobody, userTierMode: 'marginal' })).toBe(1250);
    expect(fee({ userTiers: fromNobody, userTierMode: 'wholeVolume' })).toBe(1250);
  });

  it('apply to the seats paid, not to the people there', () => {
    const terms = { userTiers, userTierMode: 'wholeVolume', minimumSeats: 30 } as const;
    expect(fee(terms, { users: 5 })).toBe(1200);
  });
});

describe('listFee: a site price that shrinks with the rest of the fee', () => {
  const sitePricing = { kind: 'shrinking', ceiling: 650, floor: 150 } as const;

  it.each([
    // The published rule max(150, 650 − base)
    [400, 250],
    [600, 150],
    [0, 650],
    [500, 150],
    [499, 151],
  ])('costs, beside a base of %d, %d', (flatPerMonth, site) => {
    expect(fee({ flatPerMonth, sitePricing }, { sites: 1 }) - flatPerMonth).toBe(site);
  });

  it('is charged for every site', () => {
    expect(fee({ flatPerMonth: 400, sitePricing }, { sites: 3 })).toBe(400 + 3 * 250);
  });

  it('takes the base before the term discount, which then falls on both', () => {
    // (400 + 250)·0.9
    expectClose(
      fee({ flatPerMonth: 400, termDiscount: 0.1, sitePricing }, { sites: 1 }),
      585,
      1e-15,
    );
  });

  it('includes users, devices and servers in the base', () => {
    const terms = { perUserPerMonth: 10, perDevicePerMonth: 2, perServerPerMonth: 20, sitePricing };
    // 250 + 60 + 40 = 350, so that a site costs 300
    expect(fee(terms, { sites: 1 })).toBe(650);
  });
});

describe('escalation', () => {
  const terms = aSubscription({ escalatorPerYear: 0.1 });

  it('is one step for each contract year', () => {
    expect(escalation(terms, 1, 1)).toBe(1);
    expect(escalation(terms, 1, 12)).toBe(1);
    expectClose(escalation(terms, 1, 13), 1.1, 1e-15);
    expectClose(escalation(terms, 1, 36), 1.21, 1e-15);
  });

  it('starts a later contract at the list price of its year', () => {
    // begins in month 19, the second year of the list: 1.1; its own second year: 1.21
    expectClose(escalation(terms, 19, 1), 1.1, 1e-15);
    expectClose(escalation(terms, 19, 12), 1.1, 1e-15);
    expectClose(escalation(terms, 19, 13), 1.21, 1e-15);
  });
});

describe('onboardingCharge', () => {
  it('is nothing, an amount or a share of the first fee', () => {
    const charge = (onboarding: SubscriptionBilling['onboarding']) =>
      onboardingCharge(aSubscription({ onboarding }), 2000);
    expect(charge({ kind: 'none' })).toBe(0);
    expect(charge({ kind: 'money', amount: 1500 })).toBe(1500);
    expect(charge({ kind: 'shareOfFirstFee', share: 1.5 })).toBe(3000);
  });

  it('is nothing where a contract is already in force', () => {
    const contract = aContract({ termMonths: 36, monthsLeftAtStart: 7 });
    const onboarding = { kind: 'money', amount: 1500 } as const;
    expect(onboardingCharge(aSubscription({ onboarding, contract }), 2000)).toBe(0);
  });
});
