import { describe, expect, it } from 'vitest';
import { decidingInput, type InputFlips, type TornadoBar } from '../../../src/engine/index.ts';

function bar(path: string, swing: number): TornadoBar {
  const ends = { low: 0, typical: 1, high: 2, atLow: 0, atHigh: swing };
  return { path, swing, ...ends, cheapestAtLow: 'a', cheapestAtHigh: 'b' };
}

function flipping(path: string, at: number | null, shown: Partial<InputFlips> = {}): InputFlips {
  const sides = { cheapestBelow: 'a', cheapestAbove: 'b', cheaperBelow: 'a', cheaperAbove: 'b' };
  const flips =
    at === null
      ? []
      : [{ kind: 'level' as const, value: at, below: at, above: at, total: 1, ...sides }];
  return { path, typical: 1, low: 0, high: 2, from: 0, to: 100, flips, ...shown };
}

describe('decidingInput', () => {
  it('is the one with the largest swing of those that flip within their range', () => {
    const bars = [bar('widest', 9), bar('wide', 5), bar('narrow', 2)];
    const inputs = [flipping('widest', 3), flipping('wide', 1.9), flipping('narrow', 1.1)];
    expect(decidingInput(bars, inputs)).toBe('wide');
  });

  it('is the one whose flip is nearest where none flips within its range', () => {
    const inputs = [
      flipping('far', 9, { typical: 3 }),
      flipping('near', 15, { typical: 10 }),
      flipping('never', null),
    ];
    expect(decidingInput([bar('far', 9)], inputs)).toBe('near');
  });

  it('measures a figure of 0 by the interval that was searched', () => {
    const inputs = [
      flipping('zero', 10, { typical: 0, low: null, high: null }),
      flipping('one', 3),
    ];
    expect(decidingInput([], inputs)).toBe('zero');
  });

  it('is nobody where nothing flips', () => {
    expect(decidingInput([bar('wide', 5)], [flipping('wide', null)])).toBeNull();
  });
});
