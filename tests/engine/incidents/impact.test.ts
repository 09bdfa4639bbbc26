import { describe, expect, it } from 'vitest';
import {
  type CappedHours,
  expectedCappedHours,
  waitOf,
} from '../../../src/engine/incidents/impact.ts';
import { limitedExpectedValue, lognormal } from '../../../src/engine/distributions/lognormal.ts';
import { expectClose, lognormals, normals, sampleMean, uniforms } from '../../support/numerics.ts';

/** Weights 0.6, 0.5 and 0.2 with one hour to catch up, at most 8 hours. */
const knownAnswer: CappedHours = { fixed: 0.2, perWaitHour: 0.6, perLabourHour: 0.5, cap: 8 };
/** The largest cap that the model accepts. */
const noCap: CappedHours = { ...knownAnswer, cap: 10_000 };

/** E[min(γ + αW + βH, cap)] from 200,000 draws. */
function simulated(hours: CappedHours, waitMean: number, waitCv: number, mean: number, cv: number) {
  const normal = normals(uniforms(7));
  const wait = lognormals(waitMean, waitCv, normal);
  const labour = lognormals(mean, cv, normal);
  return sampleMean(
    Array.from({ length: 200_000 }, () =>
      Math.min(
        hours.cap,
        hours.fixed + hours.perWaitHour * wait() + hours.perLabourHour * labour(),
      ),
    ),
  );
}

describe('waitOf', () => {
  it('keeps the mean over all incidents: with a fifth answered on contact the others wait 5 for a mean of 4', () => {
    const wait = waitOf(4, 1, 0.2);
    expectClose(wait.later.mean, 5, 1e-15);
    expectClose((1 - wait.onContactShare) * wait.later.mean, 4, 1e-15);
  });
});

describe('expectedCappedHours', () => {
  it('is 5.436 in the known answer: W mean 4, H mean 8, cv 1', () => {
    const value = expectedCappedHours(knownAnswer, waitOf(4, 1, 0), lognormal(8, 1));
    expect(value).toBeCloseTo(5.436, 3);
  });

  it('is arithmetic for constants: 0.2 + 0.6·4 + 0.5·8 = 6.6, at most 8', () => {
    const value = (labour: number) =>
      expectedCappedHours(knownAnswer, waitOf(4, 0, 0), lognormal(labour, 0));
    expectClose(value(8), 6.6, 1e-15);
    expect(value(100)).toBe(8);
  });

  it('is linear where the cap is far: 6.6 whatever the spread', () => {
    for (const cv of [0.01, 0.5, 1]) {
      const value = expectedCappedHours(noCap, waitOf(4, cv, 0), lognormal(8, cv));
      expectClose(value, 6.6, 1e-9);
    }
  });

  it('is linear where the cap is far for a share handled on contact too', () => {
    expectClose(expectedCappedHours(noCap, waitOf(4, 1, 0.3), lognormal(8, 1)), 6.6, 1e-9);
  });

  it('with constant labour is γ + βh + αE[min(W, what the cap leaves)]', () => {
    for (const cap of [5, 8, 40]) {
      // 0.2 + 0.5·8 = 4.2 before any wait
      const limit = (cap - 4.2) / 0.6;
      const expected = 4.2 + 0.6 * limitedExpectedValue(lognormal(4, 1), limit);
      const value = expectedCappedHours({ ...knownAnswer, cap }, waitOf(4, 1, 0), lognormal(8, 0));
      expectClose(value, expected, 1e-9);
    }
  });

  it('with labour of hardly any spread is next to that of constant labour', () => {
    const constant = expectedCappedHours(knownAnswer, waitOf(4, 1, 0), lognormal(8, 0));
    const nearly = expectedCappedHours(knownAnswer, waitOf(4, 1, 0), lognormal(8, 1e-4));
    // The bend is 0.5·8·1e-4 wide and missed by at most its width times the density.
    expectClose(nearly, constant, 1e-6);
  });

  it('with a constant wait is γ + αw + βLEV of the labour', () => {
    // A = 0.2 + 0.6·4 = 2.6; (8 − 2.6)/0.5 = 10.8
    const expected = 2.6 + 0.5 * limitedExpectedValue(lognormal(8, 1), 10.8);
    expectClose(
      expectedCappedHours(knownAnswer, waitOf(4, 0, 0), lognormal(8, 1)),
      expected,
      1e-14,
    );
  });

  it('without a loss during work is γ + αE[min(W, (cap − γ)/α)]', () => {
    const waiting = { ...knownAnswer, perLabourHour: 0 };
    const expected = 0.2 + 0.6 * limitedExpectedValue(lognormal(4, 2), 13);
    expectClose(expectedCappedHours(waiting, waitOf(4, 2, 0), lognormal(8, 1)), expected, 1e-9);
  });

  it('without a loss while waiting does not depend on the wait', () => {
    const working = { ...knownAnswer, perWaitHour: 0 };
    const expected = 0.2 + 0.5 * limitedExpectedValue(lognormal(8, 1), 15.6);
    for (const mean of [0, 4, 1000]) {
      expectClose(
        expectedCappedHours(working, waitOf(mean, 1, 0), lognormal(8, 1)),
        expected,
        1e-14,
      );
    }
  });

  it('is the cap where catching up alone reaches it', () => {
    const beyond = { ...knownAnswer, fixed: 9 };
    expect(expectedCappedHours(beyond, waitOf(4, 1, 0), lognormal(8, 1))).toBe(8);
    expect(expectedCappedHours(beyond, waitOf(0, 1, 0.5), lognormal(8, 1))).toBe(8);
  });

  it('keeps its relative accuracy where the hours are few and the cap is far', () => {
    const few = { fixed: 0, perWaitHour: 1, perLabourHour: 1, cap: 10_000 };
    expectClose(
      expectedCappedHours(few, waitOf(0.001, 0.1, 0), lognormal(0.002, 0.1)),
      0.003,
      1e-9,
    );
  });

  it('is 0 with a cap of 0', () => {
    const nothing = { ...knownAnswer, cap: 0 };
    expect(expectedCappedHours(nothing, waitOf(4, 1, 0), lognormal(8, 1))).toBe(0);
  });

  it.each([
    [4, 1, 8, 1],
    [4, 3, 8, 0.3],
    [0.5, 0.2, 2, 2],
    [30, 1.5, 1, 1],
  ])('agrees with simulation: wait %d (cv %d), labour %d (cv %d)', (wait, waitCv, mean, cv) => {
    const value = expectedCappedHours(knownAnswer, waitOf(wait, waitCv, 0), lognormal(mean, cv));
    const sample = simulated(knownAnswer, wait, waitCv, mean, cv);
    expect(Math.abs(value - sample.mean)).toBeLessThan(4 * sample.error);
  });

  it('mixes what is handled on contact with what waits', () => {
    const labour = lognormal(8, 1);
    const onContact = expectedCappedHours(knownAnswer, waitOf(0, 0, 0), labour);
    const later = expectedCappedHours(knownAnswer, waitOf(5, 1, 0), labour);
    expectClose(
      expectedCappedHours(knownAnswer, waitOf(4, 1, 0.2), labour),
      0.2 * onContact + 0.8 * later,
      1e-14,
    );
  });

  it('never falls when people wait longer', () => {
    let before = 0;
    for (let mean = 0; mean < 100; mean += 0.5) {
      const value = expectedCappedHours(knownAnswer, waitOf(mean, 1, 0), lognormal(8, 1));
      expect(value).toBeGreaterThanOrEqual(before);
      before = value;
    }
  });
});
