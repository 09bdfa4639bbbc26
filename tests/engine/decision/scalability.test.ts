import { describe, expect, it } from 'vitest';
import { scalability } from '../../../src/engine/index.ts';
import {
  aClass,
  anArrangement,
  anInput,
  anOrganisation,
  aPlan,
  aSubscription,
  rates,
} from '../../support/anEngineInput.ts';
import { expectClose } from '../../support/numerics.ts';

const fee = anArrangement({ billing: aSubscription({ flatPerMonth: 300, perUserPerMonth: 40 }) });

describe('the cost per person at other headcounts', () => {
  it('spreads what is flat over more people and keeps what is per person', () => {
    const input = anInput({ horizonMonths: 6, plans: [aPlan('fee', fee)] });
    const found = scalability(input, 'fee');
    expect(found.map(({ factor, headcount }) => [factor, headcount])).toEqual([
      [0.5, 5],
      [1, 10],
      [2, 20],
    ]);
    for (const { supportSpend, headcount } of found)
      expectClose(supportSpend, 40 + 300 / headcount, 1e-12);
  });

  it('averages over the months of growth and takes planned steps along', () => {
    const organisation = anOrganisation({ headcountSteps: [{ month: 2, change: 6 }] });
    const input = anInput({ horizonMonths: 2, organisation, plans: [aPlan('fee', fee)] });
    // 5 and 8, 10 and 16, 20 and 32 people: two flat fees over their sum.
    const sums = [13, 26, 52];
    for (const [n, { supportSpend }] of scalability(input, 'fee').entries()) {
      expectClose(supportSpend, 40 + 600 / (sums[n] ?? 0), 1e-12);
    }
  });

  it('holds what is lost in the all-in cost', () => {
    // Half an hour lost per person and month at a cost of 1.
    const perPerson = aClass({ rates: rates({ perUserPerMonth: 0.5 }), lossDuring: 1 });
    const input = anInput({ incidentClasses: [perPerson], plans: [aPlan('fee', fee)] });
    for (const { allIn, supportSpend } of scalability(input, 'fee'))
      expectClose(allIn, supportSpend + 0.5, 1e-12);
  });

  it('has at least one person and at most those that the model takes', () => {
    const of = (headcount: number) =>
      anInput({ organisation: anOrganisation({ headcount }), plans: [aPlan('fee', fee)] });
    expect(scalability(of(1), 'fee').map(({ headcount }) => headcount)).toEqual([1, 1, 2]);
    expect(scalability(of(15_000), 'fee').map(({ headcount }) => headcount)).toEqual([
      7_500, 15_000, 20_000,
    ]);
  });
});
