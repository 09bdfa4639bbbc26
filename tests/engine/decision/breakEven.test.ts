import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  crossingMonths,
  projectScenario,
  runTrials,
  summarise,
} from '../../../src/engine/index.ts';
import {
  anArrangement,
  anInput,
  aPlan,
  ownCosts,
  someFinance,
} from '../../support/anEngineInput.ts';

/** A plan that costs these amounts in its months. */
function paying(id: string, amounts: readonly number[]) {
  const oneOffs = amounts.map((amount, m) => ({ id: `${m}`, name: `${m}`, month: m + 1, amount }));
  return aPlan(id, anArrangement({ costs: ownCosts({ oneOffs }) }));
}

function inputOf(a: readonly number[], b: readonly number[], discountRatePerYear = 0) {
  return anInput({
    horizonMonths: a.length,
    incidentClasses: [],
    plans: [paying('a', a), paying('b', b)],
    finance: someFinance({ discountRatePerYear }),
  });
}

function crossingsOf(input: ReturnType<typeof inputOf>, isPresentValue = false) {
  const result = projectScenario(input);
  if (!result.ok) throw new Error('The input is not valid.');
  const [a, b] = result.value.plans;
  if (a === undefined || b === undefined) throw new Error('There are not two plans.');
  return crossingMonths(a, b, 'supportSpend', isPresentValue);
}

describe('crossingMonths', () => {
  it('names the month in which the order changes and who is cheaper from then on', () => {
    // Cumulative 10 20 30 40 50 against 25 30 35 38 60.
    expect(crossingsOf(inputOf([10, 10, 10, 10, 10], [25, 5, 5, 3, 22]))).toEqual([
      { month: 4, cheaperPlanId: 'b' },
      { month: 5, cheaperPlanId: 'a' },
    ]);
  });

  it('does not take months for a crossing in which both have cost the same', () => {
    // 10 20 30 against 15 20 25: level in month 2, crossed in month 3. And 10 20 30 against 15 20 35: not.
    expect(crossingsOf(inputOf([10, 10, 10], [15, 5, 5]))).toEqual([
      { month: 3, cheaperPlanId: 'b' },
    ]);
    expect(crossingsOf(inputOf([10, 10, 10], [15, 5, 15]))).toEqual([]);
  });

  it('finds none between plans that are the same, and none where one is never dearer', () => {
    expect(crossingsOf(inputOf([5, 5], [5, 5]))).toEqual([]);
    expect(crossingsOf(inputOf([5, 5], [6, 6]))).toEqual([]);
  });

  it('may differ at present value, where later money counts for less', () => {
    // 100 at once against 102 a year later, at 5 %: 97 at present value, never dearer from then on.
    const later = [...Array.from({ length: 11 }, () => 0), 102];
    const input = inputOf([100, ...Array.from({ length: 11 }, () => 0)], later, 0.05);
    expect(crossingsOf(input)).toEqual([{ month: 12, cheaperPlanId: 'a' }]);
    expect(crossingsOf(input, true)).toEqual([]);
  });

  it('ends with what a simulation without chance calls break-even', () => {
    const amounts = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(amounts, amounts, (a, b) => {
        const input = inputOf(a, b);
        const request = {
          input,
          ranges: [],
          seed: 1,
          trials: 1,
          hasLuck: false,
          hasRanges: false,
          monthlyBudget: null,
          annualBudget: null,
        };
        const summary = summarise(request, [runTrials(request, 0, 1)]);
        const breakEven = summary.pairs[0]?.supportSpend.breakEven ?? [];
        const last = crossingsOf(input).at(-1)?.month ?? 0;
        expect([...breakEven].indexOf(1) + 1).toBe(last);
      }),
      { numRuns: 60, seed: 2 },
    );
  });
});
