import { describe, expect, it } from 'vitest';
import { decide, type InputRange } from '../../../src/engine/index.ts';
import { aSubject, allInOf, feeAgainstRate, inputWith } from './aSubject.ts';

const input = feeAgainstRate();
const weighing = { planIds: ['hourly', 'fee'], layerSet: 'allIn' } as const;
const pair = ['hourly', 'fee'] as const;

function barsOf(ranges: readonly InputRange[]) {
  return decide(aSubject(input, { ranges }), { kind: 'tornado', ...weighing, pair });
}

const fee = {
  path: 'plans.1.composition.arrangement.billing.perUserPerMonth',
  low: 90,
  typical: 120,
  high: 130,
};
const rate = {
  path: 'plans.0.composition.arrangement.billing.hourly.hourlyRate',
  low: 80,
  typical: 100,
  high: 150,
};
const people = { path: 'organisation.headcount', low: 8, typical: 10, high: 20 };

describe('the tornado', () => {
  it('moves one input to both ends, all else typical, the largest swing first', () => {
    // Hourly 10·rate, fee 10·fee: −200 as things stand; people · (100 − 120).
    expect(barsOf([fee, rate, people])).toEqual([
      {
        ...rate,
        atLow: -400,
        atHigh: 300,
        swing: 700,
        cheapestAtLow: 'hourly',
        cheapestAtHigh: 'fee',
      },
      {
        ...fee,
        atLow: 100,
        atHigh: -300,
        swing: 400,
        cheapestAtLow: 'fee',
        cheapestAtHigh: 'hourly',
      },
      {
        ...people,
        atLow: -160,
        atHigh: -400,
        swing: 240,
        cheapestAtLow: 'hourly',
        cheapestAtHigh: 'hourly',
      },
    ]);
  });

  it('leaves equal swings in the order of the ranges', () => {
    const nothing = [
      'organisation.sites',
      'estate.promiseKept',
      'organisation.servers',
      'finance.wageInflation',
    ].map((path) => ({ path, low: 0, typical: 0, high: 0 }));
    const found = barsOf(
      [nothing[0], nothing[1], fee, nothing[2], nothing[3]].flatMap((r) => r ?? []),
    );
    expect(found.map(({ path }) => path)).toEqual([fee.path, ...nothing.map(({ path }) => path)]);
  });

  it('is what projections of their own give', () => {
    for (const { path, low, high, atLow, atHigh } of barsOf([rate, people])) {
      for (const [value, lead] of [
        [low, atLow],
        [high, atHigh],
      ] as const) {
        const found = allInOf(inputWith(input, path, value));
        expect(lead).toBe((found.hourly ?? 0) - (found.fee ?? 0));
      }
    }
  });

  it('is empty without ranges and with one plan', () => {
    expect(barsOf([])).toEqual([]);
    const alone = { kind: 'tornado', planIds: ['fee'], layerSet: 'allIn', pair: null } as const;
    expect(decide(aSubject(input, { ranges: [fee] }), alone)).toEqual([]);
  });
});
