import { describe, expect, it } from 'vitest';
import { conditionAt, newEstate, rampAt } from '../../../src/engine/timeline/condition.ts';
import { anEstate } from '../../support/anEngineInput.ts';
import { expectClose } from '../../support/numerics.ts';

const ageing = anEstate({ driftPerYear: 0.21, conditionCap: 10 });

describe('conditionAt', () => {
  it('is 1 in month 1 whoever looks after the estate', () => {
    for (const maintained of [0, 0.5, 1]) {
      expect(conditionAt(ageing, maintained, 0, 1, newEstate)).toBe(1);
    }
  });

  it('grows by the drift on what nobody maintains: 1.1 after half a year of 21 % a year', () => {
    expectClose(conditionAt(ageing, 0, 0, 7, newEstate), 1.1, 1e-15);
    expectClose(conditionAt(ageing, 0, 0, 13, newEstate), 1.21, 1e-15);
    expectClose(conditionAt(ageing, 0, 0, 25, newEstate), 1.4641, 1e-15);
  });

  it('stays at 1 where everything is maintained and the promise is kept', () => {
    expect(conditionAt(ageing, 1, 0, 60, newEstate)).toBe(1);
  });

  it('grows by the share that is not maintained: 1 + (1 − 0.75)·0.21', () => {
    expectClose(conditionAt(ageing, 0.75, 0, 13, newEstate), 1.0525, 1e-15);
  });

  it('believes maintenance only as far as the promise is kept: 1 + (1 − 0.5·1)·0.21', () => {
    const doubted = { ...ageing, promiseKept: 0.5 };
    expectClose(conditionAt(doubted, 1, 0, 13, newEstate), 1.105, 1e-15);
  });

  it('stops at the cap, of which maintenance takes its share', () => {
    const capped = anEstate({ driftPerYear: 1, conditionCap: 2.7 });
    // 2² = 4 after two years, capped at 2.7; half maintained: 1 + ½·1.7
    expect(conditionAt(capped, 0, 0, 25, newEstate)).toBe(2.7);
    expectClose(conditionAt(capped, 0.5, 0, 25, newEstate), 1.85, 1e-15);
  });

  it('does not change without drift', () => {
    expect(conditionAt(anEstate(), 0, 0, 120, newEstate)).toBe(1);
  });
});

describe('conditionAt after a switch', () => {
  const from = { month: 13, excess: 0.21 };

  it('goes on from where it stands where maintenance stops: 1.21 · 1.21 a year later', () => {
    expectClose(conditionAt(ageing, 0, 0, 13, from), 1.21, 1e-15);
    expectClose(conditionAt(ageing, 0, 0, 25, from), 1.4641, 1e-14);
  });

  it('is what it would have been had the same terms gone on', () => {
    const capped = anEstate({ driftPerYear: 0.3, conditionCap: 1.8 });
    for (const t of [13, 20, 30, 60]) {
      const excess = conditionAt(capped, 0, 0, 13, newEstate) - 1;
      const switched = conditionAt(capped, 0, 0, t, { month: 13, excess });
      expectClose(switched, conditionAt(capped, 0, 0, t, newEstate), 1e-13);
    }
  });

  it('falls back to 1 at once where full maintenance starts without a ramp', () => {
    expect(conditionAt(ageing, 1, 0, 13, from)).toBe(1);
    expect(conditionAt(ageing, 1, 0, 40, from)).toBe(1);
  });

  it('falls month by month over a ramp: 1 + 0.21·(1 − τ/3)', () => {
    expectClose(conditionAt(ageing, 1, 3, 13, from), 1 + 0.21 * (2 / 3), 1e-15);
    expectClose(conditionAt(ageing, 1, 3, 14, from), 1 + 0.21 * (1 / 3), 1e-15);
    expect(conditionAt(ageing, 1, 3, 15, from)).toBe(1);
  });

  it('falls by κμ of the excess and grows by the rest: 1 + 0.21·(1 − ½) + ½·1.21·0.21', () => {
    const doubted = { ...ageing, promiseKept: 0.5 };
    expectClose(conditionAt(doubted, 1, 0, 13, from), 1.105, 1e-15);
    expectClose(conditionAt(doubted, 1, 0, 25, from), 1.105 + 0.5 * 1.21 * 0.21, 1e-14);
  });

  it('never grows past the cap', () => {
    const capped = { ...ageing, conditionCap: 1.3 };
    expectClose(conditionAt(capped, 0, 0, 120, from), 1.3, 1e-15);
  });

  it('does not shrink where the estate was handed over above the cap', () => {
    const capped = { ...ageing, conditionCap: 1.1 };
    expectClose(conditionAt(capped, 0, 0, 40, from), 1.21, 1e-15);
  });
});

describe('rampAt', () => {
  it('rises by 1/rampMonths a month: τ = 1 of 4 is a quarter', () => {
    expect([1, 2, 4, 9].map((own) => rampAt(own, 4))).toEqual([0.25, 0.5, 1, 1]);
  });

  it('is 1 at once without a ramp', () => {
    expect(rampAt(1, 0)).toBe(1);
  });
});
