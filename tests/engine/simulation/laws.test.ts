import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  mergeBlocks,
  type ModelInput,
  oneFuture,
  type Plan,
  runTrials,
  summarise,
  type TrialBlock,
} from '../../../src/engine/index.ts';
import { arbitraryInput } from '../../support/arbitraryInput.ts';
import { aRequest, simulated, totalsOf } from '../../support/simulated.ts';

const inputs = fc.sample(arbitraryInput(3), { numRuns: 4, seed: 5 });

function withPlans(input: ModelInput, plans: readonly Plan[]): ModelInput {
  return { ...input, plans };
}

function planNamed({ plans }: ModelInput, id: string): Plan {
  const found = plans.find((plan) => plan.id === id);
  if (found === undefined) throw new Error(`There is no plan "${id}".`);
  return found;
}

/** Every series of a block; two blocks with the same text are the same to the bit. */
function series(block: TrialBlock): readonly (readonly number[])[] {
  const { totals, monthlySpend, monthlyAllIn, monthsOverBudget, breakEvenMonths } = block;
  return [totals, monthlySpend, monthlyAllIn, monthsOverBudget, breakEvenMonths].map((all) => [
    ...all,
  ]);
}

describe('trials', () => {
  it('are the same to the bit however they are cut into blocks', () => {
    for (const input of inputs) {
      const request = aRequest(input, { trials: 15, monthlyBudget: 1_000, annualBudget: 5_000 });
      const whole = series(runTrials(request, 0, 15));
      for (const size of [1, 7]) {
        const starts = Array.from({ length: Math.ceil(15 / size) }, (_, n) => n * size);
        const blocks = starts.map((from) => runTrials(request, from, Math.min(size, 15 - from)));
        expect(series(mergeBlocks(blocks.toReversed()))).toEqual(whole);
      }
    }
  }, 30_000);

  it('of a hybrid that is critical throughout are those of the managed plan, and of one that is nowhere critical those of break-fix', () => {
    for (const input of inputs) {
      const ends = [1, 0].map(
        (everything): Plan => ({
          id: `hybrid ${everything}`,
          name: 'Hybrid',
          composition: {
            kind: 'mix',
            criticalShare: { everything },
            critical: { kind: 'sameAs', planId: 'managed', overrides: {} },
            rest: { kind: 'sameAs', planId: 'breakFix', overrides: {} },
          },
        }),
      );
      const pure = [planNamed(input, 'managed'), planNamed(input, 'breakFix')];
      const block = simulated(aRequest(withPlans(input, [...pure, ...ends]), { trials: 60 }));
      for (const name of ['supportSpend', 'allIn', 'personHours'] as const) {
        expect([...totalsOf(block, 2, name)]).toEqual([...totalsOf(block, 0, name)]);
        expect([...totalsOf(block, 3, name)]).toEqual([...totalsOf(block, 1, name)]);
      }
    }
  });

  it('of two plans with the same terms are the same, and say so', () => {
    for (const input of inputs) {
      const plan = planNamed(input, 'breakFix');
      const request = aRequest(withPlans(input, [plan, { ...plan, id: 'again' }]), { trials: 60 });
      const block = simulated(request);
      expect([...totalsOf(block, 1, 'allIn')]).toEqual([...totalsOf(block, 0, 'allIn')]);
      const { pairs, plans } = summarise(request, [block]);
      expect(pairs[0]?.allIn.probabilityEqual).toBe(1);
      expect(plans[0]?.probabilityCheapest.allIn).toBe(0.5);
    }
  });

  it('of a plan do not depend on which other plans are there', () => {
    for (const input of inputs) {
      const all = simulated(aRequest(input, { trials: 60 }));
      const at = input.plans.findIndex(({ id }) => id === 'managed');
      const alone = simulated(
        aRequest(withPlans(input, [planNamed(input, 'managed')]), { trials: 60 }),
      );
      expect([...totalsOf(alone, 0, 'allIn')]).toEqual([...totalsOf(all, at, 'allIn')]);
      expect([...totalsOf(alone, 0, 'supportSpend')]).toEqual([
        ...totalsOf(all, at, 'supportSpend'),
      ]);
    }
  });

  it('open as the same figures that they have in a block', () => {
    for (const input of inputs) {
      const request = aRequest(input, { trials: 8 });
      const block = simulated(request);
      const future = oneFuture(request, 5);
      for (const [plan, of] of future.plans.entries()) {
        const sum = of.supportSpend.reduce((total, month) => total + month, 0);
        expect(sum).toBe(totalsOf(block, plan, 'supportSpend')[5]);
      }
    }
  });
});
