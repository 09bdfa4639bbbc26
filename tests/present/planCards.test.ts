import { describe, expect, test } from 'vitest';
import {
  areFiguresWide,
  planCards,
  planLineColumns,
  planLines,
} from '../../src/present/planCards.ts';
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

  test('are as short as the big figure where they run into the billions', () => {
    const { losses } = factsOf({
      'organisation.headcount': 20_000,
      'organisation.labourCost': 1_000_000,
    });
    expect(losses).toMatch(/^\$[\d.]{4,6}[BT]$/);
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

describe('the figures of the compact table', () => {
  const areWide = (...cells: readonly string[]) =>
    areFiguresWide([
      {
        id: 'a',
        name: 'A',
        colour: 0,
        isLowest: false,
        note: '',
        isNoteOutdated: false,
        cells,
      },
    ]);

  test.each([
    ['$403k', '$194k', '1,373'],
    ['$1.23M', '$1.94M', '9,999'],
    ['$7.79T', '$39.2T', '1.25M'],
  ])('leave the names their room: %s, %s, %s', (...cells) => {
    expect(areWide(...cells)).toBe(false);
  });

  test.each([
    ['403.000 €', '194.000 €', '1.373'],
    ['CHF 7.79T', 'CHF 7.7T', '275k'],
    ['￥40.3万', '￥19.4万', '1,373'],
  ])('stand closer where they are long: %s, %s, %s', (...cells) => {
    expect(areWide(...cells)).toBe(true);
  });

  test('shorten hours in the hundreds of thousands as they do money', () => {
    const [line] = planLines(aView({ 'organisation.headcount': 20_000 }), null, formats);
    expect(line?.cells[2]).toMatch(/^[\d.]+[kM]$/);
  });
});
