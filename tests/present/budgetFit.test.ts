import { expect, test } from 'vitest';
import { budgetFits, isOverBudget } from '../../src/present/budgetFit.ts';
import type { PlanView } from '../../src/present/resultView.ts';
import { aView, formats } from '../support/aView.ts';

const plan = (differences: Partial<PlanView>) => ({
  ...(aView().plans[0] as PlanView),
  ...differences,
});
const budget = (perMonth: number | null, perYear: number | null) =>
  aView({ 'budget.perMonth': perMonth, 'budget.perYear': perYear });

test('without a stated budget there is nothing to fit', () => {
  expect(budgetFits(plan({}), budget(null, null), formats)).toEqual([]);
});

test('a month over its budget is named with its excess', () => {
  const fits = budgetFits(
    plan({ peakMonth: { amount: 5400, index: 15 } }),
    budget(5000, null),
    formats,
  );
  expect(fits).toEqual([
    {
      kind: 'month',
      isOver: true,
      budget: '$5,000',
      peak: '$5,400',
      over: '$400',
      when: 'March 2028',
    },
  ]);
});

test('a budget that is met to the cent is kept', () => {
  const met = plan({ peakYear: { amount: 60_000.001, index: 2 } });
  expect(isOverBudget(met, budget(null, 60_000), formats)).toBe(false);
});

test('either budget can be exceeded', () => {
  const dear = plan({ peakMonth: { amount: 1, index: 1 }, peakYear: { amount: 9, index: 1 } });
  expect(isOverBudget(dear, budget(2, 8), formats)).toBe(true);
});

test.each([
  [30, 'year 3, its 6 months counted as twelve'],
  [25, 'year 3, its 1 month counted as twelve'],
  [36, 'year 3'],
])('over %i months the third year is %s', (horizonMonths, when) => {
  const view = aView({ horizonMonths, 'budget.perYear': 8 });
  const dear = { ...(view.plans[0] as PlanView), peakYear: { amount: 9, index: 3 } };
  expect(budgetFits(dear, view, formats)[0]?.when).toBe(when);
});
