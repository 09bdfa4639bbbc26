import { describe, expect, it } from 'vitest';
import { decide } from '../../../src/engine/index.ts';
import { anEstate } from '../../support/anEngineInput.ts';
import { aSubject, feeAgainstRate, promising } from './aSubject.ts';

describe('half the promise', () => {
  it('gives the verdict at all, half and nothing of the promise, whatever is believed now', () => {
    // 10 incidents of 100 against 200 a month and 60 % of the incidents prevented.
    const hourly = feeAgainstRate().plans[0];
    const plans = hourly === undefined ? [] : [hourly, promising('promise', 200, 0.6)];
    const input = feeAgainstRate({ plans, estate: anEstate({ promiseKept: 0.3 }) });
    const found = decide(aSubject(input), {
      kind: 'halfPromise',
      planIds: ['hourly', 'promise'],
      layerSet: 'allIn',
      nearTieShare: 0.12,
    });
    expect(found.map(({ promiseKept }) => promiseKept)).toEqual([1, 0.5, 0]);
    expect(found.map(({ verdict }) => verdict.allIn.order)).toEqual([
      [
        { planId: 'promise', cost: 600 },
        { planId: 'hourly', cost: 1_000 },
      ],
      [
        { planId: 'promise', cost: 900 },
        { planId: 'hourly', cost: 1_000 },
      ],
      [
        { planId: 'hourly', cost: 1_000 },
        { planId: 'promise', cost: 1_200 },
      ],
    ]);
    // 100 of 900 are less than 12 %: a tie.
    expect(found.map(({ verdict }) => verdict.supportSpend.level)).toEqual([
      ['promise'],
      ['promise', 'hourly'],
      ['hourly'],
    ]);
  });
});
