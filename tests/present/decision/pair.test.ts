import { describe, expect, test } from 'vitest';
import { pairOf } from '../../../src/present/decision/pair.ts';
import { aViewOf } from '../../support/aView.ts';

const none = { fromId: null, toId: null };

/** Plans A break-fix, B managed, C hybrid, D internal. */
function pairAmong(
  costs: readonly number[],
  choice: Parameters<typeof pairOf>[1] = none,
  presentArrangement = 'breakFix',
) {
  const view = aViewOf(
    costs.map((cost) => [cost]),
    { presentArrangement },
  );
  const pair = pairOf(view, choice);
  return pair && `${pair.from.name}${pair.to.name}`;
}

describe('the pair of plans that is looked at', () => {
  test.each([
    ['from what there is today to the cheapest', [400, 200, 300, 350], none, 'AB'],
    ['from the runner-up where today’s plan is the cheapest', [100, 200, 300], none, 'BA'],
    ['as chosen', [400, 200, 300, 350], { fromId: 'hybrid', toId: 'internal' }, 'CD'],
    [
      'a chosen beginning with the cheapest',
      [400, 200, 300],
      { fromId: 'hybrid', toId: null },
      'CB',
    ],
    ['a plan that is gone is replaced', [400, 200, 300], { fromId: 'gone', toId: 'gone' }, 'AB'],
    ['never a plan with itself', [400, 200, 300], { fromId: 'managed', toId: 'managed' }, 'AB'],
    ['the cheapest as a beginning', [400, 200, 300], { fromId: 'managed', toId: null }, 'BC'],
  ])('%s', (_, costs, choice, expected) => {
    expect(pairAmong(costs, choice)).toBe(expected);
  });

  test('without a present arrangement the runner-up is the beginning', () => {
    expect(pairAmong([400, 200, 300], none, 'none')).toBe('CB');
  });

  test('one plan has no pair', () => {
    expect(pairAmong([400])).toBeNull();
  });
});
