import { describe, expect, it } from 'vitest';
import type { BlockHoursBilling, IncidentClass } from '../../src/engine/index.ts';
import {
  aBank,
  aChannel,
  aClass,
  anArrangement,
  anInput,
  aPlan,
  figures,
  hourlyTerms,
  projected,
  rates,
} from '../support/anEngineInput.ts';

/*
 * Counts are random even where hours are not, so a bank is arithmetic only where chance averages
 * out: a block that certainly lasts, one that certainly does not, and blocks much smaller than the
 * spread of a month's hours. 100 incidents of an hour have a standard deviation of 10 h; gamma hours
 * of mean 100 and variance 100 are below 10 h with a chance of 1e-57.
 */
const busy = rates({ perOrganisationPerMonth: 100 });

function bank(
  terms: Partial<BlockHoursBilling>,
  incidents: Partial<IncidentClass> = { rates: busy },
  horizonMonths = 4,
) {
  const billing = aBank(terms);
  return projected(
    anInput({
      horizonMonths,
      incidentClasses: [aClass(incidents)],
      plans: [aPlan('plan', anArrangement({ billing }))],
    }),
  );
}

/** Rounding of gamma probabilities, in money of some ten thousand. */
function near(expected: readonly number[]): readonly unknown[] {
  return expected.map((figure) => expect.closeTo(figure, 5) as unknown);
}

describe('a bank that certainly lasts', () => {
  it('costs its first block at the tier of its size and nothing more', () => {
    // 10 h at 90; one incident a month draws 1 h, so that 4 months draw 4 of 2,000 h
    const blockTiers = [
      { fromHours: 5, hourlyRate: 90 },
      { fromHours: 500, hourlyRate: 80 },
    ];
    const plan = bank({ blockHours: 2_000, blockTiers }, {});
    // 2,000·80
    expect(figures(plan.supportSpend)).toEqual(near([160_000, 0, 0, 0]));
  });

  it('still pays for trips and parts beside it', () => {
    const hourly = hourlyTerms({
      onSite: aChannel({ tripCharge: 30 }),
      partsPerIncident: 20,
      partsMarkup: 0.25,
    });
    const plan = bank({ hourly, blockHours: 2_000 }, { rates: busy, onSiteShare: 0.1 }, 1);
    // 10 of 100 incidents on site at 30; 100 · 20 · 1.25
    expect(plan.totals.spend.trips).toBeCloseTo(300, 9);
    expect(plan.totals.spend.parts).toBeCloseTo(2_500, 9);
    expect(plan.totals.spend.labour).toBe(0);
  });
});

describe('a bank that is never topped up', () => {
  it('bills every hour beyond the first block at the standard rate', () => {
    const plan = bank({ isToppedUp: false });
    // Block: 10 h at 100. Overage: 100 − 10 = 90 h in month 1, then 100 h
    expect(figures(plan.spend.blocks)).toEqual([1_000, 0, 0, 0]);
    expect(figures(plan.spend.overage)).toEqual(near([9_000, 10_000, 10_000, 10_000]));
  });

  it('is drawn twice as fast by emergencies', () => {
    const twice = { kind: 'multiplier', multiplier: 2 } as const;
    const once = { kind: 'multiplier', multiplier: 1 } as const;
    const bands = [
      { id: 'business', name: 'Business', share: 0.75, price: once, minimumHours: 0 },
      { id: 'emergency', name: 'Emergency', share: 0.25, price: twice, minimumHours: 0 },
    ];
    const plan = bank({ hourly: hourlyTerms({ bands }), isToppedUp: false });
    // 75·1 + 25·2 = 125 h a month
    expect(figures(plan.spend.overage)).toEqual(near([11_500, 12_500, 12_500, 12_500]));
  });

  it('draws the billed hours: quarter hours, and at least one', () => {
    const hourly = hourlyTerms({ incrementHours: 0.25, remote: aChannel({ minimumHours: 1 }) });
    const short = bank({ hourly, isToppedUp: false }, { rates: busy, labourHours: 0.4 });
    // 0.4 h is billed as 1 h: as above
    expect(figures(short.spend.overage)).toEqual(near([9_000, 10_000, 10_000, 10_000]));
    const long = bank({ hourly, isToppedUp: false }, { rates: busy, labourHours: 1.3 });
    // 1.3 h is billed as 1.5 h: 150 − 10 = 140 h, then 150 h
    expect(figures(long.spend.overage)).toEqual(near([14_000, 15_000, 15_000, 15_000]));
  });

  it('loses what is left of the block when it expires', () => {
    // Nothing happens in January and February; a block of one month has lapsed by March
    const seasonality = [0, 0, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1];
    const plan = bank(
      { isToppedUp: false, expiryMonths: 1 },
      { rates: rates({ perOrganisationPerMonth: 50 }), seasonality },
    );
    // 0, 0, then 2·50 = 100 h at 100, none of them prepaid
    expect(figures(plan.spend.blocks)).toEqual([1_000, 0, 0, 0]);
    expect(figures(plan.spend.overage)).toEqual(near([0, 0, 10_000, 10_000]));
  });

  it('keeps what may be carried over', () => {
    const seasonality = [0, 0, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1];
    const plan = bank(
      { isToppedUp: false, rolloverCapHours: 4 },
      { rates: rates({ perOrganisationPerMonth: 50 }), seasonality },
    );
    // 4 of the 10 h are left in March: 96 h beyond them
    expect(figures(plan.spend.overage)).toEqual(near([0, 0, 9_600, 10_000]));
  });
});

describe('a bank that is topped up', () => {
  it('buys on average half a block more than it draws, once', () => {
    // Where a month's hours spread over many blocks, the last block is half used on average:
    // 1 + Σ P(D > k·B) = D/B + ½. Blocks of 2 h at 100 cost 200.
    const plan = bank({ blockHours: 2 });
    // 100/2 + ½ = 50.5 blocks in month 1, then 50
    expect(figures(plan.spend.blocks)).toEqual(near([10_100, 10_000, 10_000, 10_000]));
    expect(plan.totals.spend.overage).toBe(0);
  });

  it('raises the price of a block with the list, by year', () => {
    const hourly = hourlyTerms({ annualIncrease: 0.05 });
    const plan = bank({ hourly, blockHours: 2 }, { rates: busy }, 13);
    // 50 blocks at 200, times 1.05 in month 13
    expect(plan.spend.blocks[11]).toBeCloseTo(10_000, 5);
    expect(plan.spend.blocks[12]).toBeCloseTo(10_500, 5);
  });

  it('buys nothing for labour that a direct loss already holds', () => {
    const plan = bank({}, { rates: busy, isLabourInDirectLoss: true });
    expect(figures(plan.supportSpend)).toEqual([1_000, 0, 0, 0]);
  });
});
