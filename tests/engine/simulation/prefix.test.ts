import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FutureIncident, oneFuture, type Plan } from '../../../src/engine/index.ts';
import {
  aClass,
  anArrangement,
  anInput,
  anOrganisation,
  aPlan,
  aService,
  rates,
} from '../../support/anEngineInput.ts';
import { arbitraryInput } from '../../support/arbitraryInput.ts';
import { planNamed } from '../../support/futures.ts';
import { withPlans } from '../../support/replaced.ts';
import { aRequest } from '../../support/simulated.ts';

const inputs = fc.sample(arbitraryInput(15), { numRuns: 5, seed: 51 });

/** Numbers met of one class and month, which must be 1 … n: a prefix. */
function prefixLength(all: readonly FutureIncident[], plan: number): number {
  const met = all.filter((each) => each.plans[plan]?.handler !== 'notMet');
  expect(met.map((each) => each.number)).toEqual(met.map((_, n) => n + 1));
  return met.length;
}

function byCell(incidents: readonly FutureIncident[]): readonly (readonly FutureIncident[])[] {
  const cells = new Map<string, FutureIncident[]>();
  for (const each of incidents) {
    const cell = `${each.month} ${each.classId}`;
    cells.set(cell, [...(cells.get(cell) ?? []), each]);
  }
  return [...cells.values()];
}

describe('incidents under plans with different rates', () => {
  const preventing = (prevention: number): Plan => {
    const service = aService({ classTerms: { everyday: { prevention } } });
    return aPlan(`${prevention}`, anArrangement({ service }));
  };
  const shares = [0, 0.01, 0.1, 0.3, 0.31, 0.6, 0.95, 1];

  it.each([
    [0.4, 0],
    [6, 0],
    [6, 1.5],
    [90, 0.2],
    [400, 0],
  ])(
    'are a prefix of the same incidents, longer for a higher rate: λ %d, φ %d',
    (mean, dispersion) => {
      const input = anInput({
        horizonMonths: 12,
        incidentClasses: [
          aClass({ rates: rates({ perOrganisationPerMonth: mean }), dispersion, labourCv: 1 }),
        ],
        plans: shares.map(preventing),
      });
      const met = shares.map(() => 0);
      const futures = mean > 50 ? 2 : 40;
      for (let trial = 0; trial < futures; trial += 1) {
        const { incidents } = oneFuture(aRequest(input), trial);
        for (const cell of byCell(incidents)) {
          const lengths = shares.map((_, plan) => prefixLength(cell, plan));
          expect(lengths).toEqual(lengths.toSorted((a, b) => b - a));
          for (const [plan, length] of lengths.entries())
            met[plan] = (met[plan] as number) + length;
        }
      }
      // Thinned as much as the rates say: |z| ≤ 4.5 of a count with variance λ(1 + φλ) a month.
      for (const [plan, share] of shares.entries()) {
        const rate = mean * (1 - share);
        const cells = futures * 12;
        const error = Math.sqrt(cells * rate * (1 + dispersion * rate));
        expect(Math.abs((met[plan] as number) - cells * rate)).toBeLessThanOrEqual(4.5 * error);
      }
    },
  );

  it('are a prefix under every plan of any scenario, and the same incident under all', () => {
    for (const input of inputs) {
      const { incidents, plans } = oneFuture(aRequest(input), 1);
      for (const cell of byCell(incidents)) {
        for (const plan of plans.keys()) prefixLength(cell, plan);
      }
      const alone = withPlans(input, [planNamed(input, 'breakFix')]);
      const hours = (all: readonly FutureIncident[]) =>
        new Map(
          all.map((each) => [`${each.month} ${each.classId} ${each.number}`, each.labourHours]),
        );
      const all = hours(incidents);
      for (const [name, labour] of hours(oneFuture(aRequest(alone), 1).incidents)) {
        expect(all.get(name)).toBe(labour);
      }
    }
  });

  // People come and servers go, so that the critical share of incidents moves from month to month,
  // and with it the combined rate; break-fix meets the most, the managed plan the fewest.
  it('stay a prefix under a mix whose shares move between months', () => {
    const service = aService({ classTerms: { everyday: { prevention: 0.5 } } });
    const mixed = aPlan('mix', {
      kind: 'mix',
      criticalShare: { everything: 0.2, users: 0.1, servers: 0.9 },
      critical: { kind: 'sameAs', planId: 'managed', overrides: {} },
      rest: { kind: 'sameAs', planId: 'breakFix', overrides: {} },
    });
    const input = anInput({
      horizonMonths: 12,
      organisation: anOrganisation({
        headcount: 10,
        servers: 8,
        headcountSteps: [
          { month: 4, change: 30 },
          { month: 8, change: -25 },
        ],
        serverSteps: [{ month: 6, change: -6 }],
      }),
      incidentClasses: [
        aClass({ rates: rates({ perUserPerMonth: 0.2, perServerPerMonth: 1 }), dispersion: 0.3 }),
      ],
      plans: [
        aPlan('breakFix', anArrangement()),
        mixed,
        aPlan('managed', anArrangement({ service })),
      ],
    });
    let between = 0;
    for (let trial = 0; trial < 60; trial += 1) {
      for (const cell of byCell(oneFuture(aRequest(input), trial).incidents)) {
        const [most, middle, fewest] = [0, 1, 2].map((plan) => prefixLength(cell, plan));
        expect([most, middle, fewest]).toEqual(
          [most, middle, fewest].toSorted((a, b) => (b as number) - (a as number)),
        );
        between += (most as number) > (middle as number) && middle !== fewest ? 1 : 0;
      }
    }
    expect(between).toBeGreaterThan(50);
    const shorter = oneFuture(aRequest({ ...input, horizonMonths: 7 }), 5).plans[1];
    const longer = oneFuture(aRequest(input), 5).plans[1];
    expect([...(longer?.supportSpend ?? [])].slice(0, 7)).toEqual([
      ...(shorter?.supportSpend ?? []),
    ]);
  });
});
