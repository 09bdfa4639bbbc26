import { describe, expect, test } from 'vitest';
import type { ResultView } from '../../../src/present/resultView.ts';
import { textOf } from '../../../src/present/segments.ts';
import { oddsOf } from '../../../src/present/simulation/odds.ts';
import type { Simulated } from '../../../src/present/simulation/simulated.ts';
import { aSimulated } from '../../support/aSimulated.ts';
import { aLetteredView } from '../../support/aView.ts';

function viewOf(...totals: Parameters<typeof aLetteredView>[0]): ResultView {
  return aLetteredView(totals);
}

function said(view: ResultView, simulated: Simulated): string | null {
  const odds = oddsOf(view, simulated);
  return odds && textOf(odds.segments);
}

const three = viewOf([300_000, 100_000], [160_000, 114_000], [183_000, 98_000]);
const inThree = (...cheapest: readonly (readonly [number, number])[]) =>
  aSimulated(cheapest.map((chance, index) => ({ id: 'abc'[index] ?? '', cheapest: chance })));

describe('in how many futures the verdict holds', () => {
  test('is said on all-in cost and on bills, with who leads on bills', () => {
    expect(said(three, inThree([0.02, 0.2], [0.863, 0.09], [0.117, 0.71]))).toBe(
      'B is cheapest in 86 of 100 simulated futures on all-in cost and in 9 of 100 on support bills alone, where C is in 71 of 100.',
    );
  });

  test.each([
    [0.9999, 'more than 99 of 100'],
    [1, 'more than 99 of 100'],
    [0.995, 'more than 99 of 100'],
    [0.994, '99 of 100'],
    [0.005, '1 of 100'],
    [0.0049, 'fewer than 1 of 100'],
    [0, 'fewer than 1 of 100'],
  ])('a share of %d is never said to be certain: %s', (share, text) => {
    expect(said(three, inThree([1 - share, 0.2], [share, 0.8], [0, 0]))).toContain(
      `B is cheapest in ${text} simulated futures`,
    );
  });

  test('a clear expectation with close odds is too close to call', () => {
    const simulated = aSimulated(
      [
        { id: 'a', cheapest: [0.05, 0] },
        { id: 'b', cheapest: [0.5, 1] },
        { id: 'c', cheapest: [0.45, 0] },
      ],
      [{ first: 'b', second: 'c', cheaper: 0.55 }],
    );
    expect(said(three, simulated)).toMatch(
      / Against C alone it is cheaper in 55 of 100: too close to call\.$/,
    );
  });

  test('two that are the same in every future are identical, not even', () => {
    const simulated = aSimulated(
      [
        { id: 'a', cheapest: [0.5, 0.5] },
        { id: 'b', cheapest: [0.5, 0.5] },
      ],
      [{ first: 'a', second: 'b', cheaper: 0, equal: 1 }],
    );
    expect(said(viewOf([5_000], [5_000]), simulated)).toBe(
      'A and B are identical: they cost the same in every simulated future.',
    );
  });

  test('of three, identical leaders are cheapest together', () => {
    const simulated = aSimulated(
      [
        { id: 'a', cheapest: [0.45, 0.5] },
        { id: 'b', cheapest: [0.45, 0.5] },
        { id: 'c', cheapest: [0.1, 0] },
      ],
      [{ first: 'a', second: 'b', cheaper: 0, equal: 1 }],
    );
    expect(said(viewOf([5_000], [5_000], [9_000]), simulated)).toBe(
      'A and B are identical: they cost the same in every simulated future. Nothing else is cheaper in 90 of 100 on all-in cost.',
    );
  });

  test('the same expectation without the same futures is a tie', () => {
    const simulated = aSimulated(
      [
        { id: 'a', cheapest: [0.4, 0.3] },
        { id: 'b', cheapest: [0.6, 0.7] },
      ],
      [{ first: 'a', second: 'b', cheaper: 0.4 }],
    );
    expect(said(viewOf([5_000], [5_000]), simulated)).toBe(
      'Cheapest in simulated futures on all-in cost: A in 40 of 100 and B in 60 of 100. On support bills alone: A in 40 of 100 and B in 60 of 100.',
    );
  });

  test('with one plan, or one that was not simulated, nothing is said', () => {
    expect(said(viewOf([100]), inThree([1, 1]))).toBeNull();
    expect(said(three, inThree([0.5, 0.5], [0.5, 0.5]))).toBeNull();
  });

  test('a hidden plan that took part makes a share a lower bound', () => {
    const simulated = aSimulated([
      { id: 'a', cheapest: [0, 0] },
      { id: 'b', cheapest: [0.6, 0.9] },
      { id: 'c', cheapest: [0.1, 0.1] },
      { id: 'hidden', cheapest: [0.3, 0] },
    ]);
    expect(said(three, simulated)).toMatch(
      /^B is cheapest in at least 60 of 100 simulated futures on all-in cost and in 90 of 100 on/,
    );
  });

  test('of two shown beside a hidden one, the pair decides', () => {
    const simulated = aSimulated(
      [
        { id: 'a', cheapest: [0.1, 0] },
        { id: 'b', cheapest: [0.2, 0] },
        { id: 'hidden', cheapest: [0.7, 1] },
      ],
      [{ first: 'a', second: 'b', cheaper: 0.2, equal: 0.1 }],
    );
    expect(said(viewOf([300], [100]), simulated)).toMatch(/^B is cheapest in 75 of 100/);
  });

  test('without luck and ranges there is one future', () => {
    const off = { hasLuck: false, hasRanges: false };
    const simulated = aSimulated([{ id: 'a' }, { id: 'b' }, { id: 'c' }], [], off);
    expect(said(three, simulated)).toBe(
      'With luck and ranges switched off, every future is the expected one.',
    );
  });

  test('figures of older inputs are marked', () => {
    const plans = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
    expect(oddsOf(three, aSimulated(plans, [], { isCurrent: false }))?.isCurrent).toBe(false);
  });
});
