import { describe, expect, it } from 'vitest';
import {
  decide,
  type InputRange,
  type Plan,
  type TornadoQuestion,
} from '../../../src/engine/index.ts';
import { anArrangement, aPlan, hourlyTerms } from '../../support/anEngineInput.ts';
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

  it('puts equal swings in the order of their paths', () => {
    const nothing = [
      'organisation.sites',
      'estate.promiseKept',
      'organisation.servers',
      'finance.wageInflation',
    ].map((path) => ({ path, low: 0, typical: 0, high: 0 }));
    const found = barsOf(
      [nothing[0], nothing[1], fee, nothing[2], nothing[3]].flatMap((r) => r ?? []),
    );
    const paths = nothing.map(({ path }) => path).toSorted();
    expect(found.map(({ path }) => path)).toEqual([fee.path, ...paths]);
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

  /** Hourly 100 · 10, hourly again 110 · 10, and a fee of 120 · 10; a plan aside that nobody follows. */
  const rateOf = (id: string, hourlyRate: number) =>
    aPlan(id, anArrangement({ billing: { kind: 'hourly', hourly: hourlyTerms({ hourlyRate }) } }));
  const many = feeAgainstRate({
    plans: [...input.plans, rateOf('dearer', 110), rateOf('aside', 90)],
  });
  const twin = { ...rate, path: rate.path.replace('.0.', '.2.'), typical: 110 };

  function barsAmong(ranges: readonly InputRange[], shown: Partial<TornadoQuestion> = {}) {
    const planIds = ['hourly', 'fee', 'dearer'];
    const question = { kind: 'tornado', ...weighing, planIds, pair, ...shown } as const;
    return decide(aSubject(many, { ranges }), question);
  }

  it('moves the same field of two plans together, as the draws do, unless one is independent', () => {
    const both = { pair: ['hourly', 'dearer'] } as const;
    const wide = { ...twin, low: 100, high: 200 };
    expect(barsAmong([rate, wide], both)).toMatchObject([
      // 10·80 − 10·100 and 10·150 − 10·200.
      { path: rate.path, twins: [wide.path], atLow: -200, atHigh: -500, swing: 300 },
    ]);
    // 10·rate − 10·110 and 10·100 − 10·rate.
    expect(barsAmong([rate, { ...wide, isIndependent: true }], both)).toMatchObject([
      { path: wide.path, atLow: 0, atHigh: -1_000, swing: 1_000 },
      { path: rate.path, atLow: -300, atHigh: 400, swing: 700 },
    ]);
  });

  it('leaves out ranges of plans that no weighed plan refers to', () => {
    const aside = { ...rate, path: rate.path.replace('.0.', '.3.'), isIndependent: true };
    expect(barsAmong([aside, people]).map(({ path }) => path)).toEqual([people.path]);
    expect(barsAmong([aside])).toEqual([]);
  });

  it('holds the cheapest plan against the best of the others that is no copy of it', () => {
    const copy = { ...feeAgainstRate().plans[0], id: 'copy', name: 'copy' } as Plan;
    const plans = [...input.plans, copy];
    const planIds = plans.map(({ id }) => id);
    const question = { kind: 'tornado', layerSet: 'allIn', planIds, pair: null } as const;
    const subject = aSubject({ ...input, plans }, { ranges: [people] });
    expect(decide(subject, question)).toMatchObject([{ atLow: -160, atHigh: -400 }]);
  });

  it('is empty without ranges and with one plan', () => {
    expect(barsOf([])).toEqual([]);
    const alone = { kind: 'tornado', planIds: ['fee'], layerSet: 'allIn', pair: null } as const;
    expect(decide(aSubject(input, { ranges: [fee] }), alone)).toEqual([]);
  });
});
