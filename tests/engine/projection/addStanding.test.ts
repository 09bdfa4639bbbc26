import { describe, expect, it } from 'vitest';
import type { Arrangement, ModelInput, SubscriptionBilling } from '../../../src/engine/index.ts';
import {
  aClass,
  aContract,
  anArrangement,
  anInput,
  anInsurance,
  anOrganisation,
  aPlan,
  aStaff,
  aSubscription,
  figures,
  ownCosts,
  projected,
  rates,
  someFinance,
} from '../../support/anEngineInput.ts';
import { expectClose } from '../../support/numerics.ts';

const quiet = anInput({ incidentClasses: [aClass({ rates: rates() })] });

function spendOf(terms: Partial<Arrangement>, input: Partial<ModelInput> = {}) {
  return projected({ ...quiet, ...input, plans: [aPlan('plan', anArrangement(terms))] }).spend;
}
const managed = (shown: Partial<SubscriptionBilling>) => ({ billing: aSubscription(shown) });

describe('fees', () => {
  it('follow the counts of the month', () => {
    const organisation = anOrganisation({ headcountSteps: [{ month: 2, change: 5 }] });
    const { fees } = spendOf(managed({ perUserPerMonth: 40 }), { organisation, horizonMonths: 2 });
    expect(figures(fees)).toEqual([400, 600]);
  });

  it('escalate once a contract year', () => {
    const { fees } = spendOf(managed({ flatPerMonth: 100, escalatorPerYear: 0.1 }), {
      horizonMonths: 13,
    });
    expect(fees[11]).toBe(100);
    expectClose(fees[12] as number, 110, 1e-15);
  });

  it('escalate the minimum too', () => {
    const { fees } = spendOf(managed({ monthlyMinimum: 100, escalatorPerYear: 0.1 }), {
      horizonMonths: 13,
    });
    expectClose(fees[12] as number, 110, 1e-15);
  });
});

describe('onboarding', () => {
  const onboarding = { kind: 'shareOfFirstFee', share: 1.5 } as const;

  it('is due in the first month only', () => {
    const charged = spendOf(managed({ flatPerMonth: 100, onboarding }), { horizonMonths: 3 });
    expect(figures(charged.onboarding)).toEqual([150, 0, 0]);
  });

  it('is not due where a contract is in force', () => {
    const contract = aContract({ termMonths: 12, monthsLeftAtStart: 5 });
    const charged = spendOf(managed({ flatPerMonth: 100, onboarding, contract }));
    expect(figures(charged.onboarding)).toEqual([0]);
  });
});

describe('own costs', () => {
  it('are added line by line, inflated by year but for one-offs and vendor hours', () => {
    const costs = ownCosts({
      recurring: [{ id: 'r', name: 'Tools', basis: 'user', amountPerMonth: 3 }],
      oneOffs: [{ id: 'o', name: 'Move', month: 13, amount: 500 }],
      projectHoursPerYear: 24,
      projectHourlyRate: 100,
      hardwarePerDevice: 480,
      vendorHoursPerMonth: 2,
    });
    const spend = spendOf(
      { costs },
      { horizonMonths: 13, finance: someFinance({ generalInflation: 0.5, wageInflation: 0.25 }) },
    );
    const { tools, oneOffs, projects, hardware, vendorManagement } = spend;
    // 10·3; –; 2·100; 10·480/48; 2 h at 1
    expect([tools, oneOffs, projects, hardware, vendorManagement].map((s) => s[0])).toEqual([
      30, 0, 200, 100, 2,
    ]);
    expect([tools, oneOffs, projects, hardware, vendorManagement].map((s) => s[12])).toEqual([
      45, 500, 300, 150, 2.5,
    ]);
  });

  it('add own people’s hours for every incident of the provider', () => {
    const costs = ownCosts({ vendorHoursPerIncident: 0.5 });
    const { vendorManagement } = spendOf(
      { costs },
      {
        organisation: anOrganisation({ labourCost: 60 }),
        incidentClasses: [aClass({ rates: rates({ perOrganisationPerMonth: 4 }) })],
      },
    );
    expect(vendorManagement[0]).toBe(120);
  });
});

describe('insurance premium', () => {
  const insurance = anInsurance({ isInForce: true, premiumPerYear: 1_200 });

  it('is a twelfth a month, inflated by year', () => {
    const { premium } = spendOf(
      { insurance },
      { horizonMonths: 13, finance: someFinance({ generalInflation: 0.5 }) },
    );
    expect([premium[0], premium[12]]).toEqual([100, 150]);
  });

  it('is not paid where no cover is in force', () => {
    expect(figures(spendOf({ insurance: { ...insurance, isInForce: false } }).premium)).toEqual([
      0,
    ]);
  });

  it('is paid by the share of each part of a mix', () => {
    const own = { kind: 'own', arrangement: anArrangement({ insurance }) } as const;
    const none = { kind: 'own', arrangement: anArrangement() } as const;
    const share = { everything: 0.25 };
    const plans = [
      aPlan('both', { kind: 'mix', criticalShare: share, critical: own, rest: own }),
      aPlan('one', { kind: 'mix', criticalShare: share, critical: own, rest: none }),
    ];
    expect(projected({ ...quiet, plans }, 'both').spend.premium[0]).toBe(100);
    expect(projected({ ...quiet, plans }, 'one').spend.premium[0]).toBe(25);
  });
});

describe('own staff', () => {
  const staff = aStaff({
    fte: 2,
    loadedSalaryPerYear: 60_000,
    hiresAtStart: 1,
    recruitmentCost: 5_000,
    trainingPerFtePerYear: 600,
    costs: ownCosts({
      recurring: [{ id: 'r', name: 'Tools', basis: 'flat', amountPerMonth: 80 }],
    }),
    insurance: anInsurance({ isInForce: true, premiumPerYear: 2_400 }),
  });
  const arrangement = anArrangement({
    costs: ownCosts({
      recurring: [{ id: 'r', name: 'Tools', basis: 'flat', amountPerMonth: 20 }],
    }),
    insurance: anInsurance({ isInForce: true, premiumPerYear: 12_000 }),
  });
  const plans = [
    aPlan('staff', { kind: 'staffFirst', staff, overflow: { kind: 'own', arrangement } }),
  ];
  const { spend } = projected({ ...quiet, horizonMonths: 2, plans });

  it('cost salaries, recruitment and training', () => {
    expect(figures(spend.salaries)).toEqual([10_000, 10_000]);
    expect(figures(spend.recruitment)).toEqual([5_000, 0]);
    expect(figures(spend.training)).toEqual([100, 100]);
  });

  it('bring own costs beside those of the overflow provider', () => {
    expect(figures(spend.tools)).toEqual([100, 100]);
  });

  it('decide on insurance: one premium, theirs', () => {
    expect(figures(spend.premium)).toEqual([200, 200]);
  });
});

describe('a mix', () => {
  const part = (terms: Partial<Arrangement>) =>
    ({ kind: 'own', arrangement: anArrangement(terms) }) as const;
  const mixed = (everything: number, critical: Partial<Arrangement>, rest: Partial<Arrangement>) =>
    projected({
      ...quiet,
      plans: [
        aPlan('mix', {
          kind: 'mix',
          criticalShare: { everything },
          critical: part(critical),
          rest: part(rest),
        }),
      ],
    }).spend;

  it('pays each part for what it looks after: 3 people at 50, 7 at 10', () => {
    const { fees } = mixed(0.3, managed({ perUserPerMonth: 50 }), managed({ perUserPerMonth: 10 }));
    expect(fees[0]).toBe(220);
  });

  it('pays the minimum of a part in full', () => {
    expect(mixed(0.3, managed({ monthlyMinimum: 900 }), {}).fees[0]).toBe(900);
  });

  it('pays nothing at all for a part with a share of nothing', () => {
    const costly = {
      ...managed({ monthlyMinimum: 900, onboarding: { kind: 'money', amount: 5 } }),
      costs: ownCosts({ vendorHoursPerMonth: 3 }),
    };
    const { fees, onboarding, vendorManagement } = mixed(0, costly, {});
    expect([fees[0], onboarding[0], vendorManagement[0]]).toEqual([0, 0, 0]);
  });

  it('splits projects by people and pays vendor hours of both parts in full', () => {
    const costs = ownCosts({
      projectHoursPerYear: 120,
      projectHourlyRate: 100,
      vendorHoursPerMonth: 3,
    });
    const { projects, vendorManagement } = mixed(0.3, { costs }, { costs });
    expectClose(projects[0] as number, 1_000, 1e-15);
    expect(vendorManagement[0]).toBe(6);
  });
});
