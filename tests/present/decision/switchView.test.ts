import { describe, expect, test } from 'vitest';
import type { SwitchMonths } from '../../../src/engine/index.ts';
import { switchView } from '../../../src/present/decision/switchView.ts';
import { aViewOf, formats } from '../../support/aView.ts';

function moving(costs: readonly number[], bestMonth: number, exits: readonly number[] = []) {
  const months = costs.length - 1;
  const view = aViewOf([[1], [1]], { horizonMonths: months });
  const [from, to] = view.plans;
  if (from === undefined || to === undefined) throw new Error('There are no two plans.');
  const found: SwitchMonths = {
    costs: Float64Array.from(costs),
    exitCharges: Float64Array.from(costs, (_, m) => exits[m] ?? 0),
    bestMonth,
  };
  return switchView(view, found, { from, to, what: 'all in' }, formats);
}

const year = (first: number, step: number) =>
  Array.from({ length: 14 }, (_, m) => first + m * step);

describe('when to switch', () => {
  test.each<[string, readonly number[], number, string]>([
    [
      'at once',
      year(50_000, 1_000),
      1,
      'Move from A to B at once: $13,000 less than staying; waiting 12 months costs $12,000',
    ],
    [
      'at once in a horizon of one month',
      [90, 100],
      1,
      'Move from A to B at once: $10 less than staying; waiting 1 month costs $10',
    ],
    [
      'later, when a term ends',
      [9_000, 8_500, 8_000, 8_200],
      3,
      'Best month to move from A to B: month 3 (Mar 2027), $200 less than staying and $1,000 less than moving at once',
    ],
    [
      'a near tie',
      [9_000, 8_150, 8_200],
      2,
      'Staying with A or moving to B is too close to call: at best, in month 2, a move saves $50',
    ],
    [
      'a near tie at once',
      [8_150, 8_160, 8_200],
      1,
      'Staying with A or moving to B is too close to call: at best, at once, a move saves $50',
    ],
    [
      'never',
      [9_000, 8_000, 7_000],
      3,
      'Stay with A: no month to move to B pays back within 2 months',
    ],
    [
      'never within a year',
      year(9_000, -1).slice(0, 13),
      13,
      'Stay with A: no month to move to B pays back within 1 year',
    ],
    [
      'no difference',
      [7_000, 7_000, 7_000],
      3,
      'Moving from A to B makes no difference in any month',
    ],
    [
      'billions',
      [1e9, 3e9],
      1,
      'Move from A to B at once: $2B less than staying; waiting 1 month costs $2B',
    ],
  ])('%s', (_, costs, best, title) => {
    expect(moving(costs, best).title).toBe(title);
  });

  test('marks the best month and draws staying as a level line', () => {
    const { marks, series } = moving([9_000, 8_500, 8_000, 8_200], 3);
    expect(marks).toEqual([{ x: 3, label: 'best' }]);
    expect(series.map(({ label, values }) => [label, values])).toEqual([
      ['Move', [9_000, 8_500, 8_000]],
      ['Stay', [8_200, 8_200, 8_200]],
    ]);
    expect(moving([3, 2, 1], 3).marks).toEqual([]);
  });

  test('tabulates cost, exit charge and what another month costs', () => {
    const { table } = moving([9_000, 8_500, 8_000, 8_200], 3, [600, 300]);
    expect(table.groups[0]?.rows.map(({ header, cells }) => [header, ...cells])).toEqual([
      ['Jan 2027', '$9,000', '$600', '$1,000'],
      ['Feb 2027', '$8,500', '$300', '$500'],
      ['Mar 2027', '$8,000', '$0', '$0'],
      ['Stay with A', '$8,200', '$0', '$200'],
    ]);
  });
});
