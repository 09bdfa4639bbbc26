import { describe, expect, it } from 'vitest';
import {
  type BillingRule,
  billedHours,
  billedSecondMoment,
  expectedBilledHours,
} from '../../../src/engine/providers/billedHours.ts';
import {
  limitedExpectedValue,
  type Lognormal,
  lognormal,
  survival,
} from '../../../src/engine/distributions/lognormal.ts';
import {
  carefulSum,
  expectClose,
  lognormals,
  midpointIntegral,
  normals,
  sampleMean,
  uniforms,
} from '../../support/numerics.ts';

const exact: BillingRule = { increment: 0, minimum: 0 };

/** S(j·increment) for j = 0, 1, … until nothing is left. */
function survivals(labour: Lognormal, increment: number): readonly number[] {
  const chances: number[] = [];
  for (let s = 1; s > 1e-18; chances.push(s)) s = survival(labour, chances.length * increment);
  return chances;
}

/**
 * E[bᵖ; b ≥ from] from the chance of every possible bill: a bill of j increments is due with
 * S((j − 1)·i) − S(j·i), the least bill with 1 − S of itself.
 */
function directMoment(
  chances: readonly number[],
  { increment, minimum }: BillingRule,
  power: 1 | 2,
  from = 0,
): number {
  const least = Math.ceil((minimum / increment) * (1 - 1e-9));
  function* bills() {
    let above = 1;
    for (let j = least; j <= Math.max(least, chances.length); j += 1) {
      const next = chances[j] ?? 0;
      const bill = j * increment;
      if (bill >= from * (1 - 1e-9)) yield bill ** power * (above - next);
      above = next;
    }
  }
  return carefulSum(bills());
}

/** Variation and increment (in means): every regime of the sum, each with at most 100,000 bills. */
const regimes: readonly (readonly [number, number])[] = [
  ...[0.001, 0.01].flatMap((cv) => [0.00002, 0.001, 0.3, 2].map((i) => [cv, i] as const)),
  ...[0.1, 0.2, 0.2499].flatMap((cv) => [0.001, 0.0145, 0.1, 0.7, 3].map((i) => [cv, i] as const)),
  ...[0.253, 0.26, 0.4].flatMap((cv) =>
    [0.002, 0.0145, 0.03, 0.25, 5].map((i) => [cv, i] as const),
  ),
  ...[0.6, 1].flatMap((cv) => [0.03, 0.1, 0.5, 1, 24].map((i) => [cv, i] as const)),
  ...[2, 2.5].flatMap((cv) => [10, 100].map((i) => [cv, i] as const)),
];

describe('billedHours', () => {
  it('rounds up to whole increments: 0.6 h in quarters is 0.75 h', () => {
    expect(billedHours(0.6, { increment: 0.25, minimum: 0 })).toBe(0.75);
    expect(billedHours(0.75, { increment: 0.25, minimum: 0 })).toBe(0.75);
  });

  it('bills at least the minimum, itself rounded up: 0.4 h in quarters is 0.5 h', () => {
    expect(billedHours(0.1, { increment: 0.25, minimum: 0.4 })).toBe(0.5);
    expect(billedHours(0.1, { increment: 0.25, minimum: 1 })).toBe(1);
    expect(billedHours(1.1, { increment: 0.25, minimum: 1 })).toBe(1.25);
  });

  it('bills exact time with increment 0', () => {
    expect(billedHours(0.6, exact)).toBe(0.6);
    expect(billedHours(0.6, { increment: 0, minimum: 1 })).toBe(1);
  });

  it('snaps: three tenths by the tenth are three increments, not four', () => {
    expectClose(billedHours(0.1 + 0.2, { increment: 0.1, minimum: 0 }), 0.3, 1e-15);
  });
});

describe('expectedBilledHours', () => {
  it('of a constant is its bill: 0.6 h in quarters, at least half an hour', () => {
    const rule = { increment: 0.25, minimum: 0.5 };
    expect(expectedBilledHours(lognormal(0.6, 0), rule)).toBe(0.75);
    expect(expectedBilledHours(lognormal(0.1, 0), rule)).toBe(0.5);
  });

  it('of a constant counts its bill from the length of a tier on', () => {
    const rule = { increment: 1, minimum: 0 };
    expect(expectedBilledHours(lognormal(2.5, 0), rule, 3)).toBe(3);
    expect(expectedBilledHours(lognormal(2.5, 0), rule, 3.5)).toBe(0);
  });

  it('in exact time is the mean, and minimum + mean − LEV(minimum) with a minimum', () => {
    const labour = lognormal(2, 0.8);
    expect(expectedBilledHours(labour, exact)).toBe(2);
    const expected = 1 + 2 - limitedExpectedValue(labour, 1);
    expectClose(expectedBilledHours(labour, { increment: 0, minimum: 1 }), expected, 1e-15);
  });

  it('in exact time from a length on is the part of the mean that lies above', () => {
    const labour = lognormal(2, 0.8);
    // E[H; H > 4] = ∫ S above 4 + 4·S(4)
    const expected =
      midpointIntegral((x) => survival(labour, x), 4, 400, 100_000) + 4 * survival(labour, 4);
    expectClose(expectedBilledHours(labour, exact, 4), expected, 1e-6);
    expectClose(expectedBilledHours(labour, { increment: 0, minimum: 3 }, 4), expected, 1e-6);
  });

  it.each(regimes)(
    'with cv %d and increments of %d means is the direct sum over all bills',
    (cv, i) => {
      for (const mean of [0.2, 30]) {
        const labour = lognormal(mean, cv);
        const chances = survivals(labour, i * mean);
        for (const minimum of [0, 0.7 * mean, 2]) {
          for (const from of [0, 0.5 * mean, 3 * mean]) {
            const rule = { increment: i * mean, minimum };
            const expected = directMoment(chances, rule, 1, from);
            const actual = expectedBilledHours(labour, rule, from);
            // 1e-9 of the whole bill, as stated.
            const whole = mean + rule.increment + minimum;
            expect(Math.abs(actual - expected)).toBeLessThan(1e-9 * whole);
          }
        }
      }
    },
  );

  it('holds for the heaviest tail that the model accepts, cv 20', () => {
    const labour = lognormal(2, 20);
    for (const [increment, terms] of [
      [0.25, 2e5],
      [8, 5e4],
    ] as const) {
      const rule = { increment, minimum: 1 };
      const least = Math.ceil(1 / increment);
      const sum = carefulSum(
        (function* () {
          for (let j = least; j < terms; j += 1) yield survival(labour, j * increment);
        })(),
      );
      // Σ beyond `terms` lies between the integrals of S from there and one step earlier.
      const beyond = (from: number) => 2 - limitedExpectedValue(labour, from);
      const head = increment * least + increment * sum;
      const actual = expectedBilledHours(labour, rule);
      expect(actual).toBeGreaterThanOrEqual(head + beyond(terms * increment) - 1e-9);
      expect(actual).toBeLessThanOrEqual(head + beyond((terms - 1) * increment) + 1e-9);
    }
  });

  it('tends to exact time as increments shrink: half an increment more on average', () => {
    const labour = lognormal(2, 0.8);
    const rule = { increment: 0.001, minimum: 0 };
    expectClose(expectedBilledHours(labour, rule), 2.0005, 1e-9);
  });

  it('takes increments of a few milliseconds for exact time', () => {
    const labour = lognormal(2, 0.8);
    const rule = { increment: 1e-7, minimum: 0.5 };
    const timed = { increment: 0, minimum: 0.5 };
    expect(expectedBilledHours(labour, rule)).toBe(expectedBilledHours(labour, timed));
    expect(billedSecondMoment(labour, rule)).toBe(billedSecondMoment(labour, timed));
    expect(billedHours(0.7, rule)).toBe(0.7);
  });

  it('bills the minimum only where there is no work', () => {
    const none = lognormal(0, 1);
    expect(expectedBilledHours(none, { increment: 0.25, minimum: 0.6 })).toBe(0.75);
    expect(expectedBilledHours(none, { increment: 0.25, minimum: 0 })).toBe(0);
    expect(expectedBilledHours(none, { increment: 0, minimum: 0.6 })).toBe(0.6);
    expect(expectedBilledHours(none, { increment: 0.25, minimum: 0.6 }, 2)).toBe(0);
  });

  it('splits at any length of visit: bills below and from 3 h on add up to all', () => {
    const labour = lognormal(2, 1);
    const rule = { increment: 0.5, minimum: 1 };
    const below = carefulSum(
      [1, 1.5, 2, 2.5].map((bill) => {
        const above = bill === 1 ? 1 : survival(labour, bill - 0.5);
        return bill * (above - survival(labour, bill));
      }),
    );
    const all = expectedBilledHours(labour, rule);
    expectClose(expectedBilledHours(labour, rule, 3) + below, all, 1e-12);
  });

  it('agrees with simulation', () => {
    const rule = { increment: 0.25, minimum: 1 };
    const draw = lognormals(1.2, 1.5, normals(uniforms(11)));
    const bills = Array.from({ length: 200_000 }, () => Math.ceil(Math.max(1, draw()) / 0.25) / 4);
    const { mean, error } = sampleMean(bills);
    const actual = expectedBilledHours(lognormal(1.2, 1.5), rule);
    expect(Math.abs(actual - mean)).toBeLessThan(4 * error);
  });

  it('stays finite at the edges of what the model accepts', () => {
    for (const mean of [1e-6, 1000]) {
      for (const cv of [1e-6, 0.25, 20]) {
        for (const increment of [1e-4, 24]) {
          const value = expectedBilledHours(lognormal(mean, cv), { increment, minimum: 100 });
          expect(value).toBeGreaterThanOrEqual(100 * (1 - 1e-9));
          expect(Number.isFinite(value)).toBe(true);
        }
      }
    }
  });
});

describe('billedSecondMoment', () => {
  it('of a constant is the square of its bill', () => {
    expect(billedSecondMoment(lognormal(0.6, 0), { increment: 0.25, minimum: 0 })).toBe(0.5625);
  });

  it('in exact time is mean²·(1 + cv²)', () => {
    expectClose(billedSecondMoment(lognormal(3, 2), exact), 45, 1e-14);
  });

  it('in exact time with a minimum is ∫ 2x·P(b > x)', () => {
    const labour = lognormal(2, 0.8);
    // b > x is certain below the minimum: 1.5² + ∫ 2x·S(x) above
    const above = midpointIntegral((x) => 2 * x * survival(labour, x), 1.5, 600, 100_000);
    const actual = billedSecondMoment(labour, { increment: 0, minimum: 1.5 });
    expectClose(actual, 2.25 + above, 1e-5);
  });

  it.each(regimes)(
    'with cv %d and increments of %d means is the direct sum over all bills',
    (cv, i) => {
      const labour = lognormal(2, cv);
      const chances = survivals(labour, 2 * i);
      for (const minimum of [0, 1.4]) {
        const rule = { increment: 2 * i, minimum };
        expectClose(billedSecondMoment(labour, rule), directMoment(chances, rule, 2), 2e-9);
      }
    },
  );

  it('is never below the square of the mean bill', () => {
    for (const cv of [0, 0.1, 1, 20]) {
      const labour = lognormal(2, cv);
      const rule = { increment: 0.5, minimum: 1 };
      const least = expectedBilledHours(labour, rule) ** 2 * (1 - 1e-12);
      expect(billedSecondMoment(labour, rule)).toBeGreaterThanOrEqual(least);
    }
  });
});
