import { describe, expect, it } from 'vitest';
import { agedBank } from '../../../src/engine/providers/agedBank.ts';
import { bankUse } from '../../../src/engine/providers/blockHours.ts';
import { type WantedHours, wantedHours } from '../../../src/engine/providers/monthlyLimit.ts';
import type { BlockHoursBilling } from '../../../src/engine/index.ts';
import { aBank, figures } from '../../support/anEngineInput.ts';
import {
  expectClose,
  lognormals,
  normals,
  poissons,
  sampleMean,
  uniforms,
} from '../../support/numerics.ts';

const total = (series: Float64Array) => series.reduce((sum, x) => sum + x, 0);
const months = (count: number, draw: WantedHours) => Array.from({ length: count }, () => draw);

interface Block {
  hours: number;
  /** Last month in which the hours can be used. */
  readonly lastMonth: number;
}

/** One future of a bank, written as its owner would keep the book: oldest hours first. */
function simulatedBank(terms: BlockHoursBilling, draws: readonly number[]) {
  let bank: Block[] = [];
  let bought = 0;
  let overage = 0;
  function buy(month: number): void {
    const lastMonth =
      terms.expiryMonths > 0 ? month + terms.expiryMonths - 1 : Number.POSITIVE_INFINITY;
    bank.push({ hours: terms.blockHours, lastMonth });
    bought += 1;
  }
  buy(1);
  for (const [index, draw] of draws.entries()) {
    const month = index + 1;
    bank = bank.filter((block) => block.hours > 0 && block.lastMonth >= month);
    let wanted = draw;
    while (wanted > 0) {
      const oldest = bank[0];
      if (oldest === undefined) {
        if (!terms.isToppedUp) break;
        buy(month);
      } else {
        const taken = Math.min(oldest.hours, wanted);
        oldest.hours -= taken;
        wanted -= taken;
        if (oldest.hours === 0) bank.shift();
      }
    }
    overage += wanted;
    let carried = terms.rolloverCapHours ?? Number.POSITIVE_INFINITY;
    for (const block of bank) {
      block.hours = Math.min(block.hours, carried);
      carried -= block.hours;
    }
  }
  return { bought, overage };
}

/** Blocks and overage over two years of Poisson incidents with lognormal hours, 2,500 futures. */
function simulated(terms: BlockHoursBilling, lambda: number, mean: number, cv: number) {
  const uniform = uniforms(2_027);
  const count = poissons(lambda, uniform);
  const hours = lognormals(mean, cv, normals(uniform));
  const futures = Array.from({ length: 2_500 }, () =>
    simulatedBank(
      terms,
      Array.from({ length: 24 }, () => {
        let drawn = 0;
        for (let left = count(); left > 0; left -= 1) drawn += hours();
        return drawn;
      }),
    ),
  );
  return {
    bought: sampleMean(futures.map(({ bought }) => bought)),
    overage: sampleMean(futures.map(({ overage }) => overage)),
  };
}

function stream(lambda: number, mean: number, cv: number): WantedHours {
  const secondMoment = mean * mean * (1 + cv * cv);
  return wantedHours([{ incidents: lambda, dispersion: 0, meanHours: mean, secondMoment }]);
}

describe('agedBank', () => {
  it('equals the closed form where no hour ever expires', () => {
    for (const [lambda, mean, cv] of [
      [4, 1.5, 0.8],
      [20, 2, 1],
      [0.5, 1, 0.5],
    ] as const) {
      const draws = months(36, stream(lambda, mean, cv));
      const forever = bankUse(aBank(), draws);
      const far = agedBank(aBank({ expiryMonths: 120 }), draws);
      // Cutting a block into 40 steps moves purchases by at most a step of it; measured in blocks.
      expect(Math.abs(total(far.blocksBought) - total(forever.blocksBought))).toBeLessThan(0.1);
    }
  });

  it('is chosen for expiry and for a rollover cap', () => {
    const draws = months(12, stream(4, 1.5, 0.8));
    const expiring = aBank({ expiryMonths: 2 });
    const capped = aBank({ rolloverCapHours: 3 });
    expect(bankUse(expiring, draws)).toEqual(agedBank(expiring, draws));
    expect(bankUse(capped, draws)).toEqual(agedBank(capped, draws));
  });

  it('is arithmetic for constant draws: 4 hours from blocks of 10 that last two months', () => {
    const use = agedBank(aBank({ expiryMonths: 2 }), months(5, { mean: 4, variance: 0 }));
    // month 1: 6 left; month 2: 2 left, which expire; month 3 buys the next block, and so on
    expect(figures(use.blocksBought).map((blocks) => Math.round(blocks * 1e9) / 1e9)).toEqual([
      1, 0, 1, 0, 1,
    ]);
  });

  it('loses hours above the rollover cap: 10 − 4 leaves 6, of which 3 are carried', () => {
    const use = agedBank(aBank({ rolloverCapHours: 3 }), months(4, { mean: 4, variance: 0 }));
    // carried into month 2: 3; short by 1, so a block is bought and 9 less the cap are left: 3 again
    expect(figures(use.blocksBought).map((blocks) => Math.round(blocks * 1e9) / 1e9)).toEqual([
      1, 1, 1, 1,
    ]);
  });

  it('carries parts of a step on average: a cap of 0.3 h of blocks of 40 h', () => {
    const bank = aBank({ blockHours: 40, rolloverCapHours: 0.3, isToppedUp: false });
    const use = agedBank(bank, months(2, { mean: 1, variance: 0 }));
    // month 2 wants 1 hour and finds 0.3 on average
    expectClose(use.overageHours[1] as number, 0.7, 1e-9);
  });

  it('buys nothing but the first block where nothing is drawn', () => {
    const use = agedBank(aBank({ expiryMonths: 1 }), months(5, { mean: 0, variance: 0 }));
    expect(figures(use.blocksBought)).toEqual([1, 0, 0, 0, 0]);
  });

  it.each<[string, Partial<BlockHoursBilling>, number, number, number]>([
    ['that last one month', { expiryMonths: 1 }, 6, 1.5, 0.8],
    ['that last three months', { expiryMonths: 3 }, 4, 1.5, 0.8],
    ['that last a year', { expiryMonths: 12 }, 2, 1, 1],
    ['with a rollover cap', { rolloverCapHours: 4 }, 6, 1, 1],
    ['with both', { expiryMonths: 2, rolloverCapHours: 6 }, 10, 1.2, 0.5],
    ['of many hours a month', { expiryMonths: 1 }, 25, 2, 1],
  ])('is within two per cent of a bank kept by hand: blocks %s', (_, terms, lambda, mean, cv) => {
    const bank = aBank(terms);
    const use = agedBank(bank, months(24, stream(lambda, mean, cv)));
    const { bought } = simulated(bank, lambda, mean, cv);
    const allowed = 0.02 * bought.mean + 4 * bought.error;
    expect(Math.abs(total(use.blocksBought) - bought.mean)).toBeLessThan(allowed);
  });

  it('is within two per cent of a bank kept by hand that is not topped up', () => {
    const bank = aBank({ expiryMonths: 3, isToppedUp: false });
    const use = agedBank(bank, months(24, stream(4, 1.5, 0.8)));
    const { overage } = simulated(bank, 4, 1.5, 0.8);
    expect(total(use.blocksBought)).toBe(1);
    const allowed = 0.02 * overage.mean + 4 * overage.error;
    expect(Math.abs(total(use.overageHours) - overage.mean)).toBeLessThan(allowed);
  });

  it('serves every hour: without top-up, hours from the bank and overage add up to the draw', () => {
    const draws = months(24, stream(4, 1.5, 0.8));
    const use = agedBank(aBank({ expiryMonths: 120, isToppedUp: false }), draws);
    // After two years of 6 hours a month the ten hours are used up: 144 − 10
    expectClose(total(use.overageHours), 134, 1e-6);
  });

  it('keeps the mean of rare and heavy draws', () => {
    const rare = months(24, { mean: 0.05, variance: 20 });
    const forever = bankUse(aBank(), rare);
    const far = agedBank(aBank({ expiryMonths: 120 }), rare);
    expectClose(total(far.blocksBought), total(forever.blocksBought), 1e-3);
  });

  it('wastes half a block a month where each month takes hundreds and none are kept', () => {
    // E[⌈D/10⌉] = 300 + ½ for D of mean 3,000 spread over many blocks, to half a step of a block
    const use = agedBank(aBank({ expiryMonths: 1 }), months(3, { mean: 3_000, variance: 10_000 }));
    for (const blocks of use.blocksBought) expect(Math.abs(blocks - 300.5)).toBeLessThan(0.5 / 40);
  });

  it('lumps draws of more than a hundred blocks a month without losing any', () => {
    const huge = months(3, { mean: 1e5, variance: 1e10 });
    const use = agedBank(aBank({ expiryMonths: 6 }), huge);
    expectClose(total(use.blocksBought), 30_000, 1e-3);
  });
});
