import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Arrangement, ModelInput, PlanProjection } from '../../src/engine/index.ts';
import { arbitraryInput, singlePlans } from '../support/arbitraryInput.ts';
import { projectionOf, projectionOfPlan } from '../support/projectionFigures.ts';
import {
  arrangementOfPlan,
  mapNumbers,
  mapServices,
  numberPaths,
  withArrangement,
  withPlans,
} from '../support/replaced.ts';
import { isMoney } from '../support/scaleMoney.ts';

/** A busy machine may take several times as long as an idle one. */
vi.setConfig({ testTimeout: 60_000 });

const runs = { seed: 20_260_102, numRuns: 40 };

describe('law 2: paying a higher price never costs less', () => {
  /**
   * Left out on purpose: a shrinking site price falls as the rest of the fee rises, and the bank
   * hours that a band with a rate of its own draws are that rate over the standard one.
   */
  function risesWith(arrangement: Arrangement, path: string): boolean {
    const { billing } = arrangement;
    if (!isMoney(path) || path.startsWith('insurance.')) return false;
    if (billing.kind === 'blockHours') {
      const isDraw =
        path === 'billing.hourly.hourlyRate' || path.startsWith('billing.hourly.bands');
      return !isDraw;
    }
    return !(billing.kind === 'subscription' && billing.sitePricing.kind === 'shrinking');
  }

  it.each(Object.keys(singlePlans))(
    'support spend of "%s" never falls in any month when one of its prices rises',
    (planId) => {
      fc.assert(
        fc.property(
          arbitraryInput(),
          fc.nat(),
          fc.constantFrom(1.01, 1.5, 3),
          (input, pick, factor) => {
            const alone = withPlans(
              input,
              input.plans.filter(({ id }) => id === planId),
            );
            const arrangement = arrangementOfPlan(alone, planId);
            const prices = numberPaths(arrangement).filter((path) => risesWith(arrangement, path));
            fc.pre(prices.length > 0);
            const risen = prices[pick % prices.length];
            const dearer = mapNumbers(arrangement, (value, path) =>
              path === risen ? value * factor : value,
            );
            const before = projectionOfPlan(alone, planId);
            const after = projectionOfPlan(withArrangement(alone, planId, dearer), planId);
            expectNoLess(after.supportSpend, before.supportSpend);
            expect(after.commitmentLeft).toBeGreaterThanOrEqual(before.commitmentLeft * (1 - 1e-9));
          },
        ),
        runs,
      );
    },
  );

  it('the shrinking site rule is a real exception: a base 50 dearer costs 100 less at three sites', () => {
    // Each of 3 sites costs 650 − base: 400 + 3·250 = 1,150, but 450 + 3·200 = 1,050.
    const [input] = fc.sample(arbitraryInput(1), { seed: 1, numRuns: 1 });
    if (input === undefined) throw new Error('There is no sample.');
    expect(feeOf(input, 400)).toBe(1_150);
    expect(feeOf(input, 450)).toBe(1_050);
  });

  function feeOf(input: ModelInput, flatPerMonth: number): number {
    const managed = arrangementOfPlan(input, 'managed');
    if (managed.billing.kind !== 'subscription') throw new Error('Managed is a subscription.');
    const sites = { ...input.organisation, sites: 3, siteSteps: [] };
    const billing = {
      ...managed.billing,
      flatPerMonth,
      perUserPerMonth: 0,
      userTiers: [],
      perDevicePerMonth: 0,
      perServerPerMonth: 0,
      sitePricing: { kind: 'shrinking' as const, ceiling: 650, floor: 150 },
      monthlyMinimum: 0,
      termDiscount: 0,
    };
    const changed = withArrangement(input, 'managed', { ...managed, billing });
    return projectionOfPlan({ ...changed, organisation: sites }, 'managed').totals.spend.fees;
  }
});

describe('law 2: waiting longer never loses less', () => {
  it('person-hours and outage hours of no plan fall in any month when every response is slower', () => {
    fc.assert(
      fc.property(arbitraryInput(), fc.constantFrom(1.01, 2, 10), (input, factor) => {
        const slower = mapServices(input, (service) => ({
          ...service,
          classTerms: mapNumbers(service.classTerms, (value, path) =>
            path.endsWith('responseHours') ? value * factor : value,
          ),
        }));
        const incidentClasses = input.incidentClasses.map((each) => ({
          ...each,
          reactiveResponseHours: each.reactiveResponseHours * factor,
        }));
        expectNoShorter(
          projectionOf({ ...slower, incidentClasses }).plans,
          projectionOf(input).plans,
        );
      }),
      runs,
    );
  });

  it('nor when the promise alone is slower', () => {
    fc.assert(
      fc.property(arbitraryInput(), fc.constantFrom(0.5, 4, 40), (input, more) => {
        const slower = mapServices(input, (service) => ({
          ...service,
          classTerms: mapNumbers(service.classTerms, (value, path) =>
            path.endsWith('responseHours') ? value + more : value,
          ),
        }));
        expectNoShorter(projectionOf(slower).plans, projectionOf(input).plans);
      }),
      runs,
    );
  });
});

function expectNoShorter(
  after: readonly PlanProjection[],
  before: readonly PlanProjection[],
): void {
  for (const [index, plan] of before.entries()) {
    const slower = after[index];
    if (slower === undefined) throw new Error('A plan got lost.');
    expectNoLess(slower.quantities.personHours, plan.quantities.personHours);
    expectNoLess(slower.quantities.outageHours, plan.quantities.outageHours);
  }
}

/** Every figure at least as large, but for the 1e-9 that expectations are computed to. */
function expectNoLess(after: Readonly<Float64Array>, before: Readonly<Float64Array>): void {
  const largest = Math.max(...before.map(Math.abs));
  const fallen = after.filter((value, index) => value < (before[index] as number) - 1e-9 * largest);
  expect([...fallen]).toEqual([]);
}
