import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/engine/index.ts';
import {
  aChannel,
  aClass,
  anArrangement,
  anInput,
  anOrganisation,
  aPlan,
  aService,
  aSubscription,
  figures,
  hourlyTerms,
  ownCosts,
  projected,
  rates,
} from '../support/anEngineInput.ts';

/*
 * Three months of a hybrid, by hand. A quarter of everything is critical.
 *
 *   people            12, 12, then 20: critical 3, 3, 5; rest 9, 9, 15
 *   servers           2: critical ⌊0.25·2 + ½⌋ = 1
 *   sites             1: critical ⌊0.25·1 + ½⌋ = 0
 *   incidents         1 per person; a critical unit has 3 times as many as another, so the share
 *                     on critical systems is q = 3·0.25 / (3·0.25 + 0.75) = ½: 6, 6, 10 each side
 *   prevention        ½ after a ramp of 2 months, so ¼ in month 1: critical 4.5, 3, 5
 *   hours             0.8 each, every time
 */
const managed = anArrangement({
  billing: aSubscription({
    perUserPerMonth: 120,
    perServerPerMonth: 80,
    sitePricing: { kind: 'perSite', feePerSite: 200 },
    monthlyMinimum: 500,
    onboarding: { kind: 'shareOfFirstFee', share: 0.5 },
    outOfScope: hourlyTerms({ hourlyRate: 150 }),
  }),
  service: aService({
    rampMonths: 2,
    classTerms: { everyday: { responseHours: 1, prevention: 0.5, outOfScopeShare: 0.2 } },
  }),
});
const breakFix = anArrangement({
  billing: {
    kind: 'hourly',
    hourly: hourlyTerms({
      hourlyRate: 100,
      incrementHours: 0.5,
      remote: aChannel({ minimumHours: 1 }),
    }),
  },
  costs: ownCosts({
    recurring: [{ id: 'tools', name: 'Tools', basis: 'user', amountPerMonth: 5 }],
  }),
});

function mix(overrides: Readonly<Record<string, number>>): Plan['composition'] {
  return {
    kind: 'mix',
    criticalShare: { everything: 0.25 },
    critical: { kind: 'sameAs', planId: 'managed', overrides },
    rest: { kind: 'sameAs', planId: 'breakFix', overrides: {} },
  };
}

const input = anInput({
  horizonMonths: 3,
  organisation: anOrganisation({
    headcount: 12,
    headcountSteps: [{ month: 3, change: 8 }],
    servers: 2,
    sites: 1,
    labourCost: 40,
  }),
  incidentClasses: [
    aClass({
      rates: rates({ perUserPerMonth: 1 }),
      labourHours: 0.8,
      reactiveResponseHours: 4,
      lossWaiting: 1,
      lossDuring: 1,
      criticalWeight: 3,
    }),
  ],
  plans: [
    aPlan('managed', managed),
    aPlan('breakFix', breakFix),
    aPlan('hybrid', mix({})),
    aPlan('dearer', mix({ 'billing.perUserPerMonth': 200 })),
  ],
});
const hybrid = projected(input, 'hybrid');

/** Sums of a few products of decimals. */
function near(expected: readonly number[]): readonly unknown[] {
  return expected.map((figure) => expect.closeTo(figure, 9) as unknown);
}

describe('a hybrid of a quarter managed and the rest break-fix', () => {
  it('pays the fee of its critical part, at least the minimum', () => {
    // 3·120 + 1·80 = 440, below 500; in month 3: 5·120 + 80 = 680
    expect(figures(hybrid.spend.fees)).toEqual([500, 500, 680]);
    // Half of the first fee
    expect(figures(hybrid.spend.onboarding)).toEqual([250, 0, 0]);
  });

  it('pays by the hour for the incidents of the rest and for out-of-scope work', () => {
    // 0.8 h is billed as the minimum of 1 h at 100: 6, 6 and 10 incidents
    expect(figures(hybrid.spend.labour)).toEqual(near([600, 600, 1_000]));
    // A fifth of 4.5, 3 and 5 incidents, 0.8 h at 150 = 120 each
    expect(figures(hybrid.spend.outOfScope)).toEqual(near([108, 72, 120]));
  });

  it('pays the tools of the rest for the people of the rest', () => {
    // 9·5, 9·5, 15·5
    expect(figures(hybrid.spend.tools)).toEqual([45, 45, 75]);
  });

  it('adds up to its support spend', () => {
    // 500 + 250 + 600 + 108 + 45; 500 + 600 + 72 + 45; 680 + 1,000 + 120 + 75
    expect(figures(hybrid.supportSpend)).toEqual(near([1_503, 1_217, 1_875]));
    expect(hybrid.totals.supportSpend).toBeCloseTo(4_595, 9);
  });

  it('waits an hour on critical systems and four on the others', () => {
    // 4.5·1.8 + 6·4.8 = 36.9; 3·1.8 + 6·4.8 = 34.2; 5·1.8 + 10·4.8 = 57
    expect(figures(hybrid.quantities.personHours)).toEqual(near([36.9, 34.2, 57]));
    // at 40 an hour
    expect(figures(hybrid.losses.lostProductivity)).toEqual(near([1_476, 1_368, 2_280]));
  });

  it('follows an override of the fee per user', () => {
    // 3·200 + 80 = 680, 680; 5·200 + 80 = 1,080
    expect(figures(projected(input, 'dearer').spend.fees)).toEqual([680, 680, 1_080]);
  });
});
