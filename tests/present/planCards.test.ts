import { describe, expect, test } from 'vitest';
import { planCards, planLineColumns, planLines } from '../../src/present/planCards.ts';
import { aView, aViewOf, formats } from '../support/aView.ts';

describe('which plan is marked', () => {
  test.each([
    ['the lowest', [[300], [100], [200]], [undefined, 'lowest', undefined]],
    ['those in a near tie', [[100], [101], [200]], ['lowest, near tie', 'near tie', undefined]],
    ['equal plans that cost something', [[100], [100]], ['near tie', 'near tie']],
    ['none where all are free', [[0], [0]], [undefined, undefined]],
    ['none where there is one', [[100]], [undefined]],
  ] as const)('%s', (_, totals, badges) => {
    expect(planCards(aViewOf(totals), null, formats).map(({ badge }) => badge)).toEqual(badges);
  });

  test('in a near tie the cheapest is still the lowest', () => {
    const cards = planCards(aViewOf([[101], [100], [200]]), null, formats);
    expect(cards.map(({ isLowest }) => isLowest)).toEqual([false, true, false]);
  });
});

describe('the figures of a card', () => {
  const factsOf = (differences = {}, index = 1) =>
    Object.fromEntries(
      (planCards(aView(differences), null, formats)[index]?.facts ?? []).map(({ id, value }) => [
        id,
        value,
      ]),
    );

  test('bills and losses add up to the big figure as printed', () => {
    const digits = (text = '') => Number(text.replaceAll(/\D/g, ''));
    for (const card of planCards(aView(), null, formats)) {
      const value = (id: string) => digits(card.facts.find((fact) => fact.id === id)?.value);
      expect(value('bills') + value('losses')).toBe(digits(card.amount));
    }
  });

  test('losses are absent where only bills count', () => {
    const layers = {
      supportSpend: true,
      lostProductivity: false,
      lostContribution: false,
      directLosses: false,
    };
    const facts = factsOf({ 'finance.layers': layers });
    expect(facts).not.toHaveProperty('losses');
    expect(planCards(aView({ 'finance.layers': layers }), null, formats)[0]?.amountLabel).toBe(
      'support bills only over 3 years, expected',
    );
  });

  test('the budget is named only where one is stated', () => {
    expect(factsOf()).not.toHaveProperty('budget');
    expect(factsOf({ 'budget.perMonth': 1e6 })['budget']).toBe('within');
    expect(factsOf({ 'budget.perMonth': 1, 'budget.perYear': 1 })['budget']).toBe(
      'over: month and year',
    );
  });

  test('needs are met or have gaps', () => {
    expect(factsOf()['needs']).toBe('met');
    expect(factsOf({ 'needs.services': ['strategy'] })['needs']).toBe('1 gap');
    expect(factsOf({ 'needs.services': ['strategy', 'compliance'] })['needs']).toBe('2 gaps');
  });

  test('small amounts per person keep their cents', () => {
    const tiny = { ...aViewOf([[1], [2]]).plans[0], perPersonPerMonth: 0.43 };
    const view = { ...aViewOf([[1]]), plans: [tiny as never] };
    expect(
      planCards(view, null, formats)[0]?.facts.find(({ id }) => id === 'perPerson')?.value,
    ).toBe('$0.43');
  });

  test('present value is labelled', () => {
    expect(planCards(aView({ isPresentValue: true }), null, formats)[0]?.amountLabel).toBe(
      'all in over 3 years, expected, present value',
    );
  });

  test('notes say what the facts only mark', () => {
    const card = planCards(
      aView({ 'needs.services': ['strategy'], 'budget.perMonth': 8000 }),
      null,
      formats,
    )[1];
    expect(card?.notes).toEqual([
      'Unmet: no strategic planning.',
      '$860 over the month’s budget in January 2027.',
    ]);
  });
});

test('the compact table is sorted by cost and has one cell per column', () => {
  const lines = planLines(
    aViewOf([
      [245_086, 110_527],
      [159_678, 114_112],
    ]),
    null,
    formats,
  );
  expect(lines.map(({ name, isLowest }) => [name, isLowest])).toEqual([
    ['B', true],
    ['A', false],
  ]);
  expect(lines[0]?.cells.slice(0, 2)).toEqual(['$160k', '$114k']);
  expect(lines[0]?.cells).toHaveLength(planLineColumns.length);
});
