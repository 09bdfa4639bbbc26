import { describe, expect, test } from 'vitest';
import { rank } from '../../src/present/ranking.ts';
import { aViewOf } from '../support/aView.ts';

function ranked(costs: readonly number[], nearTieShare = 0.02) {
  const { plans } = aViewOf(costs.map((cost) => [cost]));
  const { ordered, leaders, others, spread, isExact } = rank(
    plans,
    ({ allIn }) => allIn,
    nearTieShare,
  );
  const names = (found: typeof plans) => found.map(({ name }) => name).join('');
  return { order: names(ordered), leaders: names(leaders), others: names(others), spread, isExact };
}

describe('plans by cost', () => {
  test.each([
    ['a clear lead', [300, 100, 200], { order: 'BCA', leaders: 'B', others: 'CA', spread: 0 }],
    [
      'a near tie',
      [101, 100, 200],
      { order: 'BAC', leaders: 'BA', others: 'C', spread: 1, isExact: false },
    ],
    ['the share of the cheaper total is no longer a tie', [102, 100], { leaders: 'B' }],
    [
      'equals keep the order of the document',
      [5, 5],
      { order: 'AB', leaders: 'AB', isExact: true },
    ],
    ['nothing costs anything', [0, 0], { leaders: 'AB', isExact: true }],
    ['free is clear of anything that costs', [0, 0.01], { leaders: 'A' }],
    ['no plans', [], { order: '', leaders: '', spread: 0 }],
  ])('%s', (_, costs, expected) => {
    expect(ranked(costs)).toMatchObject(expected);
  });

  test('without a tie share only equals tie', () => {
    expect(ranked([100, 100.01], 0).leaders).toBe('A');
    expect(ranked([100, 100.001], 0).leaders).toBe('AB');
  });
});
