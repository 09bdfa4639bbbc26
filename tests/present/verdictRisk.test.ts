import { describe, expect, test } from 'vitest';
import type { Verdict } from '../../src/engine/index.ts';
import type { ResultView } from '../../src/present/resultView.ts';
import { textOf } from '../../src/present/segments.ts';
import { verdictOf } from '../../src/present/verdict.ts';
import { cashDetails, riskDetail } from '../../src/present/verdictRisk.ts';
import { aViewOf, formats } from '../support/aView.ts';

/** A costs 100,000 and B 120,000 as expected; their risk-adjusted costs are given. */
function viewAt(riskAversion: number, a: number, b: number): ResultView {
  const view = aViewOf([[100_000], [120_000]], { riskAversion });
  const order = [
    { planId: 'break-fix', cost: a },
    { planId: 'managed', cost: b },
  ].toSorted((one, other) => one.cost - other.cost);
  const margin = Math.abs(a - b);
  const level = margin < 1_000 ? order.map(({ planId }) => planId) : [order[0]?.planId ?? ''];
  const riskAdjusted = { order, margin, marginShare: null, odds: null, level };
  return { ...view, verdict: { ...(view.verdict as Verdict), riskAdjusted } };
}

describe('a bad year in the verdict', () => {
  test.each([
    ['does not count', 0, 150_000, 130_000, ''],
    [
      'turns it over',
      0.5,
      150_000,
      130_000,
      'With a bad year counted at 50%, B is cheapest, $20,000 below the next.',
    ],
    [
      'leaves it as it is',
      0.1,
      110_000,
      121_000,
      'With a bad year counted at 10%, A stays cheapest, $11,000 below the next.',
    ],
    [
      'makes it close',
      0.3,
      122_000,
      121_500,
      'With a bad year counted at 30%, B and A are too close to call.',
    ],
  ])('%s', (_, weight, a, b, text) => {
    const details = riskDetail(viewAt(weight, a, b), formats);
    expect(details.map(({ segments }) => textOf(segments)).join('')).toBe(text);
  });

  test('is not told before there are futures', () => {
    expect(riskDetail(aViewOf([[1], [2]], { riskAversion: 0.5 }), formats)).toEqual([]);
  });
});

describe('cash', () => {
  const view = aViewOf([[100_000], [120_000]]);
  const [plan] = view.plans;
  const told = (fit: object) => {
    if (plan === undefined) throw new Error('A view has a plan.');
    const fits = [{ planId: plan.id, monthly: null, annual: null, reserve: null, ...fit }];
    const verdict = { ...(view.verdict as Verdict), fits };
    return cashDetails(plan, { ...view, verdict }, formats).map(({ segments }) => textOf(segments));
  };

  test('a bad month that is over what could be absorbed is said', () => {
    expect(told({ reserve: { limit: 20_000, badMonth: 26_300, isKept: false } })).toEqual([
      'In 1 of 20 futures a month under A costs $26,300 or more, over the $20,000 that you could absorb.',
    ]);
    expect(told({ reserve: { limit: 20_000, badMonth: 19_000, isKept: true } })).toEqual([]);
  });

  test.each([
    [
      0.23,
      ['Bills under A go over the budget of $5,000 a month in some month in 23 of 100 futures.'],
    ],
    [0.04, []],
    [null, []],
  ])('a budget that is passed in a share of %d of the futures', (oddsOver, expected) => {
    const monthly = { limit: 5_000, expected: 4_000, isKept: true, oddsOver };
    expect(told({ monthly })).toEqual(expected);
  });

  test('who is expected to keep a budget, and how often it goes over it all the same', () => {
    const kept = (oddsOver: number | null) => {
      const over = aViewOf([[1], [2]], { 'budget.perMonth': 1 });
      const [first, second] = over.plans;
      if (first === undefined || second === undefined) throw new Error('There are two plans.');
      const plans = [
        { ...first, peakMonth: { ...first.peakMonth, amount: 2 } },
        { ...second, peakMonth: { ...second.peakMonth, amount: 1 } },
      ];
      const monthly = { limit: 1, expected: 1, isKept: true, oddsOver };
      const fits = [{ planId: second.id, monthly, annual: null, reserve: null }];
      const verdict = { ...(over.verdict as Verdict), fits };
      const details = verdictOf({ ...over, plans, verdict }, formats).details;
      return details.map(({ segments }) => textOf(segments)).join(' ');
    };
    expect(kept(null)).toContain('a month. B is expected to stay within the budget.');
    expect(kept(0.04)).toContain('B is expected to stay within the budget.');
    expect(kept(0.23)).toContain(
      'B is expected to stay within the budget; B goes over it in some month in 23 of 100 futures.',
    );
  });

  test('one that is passed as expected is said elsewhere', () => {
    const annual = { limit: 5_000, expected: 6_000, isKept: false, oddsOver: 0.9 };
    expect(told({ annual })).toEqual([]);
  });
});
