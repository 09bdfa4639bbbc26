import { describe, expect, it } from 'vitest';
import { bankUse } from '../../../src/engine/providers/blockHours.ts';
import { blockPrice } from '../../../src/engine/providers/blockPrice.ts';
import { type WantedHours, wantedHours } from '../../../src/engine/providers/monthlyLimit.ts';
import { aBank, figures, hourlyTerms } from '../../support/anEngineInput.ts';
import { expectClose } from '../../support/numerics.ts';

const months = (count: number, draw: WantedHours) => Array.from({ length: count }, () => draw);
const total = (series: Float64Array) => series.reduce((sum, x) => sum + x, 0);

/** Incidents of exactly one hour, `lambda` of them a month on average, Poisson. */
const hourLong = (lambda: number) =>
  wantedHours([{ incidents: lambda, dispersion: 0, meanHours: 1, secondMoment: 1 }]);

/** E[f(N)] of a Poisson count. */
function overPoisson(mean: number, f: (n: number) => number): number {
  let logChance = -mean;
  let sum = 0;
  for (let n = 0; n < mean + 20 * Math.sqrt(mean) + 50; n += 1) {
    sum += f(n) * Math.exp(logChance);
    logChance += Math.log(mean / (n + 1));
  }
  return sum;
}

describe('blockPrice', () => {
  const blockTiers = [
    { fromHours: 26, hourlyRate: 85 },
    { fromHours: 5, hourlyRate: 100 },
    { fromHours: 11, hourlyRate: 95 },
  ];

  it('reproduces a published list on which 25 hours cost more than 26', () => {
    // capcomp.com/network-block-time: 25·95 = 2,375 and 26·85 = 2,210
    expect(blockPrice(aBank({ blockHours: 25, blockTiers }))).toBe(2375);
    expect(blockPrice(aBank({ blockHours: 26, blockTiers }))).toBe(2210);
  });

  it('reproduces a published block of ten hours at 75 less a fifth: 600', () => {
    // darron.net/product/block-of-time-10-hours
    const tier = [{ fromHours: 10, hourlyRate: 75 * 0.8 }];
    expect(blockPrice(aBank({ blockHours: 10, blockTiers: tier }))).toBe(600);
  });

  it('is at the standard rate below the first tier or without a list', () => {
    expect(blockPrice(aBank({ blockHours: 4, blockTiers }))).toBe(400);
    expect(blockPrice(aBank({ hourly: hourlyTerms({ hourlyRate: 120 }) }))).toBe(1200);
  });
});

describe('bankUse without expiry', () => {
  it('buys the first block in month 1 even if nothing is ever drawn', () => {
    const use = bankUse(aBank(), months(4, { mean: 0, variance: 0 }));
    expect(figures(use.blocksBought)).toEqual([1, 0, 0, 0]);
    expect(figures(use.overageHours)).toEqual([0, 0, 0, 0]);
  });

  it('is arithmetic for constant draws: 4 hours a month from blocks of 10', () => {
    const use = bankUse(aBank(), months(6, { mean: 4, variance: 0 }));
    // drawn by the month: 4, 8, 12, 16, 20, 24; a block more as 10 and 20 are passed
    expect(figures(use.blocksBought)).toEqual([1, 0, 1, 0, 0, 1]);
  });

  it('buys several blocks in a month where it takes them: 35 hours need four', () => {
    const use = bankUse(aBank(), months(2, { mean: 35, variance: 0 }));
    expect(figures(use.blocksBought)).toEqual([4, 3]);
  });

  it.each([
    [3, 10],
    [10, 10],
    [10, 25],
    [40, 10],
  ])(
    'with %d Poisson hours a month and blocks of %d is within 2 % of the exact count',
    (lambda, size) => {
      const use = bankUse(aBank({ blockHours: size }), months(24, hourLong(lambda)));
      let bought = 0;
      for (let t = 1; t <= 24; t += 1) {
        bought += use.blocksBought[t - 1] as number;
        // 1 + Σ_{k ≥ 1} P(N > k·size) = E[max(1, ⌈N/size⌉)]
        const exact = overPoisson(t * lambda, (n) => Math.max(1, Math.ceil(n / size)));
        // Whole hours against continuous ones differ by half an hour, 1/(2·size) of a block.
        expect(Math.abs(bought - exact)).toBeLessThan(0.5 / size + 0.02 * exact);
      }
    },
  );

  it('keeps overage where it is not topped up: E[(N − 10)⁺] by the month', () => {
    const bank = aBank({ isToppedUp: false });
    const use = bankUse(bank, months(24, hourLong(3)));
    expect(figures(use.blocksBought).slice(0, 3)).toEqual([1, 0, 0]);
    let beyond = 0;
    for (let t = 1; t <= 24; t += 1) {
      beyond += use.overageHours[t - 1] as number;
      const exact = overPoisson(t * 3, (n) => Math.max(0, n - 10));
      expect(Math.abs(beyond - exact)).toBeLessThan(0.02 * 3 * t);
    }
  });

  it('has no overage where nothing is drawn', () => {
    const use = bankUse(aBank({ isToppedUp: false }), months(3, { mean: 0, variance: 0 }));
    expect(total(use.overageHours)).toBe(0);
  });

  it('counts many small blocks at once: E[D]/B + ½ for blocks far finer than the spread', () => {
    // Euler–Maclaurin: Σ_{k ≥ 0} P(D > kB) = E[D]/B + ½ + a vanishing rest
    const draw = { mean: 20_000, variance: 4e6 };
    const use = bankUse(aBank({ blockHours: 0.5 }), [draw]);
    expectClose(use.blocksBought[0] as number, 40_000.5, 1e-9);
  });

  it('agrees with the plain sum where the chance of a block is not negligible for long', () => {
    // An exponential: Σ_{k ≥ 0} e^(−kB/mean) = 1/(1 − e^(−B/mean))
    for (const mean of [1, 20, 5_000, 1e6]) {
      const use = bankUse(aBank(), [{ mean, variance: mean * mean }]);
      expectClose(use.blocksBought[0] as number, 1 / (1 - Math.exp(-10 / mean)), 1e-9);
    }
  });
});
