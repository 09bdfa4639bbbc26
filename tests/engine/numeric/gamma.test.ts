import { describe, expect, it } from 'vitest';
import { gammaSurvival, logGamma } from '../../../src/engine/numeric/gamma.ts';
import { expectClose, midpointIntegral } from '../../support/numerics.ts';

/** P(fewer than `shape` events of a Poisson process by x) = Σ_{n < shape} e^(−x)·xⁿ/n!. */
function poissonSum(x: number, shape: number): number {
  let term = Math.exp(-x);
  let sum = 0;
  for (let n = 0; n < shape; n += 1) {
    sum += term;
    term *= x / (n + 1);
  }
  return sum;
}

describe('logGamma', () => {
  it('is the logarithm of a factorial at whole numbers', () => {
    let factorial = 1;
    for (let n = 1; n <= 20; n += 1) {
      factorial *= n;
      // Γ(n + 1) = n!
      expect(Math.abs(logGamma(n + 1) - Math.log(factorial))).toBeLessThan(2e-14);
    }
  });

  it.each([
    // 40-digit arithmetic (mpmath)
    [0.01, 4.599479878042022],
    [0.5, 0.5723649429247001], // ln √π
    [1.5, -0.12078223763524522], // ln (√π/2)
    [10.5, 13.940625219403763],
    [100.25, 360.28455963776423],
    [12345.678, 103959.91990554606],
  ])('at %d is %d', (x, expected) => {
    expect(Math.abs(logGamma(x) - expected)).toBeLessThan(1e-14 * Math.max(1, Math.abs(expected)));
  });
});

describe('logGamma near 0', () => {
  it('is −ln x, however small x', () => {
    // Γ(x) = Γ(1 + x)/x, and ln Γ(1 + x) ≈ −0.577·x
    for (const x of [1e-10, 1e-20, 1e-200]) expectClose(logGamma(x), -Math.log(x), 1e-10);
  });
});

describe('gammaSurvival', () => {
  it('is a Poisson sum for whole shapes', () => {
    for (const shape of [1, 2, 3, 7, 20]) {
      for (const x of [0.1, 0.9, 2, 5, 11, 19, 21, 30, 60]) {
        const expected = poissonSum(x, shape);
        // The series is used as 1 − lower part, so that small survivals are exact in absolute terms.
        expect(Math.abs(gammaSurvival(x, shape, 1) - expected)).toBeLessThan(1e-13);
      }
    }
  });

  it('is e^(−x/scale) for shape 1, far into the tail', () => {
    for (const x of [0.5, 4, 40, 400]) expectClose(gammaSurvival(x, 1, 2), Math.exp(-x / 2), 1e-12);
  });

  it.each([
    // gammainc of mpmath with 40 digits
    [0.01, 0.5, 0.0056267561939671844],
    [0.1, 2, 0.005673823979811528],
    [0.5, 0.25, 0.4795001221869535], // erfc(½)
    [2.5, 1, 0.8491450360846097],
    [2.5, 7, 0.015609416100266916],
    [30.5, 20, 0.9827930015585069],
    [1000, 1100, 0.0010593232539299773],
    [100_000, 100_500, 0.057103269976028714],
  ])('with shape %d at %d is %d', (shape, x, expected) => {
    // ln Γ(shape) is of the size of shape·ln shape, whose rounding is the error of the survival.
    expectClose(gammaSurvival(x, shape, 1), expected, 1e-10 + 1e-15 * shape * Math.log(shape + 1));
  });

  it('stays accurate where the shape is so large that the series gives way to an expansion', () => {
    // gammainc of mpmath at shape 2e6 and one, no and two standard deviations (1,414) away
    expectClose(gammaSurvival(1_998_586, 2e6, 1), 0.8413082059118139, 1e-9);
    expectClose(gammaSurvival(2_000_000, 2e6, 1), 0.49990596840248086, 1e-9);
    expectClose(gammaSurvival(2_003_000, 2e6, 1), 0.016982107317888486, 1e-8);
    // Edgeworth at the mean of a gamma: P(X > mean) = ½ − 1/(3√(2π·shape))
    const atMean = 0.5 - 1 / (3 * Math.sqrt(2 * Math.PI * 1e10));
    expectClose(gammaSurvival(1e10, 1e10, 1), atMean, 1e-10);
  });

  it('is certain more than a hundredth away from a very large shape', () => {
    expect(gammaSurvival(1.9e6, 2e6, 1)).toBe(1);
    expect(gammaSurvival(2.1e6, 2e6, 1)).toBe(0);
  });

  it('does not jump where the expansion takes over', () => {
    // At its mean, P(X > mean) = ½ − 1/(3√(2π·shape)) hardly moves with the shape: by 1e-10 a unit.
    const before = gammaSurvival(1e6, 1e6, 1);
    const after = gammaSurvival(1e6 + 1, 1e6 + 1, 1);
    expect(Math.abs(before - after)).toBeLessThan(1e-8);
  });

  it('puts all of its probability at 0 where the shape vanishes', () => {
    expect(gammaSurvival(1e-9, 1e-310, 1)).toBe(0);
    // Q(a, x) ≈ a·E₁(x) for tiny a; E₁(1) = 0.2193839343955203
    expectClose(gammaSurvival(1, 1e-20, 1), 0.2193839343955203e-20, 1e-9);
  });

  it('depends on x and scale by their ratio only', () => {
    expect(gammaSurvival(6, 2.5, 3)).toBe(gammaSurvival(2, 2.5, 1));
  });

  it('integrates to the mean: ∫ S = shape·scale', () => {
    const survival = (x: number) => gammaSurvival(x, 3, 0.5);
    // Midpoint error 0.002²/24·|S′| < 1e-6; beyond 30 there is nothing.
    expectClose(midpointIntegral(survival, 0, 30, 15_000), 1.5, 1e-6);
  });

  it('is 1 at and below 0 and 0 at Infinity', () => {
    expect(gammaSurvival(0, 2, 1)).toBe(1);
    expect(gammaSurvival(-1, 2, 1)).toBe(1);
    expect(gammaSurvival(Number.POSITIVE_INFINITY, 2, 1)).toBe(0);
  });

  it('falls without a jump where the series gives way to the fraction', () => {
    const at = 3.5 + 1;
    const [before, after] = [gammaSurvival(at - 1e-9, 3.5, 1), gammaSurvival(at + 1e-9, 3.5, 1)];
    expect(before).toBeGreaterThan(after);
    expect(before - after).toBeLessThan(1e-9);
  });
});
