import { describe, expect, it } from 'vitest';
import { guessedOdds } from '../../../src/engine/decision/guessedOdds.ts';
import { normalCdf } from '../../../src/engine/numeric/normal.ts';

/** Futures whose difference is normal: Φ(difference / deviation) of them have the one plan cheaper. */
function normalFutures(difference: number, deviation: number, cost = 100_000) {
  const futures = 10_000;
  return {
    odds: normalCdf(difference / deviation),
    futures,
    difference,
    cost,
    standardError: deviation / 100,
  };
}

/** Of the quantile that the odds are turned back into. */
const rounding = 9;

describe('odds that are guessed from the futures before an edit', () => {
  it.each([
    [1_000, 1_000],
    [1_000, 6_000],
    [-4_000, 2_000],
    [0, 20_000],
  ])('are exact where the difference is normal and moves from %d to %d', (before, now) => {
    const former = normalFutures(before, 20_000);
    expect(guessedOdds(former, now, 100_000)).toBeCloseTo(normalCdf(now / 20_000), rounding);
  });

  it('stay where every cost grows alike', () => {
    const former = normalFutures(3_000, 20_000);
    expect(guessedOdds(former, 3 * 3_000, 3 * 100_000)).toBeCloseTo(former.odds, rounding);
  });

  it('are beyond doubt for a difference that is many times what chance makes of it', () => {
    expect(guessedOdds(normalFutures(0, 5_000), 50_000, 100_000)).toBeGreaterThan(0.999_999);
  });

  it('take a plan that won every future for one that hardly loses any', () => {
    const former = { ...normalFutures(3_000, 20_000), odds: 1 };
    expect(guessedOdds(former, 3_000, 100_000)).toBeCloseTo(1 - 1 / 20_000, rounding);
  });

  it('leave no doubt where nothing varies or nothing is paid', () => {
    expect(guessedOdds({ ...normalFutures(0, 1), standardError: 0 }, 1, 100)).toBe(1);
    expect(guessedOdds(normalFutures(0, 10), 1, 0)).toBe(1);
  });
});
