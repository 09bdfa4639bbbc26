import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { ModelInput, PartTerms, Plan } from '../../src/engine/index.ts';
import { arbitraryInput, singlePlans } from '../support/arbitraryInput.ts';
import {
  differing,
  figuresOf,
  planOf,
  projectionOf,
  projectionOfPlan,
} from '../support/projectionFigures.ts';
import { arrangementOfPlan, withPlans } from '../support/replaced.ts';

/** A busy machine may take several times as long as an idle one. */
vi.setConfig({ testTimeout: 60_000 });

const runs = { seed: 20_260_103, numRuns: 40 };
const singles = Object.keys(singlePlans);

function same(planId: string): PartTerms {
  return { kind: 'sameAs', planId, overrides: {} };
}

function hybrid(everything: number, critical: PartTerms, rest: PartTerms): Plan {
  const composition = { kind: 'mix', criticalShare: { everything }, critical, rest } as const;
  return { id: 'new', name: 'New', composition };
}

function moving(fromPlanId: string, toPlanId: string, month: number): Plan {
  const composition = { kind: 'switch', fromPlanId, toPlanId, month, parallelMonths: 0 } as const;
  return { id: 'new', name: 'New', composition };
}

/** The single plans of an input and one more. */
function besideSingles({ plans, ...input }: ModelInput, plan: Plan): ModelInput {
  return { ...input, plans: [...plans.filter(({ id }) => singles.includes(id)), plan] };
}

function expectSame(input: ModelInput, planId: string, otherId: string): void {
  const projection = projectionOf(input);
  const plan = figuresOf(planOf(projection, planId));
  expect(differing(plan, figuresOf(planOf(projection, otherId)))).toEqual([]);
}

describe('law 4: a mix with nothing on one side is the plan on the other', () => {
  it('share 1 gives the critical plan and share 0 the rest, to the bit, in every series', () => {
    fc.assert(
      fc.property(
        arbitraryInput(),
        fc.constantFrom(...singles),
        fc.constantFrom(...singles),
        fc.constantFrom(0, 1),
        (input, critical, rest, share) => {
          const plan = hybrid(share, same(critical), same(rest));
          expectSame(besideSingles(input, plan), 'new', share === 1 ? critical : rest);
        },
      ),
      runs,
    );
  });

  it('it makes no difference whether the terms are followed or written out', () => {
    fc.assert(
      fc.property(arbitraryInput(), fc.constantFrom(0, 0.25, 0.6, 1), (input, share) => {
        const own = (planId: string): PartTerms => ({
          kind: 'own',
          arrangement: structuredClone(arrangementOfPlan(input, planId)),
        });
        const followed = hybrid(share, same('managed'), same('breakFix'));
        const written = { ...hybrid(share, own('managed'), own('breakFix')), id: 'written' };
        const both = besideSingles(input, followed);
        expectSame(withPlans(both, [...both.plans, written]), 'new', 'written');
      }),
      runs,
    );
  });
});

describe('law 5: plans with the same terms', () => {
  it('have the same results, to the bit', () => {
    fc.assert(
      fc.property(arbitraryInput(), fc.nat({ max: 5 }), (input, index) => {
        const plan = input.plans[index];
        if (plan === undefined) throw new Error('There is no such plan.');
        const twin = { ...structuredClone(plan), id: 'twin', name: 'Twin' };
        expectSame(withPlans(input, [twin, ...input.plans]), plan.id, 'twin');
      }),
      runs,
    );
  });
});

describe('law 10: a switch at either end of the horizon', () => {
  it('in month 1 is the target plus the exit charge of a contract already in force', () => {
    fc.assert(
      fc.property(
        arbitraryInput(),
        fc.constantFrom(...singles),
        fc.constantFrom(...singles, 'hybrid', 'staff'),
        (input, from, to) => {
          const others = input.plans.filter(({ id }) => id !== 'move');
          const projection = projectionOf(withPlans(input, [...others, moving(from, to, 1)]));
          const target = planOf(projection, to);
          const move = planOf(projection, 'new');
          const exit = exitAtStart(input, from);
          // Where the target's totals are 0, so is the exit charge's share of them.
          const expected = { ...figuresOf(target), 'spend.exit': [exit] };
          const isMoved = /^(spend\.|losses\.|quantities\.|commitment)/;
          const moved = (figures: Readonly<Record<string, readonly number[]>>) =>
            Object.fromEntries(Object.entries(figures).filter(([name]) => isMoved.test(name)));
          const actual = { ...figuresOf(move), 'spend.exit': [move.spend.exit[0] as number] };
          expect(differing(moved(actual), moved(expected))).toEqual([]);
          expectNear(move.totals.supportSpend, target.totals.supportSpend + exit);
          expectNear(move.supportSpend[0] as number, (target.supportSpend[0] as number) + exit);
        },
      ),
      { ...runs, numRuns: 60 },
    );
  });

  /** share · fee of month 1 · months left, of a subscription that is in force at the start. */
  function exitAtStart(input: ModelInput, planId: string): number {
    const { billing } = arrangementOfPlan(input, planId);
    if (billing.kind !== 'subscription') return 0;
    const { earlyTerminationShare, monthsLeftAtStart } = billing.contract;
    const fee = projectionOfPlan(input, planId).spend.fees[0] as number;
    return earlyTerminationShare * fee * monthsLeftAtStart;
  }

  it('in the month after the last is the original', () => {
    fc.assert(
      fc.property(
        arbitraryInput(),
        fc.constantFrom(...singles, 'hybrid', 'staff'),
        fc.constantFrom(...singles),
        (input, from, to) => {
          const others = input.plans.filter(({ id }) => id !== 'move');
          const move = moving(from, to, input.horizonMonths + 1);
          expectSame(withPlans(input, [...others, move]), 'new', from);
        },
      ),
      runs,
    );
  });
});

describe('law 13: the company a plan keeps', () => {
  it('removing a plan that nobody follows changes no result of any other', () => {
    fc.assert(
      fc.property(arbitraryInput(), (input) => {
        const before = projectionOf(input);
        const left = input.plans.filter(({ id }) => id !== 'move');
        for (const plan of projectionOf(withPlans(input, left)).plans) {
          const others = figuresOf(planOf(before, plan.planId));
          expect(differing(figuresOf(plan), others)).toEqual([]);
        }
      }),
      runs,
    );
  });

  it('each plan alone with those it follows has the results that it has beside all others', () => {
    fc.assert(
      fc.property(arbitraryInput(), fc.constantFrom(...singles), (input, planId) => {
        const alone = withPlans(
          input,
          input.plans.filter(({ id }) => id === planId),
        );
        const beside = figuresOf(projectionOfPlan(input, planId));
        expect(differing(figuresOf(projectionOfPlan(alone, planId)), beside)).toEqual([]);
      }),
      runs,
    );
  });
});

function expectNear(actual: number, expected: number): void {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-9 * Math.abs(expected));
}
