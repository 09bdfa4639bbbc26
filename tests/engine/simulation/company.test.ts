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
import { futureSeries, planNamed, renamed, seriesOf } from '../../support/futures.ts';
import { withPlans } from '../../support/replaced.ts';
import { aRequest, monthOf, simulated, totalsOf } from '../../support/simulated.ts';

const inputs = fc.sample(arbitraryInput(15), { numRuns: 4, seed: 51 });
const trials = 40;

/** All that is known of one plan in every trial: totals, then months of spend. */
function planFigures(input: ModelInput, block: TrialBlock, planId: string) {
  const plan = input.plans.findIndex(({ id }) => id === planId);
  const months = input.horizonMonths;
  return {
    totals: (['supportSpend', 'allIn', 'directLosses', 'personHours', 'outageHours'] as const).map(
      (name) => [...totalsOf(block, plan, name)],
    ),
    spend: Array.from({ length: months }, (_, m) => [...monthOf(block, plan, m + 1, months)]),
  };
}

/** The figures of a plan by its id, under these plans. */
function figuresAmong(input: ModelInput, plans: readonly Plan[]) {
  const among = withPlans(input, plans);
  const block = simulated(aRequest(among, { trials }));
  return (planId: string) => planFigures(among, block, planId);
}

describe('trials do not depend on the company that a plan keeps', () => {
  it('when plans are added, removed or reordered: to the bit', () => {
    for (const input of inputs) {
      const again = input.plans.map((plan) => renamed(plan, `${plan.id} again`));
      const usual = figuresAmong(input, input.plans);
      const reversed = figuresAmong(input, input.plans.toReversed());
      const twice = figuresAmong(input, [...input.plans, ...again]);
      for (const { id } of input.plans) {
        const expected = usual(id);
        expect(reversed(id)).toEqual(expected);
        expect(twice(id)).toEqual(expected);
        expect(twice(`${id} again`)).toEqual(expected);
      }
      for (const id of ['breakFix', 'bank', 'managed']) {
        expect(figuresAmong(input, [planNamed(input, id)])(id)).toEqual(usual(id));
      }
    }
  });

  it('when a plan has the terms of another: both are the same, and said to be', () => {
    for (const input of inputs) {
      const plan = planNamed(input, 'breakFix');
      const request = aRequest(withPlans(input, [plan, renamed(plan, 'again')]), { trials });
      const { pairs, plans } = summarise(request, [simulated(request)]);
      for (const layer of ['supportSpend', 'allIn'] as const) {
        expect(pairs[0]?.[layer].probabilityEqual).toBe(1);
        expect(pairs[0]?.[layer].meanDifference).toBe(0);
        expect(pairs[0]?.[layer].probabilityNever).toBe(1);
        expect(plans.map((each) => each.probabilityCheapest[layer])).toEqual([0.5, 0.5]);
      }
    }
  });

  it('when incident classes are reordered: but for rounding', () => {
    for (const input of inputs) {
      const other = { ...input, incidentClasses: input.incidentClasses.toReversed() };
      const [a, b] = [input, other].map((each) => simulated(aRequest(each, { trials })));
      for (const [n, figure] of (a?.totals ?? new Float64Array()).entries()) {
        const distance = Math.abs(figure - (b?.totals[n] as number));
        expect(distance).toBeLessThanOrEqual(1e-9 * Math.abs(figure));
      }
    }
  });

  it('when the horizon moves: months before it stay, to the bit', () => {
    for (const input of inputs.filter(({ horizonMonths }) => horizonMonths > 2)) {
      const months = Math.ceil(input.horizonMonths / 2);
      const [long, short] = [input, { ...input, horizonMonths: months }].map((each) =>
        oneFuture(aRequest(each), 3),
      );
      for (const [p, plan] of (short?.plans ?? []).entries()) {
        for (const name of futureSeries) {
          expect([...(long?.plans[p]?.[name] ?? [])].slice(0, months)).toEqual([...plan[name]]);
        }
      }
      expect((long?.incidents ?? []).filter(({ month }) => month <= months)).toEqual(
        short?.incidents,
      );
    }
  });
});

describe('trials do not depend on how they are cut', () => {
  it.each([1, 7, 1_000])('into blocks of %d, merged in any order', (size) => {
    const count = size === 1_000 ? 2_300 : 40;
    const sampled = inputs.slice(0, size === 1_000 ? 1 : 3);
    for (const input of sampled.map((each) => ({ ...each, horizonMonths: 5 }))) {
      const request = aRequest(input, { trials: count, monthlyBudget: 900, annualBudget: 9_000 });
      const starts = Array.from({ length: Math.ceil(count / size) }, (_, n) => n * size);
      const blocks = starts.map((from) => runTrials(request, from, Math.min(size, count - from)));
      const whole = seriesOf(runTrials(request, 0, count));
      const shuffled = blocks.toSorted(
        (a, b) => ((a.firstTrial * 7) % 11) - ((b.firstTrial * 7) % 11),
      );
      expect(seriesOf(mergeBlocks(shuffled))).toEqual(whole);
      expect(seriesOf(mergeBlocks(blocks.toReversed()))).toEqual(whole);
    }
  });
});
