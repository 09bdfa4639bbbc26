import { describe, expect, it } from 'vitest';
import type { Flip, InputFlips } from '../../../src/engine/index.ts';
import { figure } from '../../../src/present/catalogue/fieldWords.ts';
import { bandSentence, trackBands } from '../../../src/present/decision/trackBands.ts';
import { formats } from '../../support/aView.ts';

function aFlip(value: number, cheapestBelow: string, cheapestAbove: string): Flip {
  const sides = { cheaperBelow: cheapestBelow, cheaperAbove: cheapestAbove };
  return {
    kind: 'level',
    value,
    below: value,
    above: value,
    cheapestBelow,
    cheapestAbove,
    ...sides,
    total: 1,
  };
}

function anInput(typical: number, flips: readonly Flip[]): InputFlips {
  return { path: 'x', typical, low: null, high: null, from: 0, to: 100, flips };
}

const name = { path: 'x', label: 'Rate', words: figure('Rate', '/ h'), times: 1 };
const sentence = (input: InputFlips) =>
  bandSentence(trackBands(input, 2), name, (id) => id.toUpperCase(), formats);

describe('the bands of a track', () => {
  it('are none where the answer never turns', () => {
    expect(trackBands(anInput(5, []), 2)).toEqual([]);
    expect(trackBands(anInput(5, [aFlip(7, 'c', 'c')]), 3)).toEqual([]);
  });

  it('reach from bound to bound, with the winners of each turn beside it', () => {
    const bands = trackBands(anInput(50, [aFlip(20, 'a', 'b'), aFlip(60, 'b', 'c')]), 2);
    expect(bands.map(({ from, to, startId, endId }) => [from, to, startId, endId])).toEqual([
      [0, 20, 'a', 'a'],
      [20, 60, 'b', 'b'],
      [60, 100, 'c', 'c'],
    ]);
  });

  it('pass from one plan to another where a third took over on the way', () => {
    const [, middle] = trackBands(anInput(5, [aFlip(20, 'a', 'b'), aFlip(60, 'c', 'a')]), 3);
    expect(middle).toMatchObject({ startId: 'b', endId: 'c', startIsOpen: false });
  });

  it('leave the far ends open where a third plan could take over unseen', () => {
    const input = anInput(50, [aFlip(20, 'a', 'b'), aFlip(60, 'b', 'c')]);
    const ends = (weighed: number) =>
      trackBands(input, weighed).map(({ startIsOpen, endIsOpen }) => [startIsOpen, endIsOpen]);
    expect(ends(3)).toEqual([
      [true, false],
      [false, false],
      [false, true],
    ]);
    expect(ends(2).flat()).not.toContain(true);
  });
});

describe('the bands in words', () => {
  it('name the winner on either side of one turn', () => {
    expect(sentence(anInput(5, [aFlip(20, 'a', 'b')]))).toBe(
      'A is cheapest below 20 / h, B above 20 / h.',
    );
  });

  it('name what lies between two turns', () => {
    expect(sentence(anInput(5, [aFlip(20, 'a', 'b'), aFlip(60, 'b', 'c')]))).toBe(
      'A is cheapest below 20 / h, B from there to 60 / h, C above 60 / h.',
    );
  });

  it('claim nothing of an end at which nobody looked', () => {
    const found = anInput(50, [aFlip(20, 'a', 'b'), aFlip(60, 'b', 'c')]);
    expect(bandSentence(trackBands(found, 3), name, (id) => id.toUpperCase(), formats)).toBe(
      'A is cheapest just below 20 / h, B from there to 60 / h, C just above 60 / h.',
    );
  });

  it('are empty where the answer never turns', () => {
    expect(sentence(anInput(5, []))).toBe('');
  });
});
