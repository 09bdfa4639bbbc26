import { describe, expect, it } from 'vitest';
import { expectedRetainedLoss } from '../../../src/engine/providers/insurance.ts';
import { lognormal, survival } from '../../../src/engine/distributions/lognormal.ts';
import { anInsurance } from '../../support/anEngineInput.ts';
import { expectClose, midpointIntegral } from '../../support/numerics.ts';

const loss = lognormal(100_000, 3);

describe('expectedRetainedLoss', () => {
  it('is 42,583 in the known answer: retention 10,000, limit 250,000', () => {
    const cover = anInsurance({ isInForce: true, retention: 10_000, limit: 250_000 });
    expect(expectedRetainedLoss(loss, cover)).toBeCloseTo(42_583, -0.5);
  });

  it('is ∫ S over [0, R] and above R + limit', () => {
    const cover = anInsurance({ isInForce: true, retention: 10_000, limit: 250_000 });
    const below = midpointIntegral((x) => survival(loss, x), 0, 10_000, 20_000);
    const above = midpointIntegral(
      (y) => survival(loss, Math.exp(y)) * Math.exp(y),
      Math.log(260_000),
      Math.log(1e11),
      20_000,
    );
    expectClose(expectedRetainedLoss(loss, cover), below + above, 1e-6);
  });

  it('is arithmetic for a constant loss: 10,000 + (300,000 − 260,000)', () => {
    const cover = anInsurance({ isInForce: true, retention: 10_000, limit: 250_000 });
    expect(expectedRetainedLoss(lognormal(300_000, 0), cover)).toBe(50_000);
    expect(expectedRetainedLoss(lognormal(4_000, 0), cover)).toBe(4_000);
    expect(expectedRetainedLoss(lognormal(40_000, 0), cover)).toBe(10_000);
  });

  it('is the retention’s part alone without a limit', () => {
    const cover = anInsurance({ isInForce: true, retention: 10_000 });
    expect(expectedRetainedLoss(lognormal(300_000, 0), cover)).toBe(10_000);
  });

  it('is the whole loss where no cover is in force, or where it pays nothing', () => {
    expect(expectedRetainedLoss(loss, anInsurance({ retention: 10_000 }))).toBe(100_000);
    const nothing = anInsurance({ isInForce: true, retention: 10_000, limit: 0 });
    expectClose(expectedRetainedLoss(loss, nothing), 100_000, 1e-15);
  });

  it('is 0 with no retention and no limit', () => {
    expect(expectedRetainedLoss(loss, anInsurance({ isInForce: true }))).toBe(0);
  });
});
