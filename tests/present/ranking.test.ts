import { describe, expect, test } from 'vitest';
import { rankingOf } from '../../src/present/ranking.ts';
import type { Differences } from '../support/aScenario.ts';
import { aSimulated } from '../support/aSimulated.ts';
import { aViewOf } from '../support/aView.ts';

type Options = readonly [differences?: Differences, cheaper?: number];

function ranked(costs: readonly number[], ...[differences = {}, cheaper]: Options) {
  const simulated =
    cheaper === undefined
      ? null
      : aSimulated(
          [{ id: 'break-fix' }, { id: 'managed' }],
          [{ first: 'break-fix', second: 'managed', cheaper }],
        );
  const view = aViewOf(
    costs.map((cost) => [cost]),
    differences,
    simulated,
  );
  const { ordered, leaders, others, isByOdds, isExact } = rankingOf(view, 'allIn');
  const names = (found: typeof ordered) => found.map(({ name }) => name).join('');
  return {
    order: names(ordered),
    leaders: names(leaders),
    others: names(others),
    isByOdds,
    isExact,
  };
}

describe('plans by cost', () => {
  test.each([
    [
      'a clear lead',
      [300, 100, 200],
      { order: 'BCA', leaders: 'B', others: 'CA', isByOdds: false },
    ],
    [
      'a near tie',
      [101, 100, 200],
      { order: 'BAC', leaders: 'BA', others: 'C', isByOdds: false, isExact: false },
    ],
    ['the share of the cheaper total is no longer a tie', [102, 100], { leaders: 'B' }],
    [
      'equals keep the order of the document',
      [5, 5],
      { order: 'AB', leaders: 'AB', isExact: true },
    ],
    ['nothing costs anything', [0, 0], { leaders: 'AB', isExact: true }],
    ['free is clear of anything that costs', [0, 0.01], { leaders: 'A' }],
    ['no plans', [], { order: '', leaders: '', isByOdds: false }],
  ])('%s', (_, costs, expected) => {
    expect(ranked(costs)).toMatchObject(expected);
  });

  test('without a tie share only what prints alike ties', () => {
    expect(ranked([100, 100.01], { nearTieShare: 0 }).leaders).toBe('A');
    expect(ranked([100, 100.001], { nearTieShare: 0 }).leaders).toBe('AB');
  });

  test.each([
    [0.59, 'AB'],
    [0.6, 'A'],
  ])('a plan that wins in %d of the futures leads with %s', (cheaper, leaders) => {
    expect(ranked([100, 150], {}, cheaper)).toMatchObject({ leaders, isByOdds: leaders === 'AB' });
  });
});
