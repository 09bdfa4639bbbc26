import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { bounds, lossComponents, spendComponents } from '../../src/engine/index.ts';
import { arbitraryInput } from '../support/arbitraryInput.ts';
import {
  differing,
  type Figures,
  hoursOf,
  largestDifference,
  moneyOf,
  projectionOf,
} from '../support/projectionFigures.ts';
import { isMoney, moneyFields, scaleMoney } from '../support/scaleMoney.ts';

/** A busy machine may take several times as long as an idle one. */
vi.setConfig({ testTimeout: 60_000 });

const runs = { seed: 20_260_101, numRuns: 40 };

function scaledFigures(figures: Figures, factor: number): Figures {
  return Object.fromEntries(
    Object.entries(figures).map(([name, values]) => [name, values.map((value) => value * factor)]),
  );
}

describe('law 1: the currency does not matter', () => {
  it('money inputs times a power of 2 give money outputs times it, to the bit', () => {
    fc.assert(
      fc.property(arbitraryInput(), fc.constantFrom(0.25, 0.5, 2, 4), (input, factor) => {
        const before = projectionOf(input).plans;
        const after = projectionOf(scaleMoney(input, factor)).plans;
        for (const [index, plan] of before.entries()) {
          const scaled = after[index];
          if (scaled === undefined) throw new Error('A plan got lost.');
          const expected = scaledFigures(moneyOf(plan), factor);
          expect(differing(moneyOf(scaled), expected)).toEqual([]);
          expect(differing(hoursOf(scaled), hoursOf(plan))).toEqual([]);
        }
      }),
      runs,
    );
  });

  it('any other factor scales money within 1e-9 and leaves hours alone', () => {
    fc.assert(
      fc.property(arbitraryInput(), fc.constantFrom(0.1, 0.93, 1.1, 7.3), (input, factor) => {
        const before = projectionOf(input).plans;
        const after = projectionOf(scaleMoney(input, factor)).plans;
        for (const [index, plan] of before.entries()) {
          const scaled = after[index];
          if (scaled === undefined) throw new Error('A plan got lost.');
          const expected = scaledFigures(moneyOf(plan), factor);
          expect(largestDifference(moneyOf(scaled), expected)).toBeLessThan(1e-9);
          expect(differing(hoursOf(scaled), hoursOf(plan))).toEqual([]);
        }
      }),
      runs,
    );
  });

  it('every money field is a figure of the model, and incidents per user are none', () => {
    const last = new Set(Object.keys(bounds).map((path) => path.split('.').at(-1)));
    expect([...moneyFields].filter((field) => !last.has(field))).toEqual([]);
    expect(isMoney('incidentClasses.*.rates.perUserPerMonth')).toBe(false);
  });

  it('every figure that may exceed a million is money, a count or an hour', () => {
    const large = Object.entries(bounds).filter(([path, { max }]) => max >= 1e6 && !isMoney(path));
    expect(large.map(([path]) => path)).toEqual([]);
  });
});

describe('law 8: components add up', () => {
  it('to the month, to the running total and to the total of the horizon', () => {
    fc.assert(
      fc.property(arbitraryInput(), (input) => {
        const { layers } = input.finance;
        for (const plan of projectionOf(input).plans) {
          let running = 0;
          let runningAllIn = 0;
          for (let month = 0; month < input.horizonMonths; month += 1) {
            const at = (series: Readonly<Float64Array>) => series[month] as number;
            const spend = spendComponents.reduce((sum, name) => sum + at(plan.spend[name]), 0);
            const losses = {
              lostProductivity: at(plan.losses.lostProductivity) + at(plan.losses.selfHelp),
              lostContribution: at(plan.losses.lostContribution),
              directLosses: at(plan.losses.directLosses),
            };
            const allIn =
              (layers.supportSpend ? spend : 0) +
              (layers.lostProductivity ? losses.lostProductivity : 0) +
              (layers.lostContribution ? losses.lostContribution : 0) +
              (layers.directLosses ? losses.directLosses : 0);
            running += spend;
            runningAllIn += allIn;
            expectNear(at(plan.supportSpend), spend);
            expectNear(at(plan.allIn), allIn);
            expectNear(at(plan.cumulativeSupportSpend), running);
            expectNear(at(plan.cumulativeAllIn), runningAllIn);
          }
          const { totals } = plan;
          expectNear(totals.supportSpend, running);
          expectNear(totals.allIn, runningAllIn);
          expectNear(
            spendComponents.reduce((sum, name) => sum + totals.spend[name], 0),
            running,
          );
          for (const name of lossComponents) {
            expectNear(
              totals.losses[name],
              plan.losses[name].reduce((sum, amount) => sum + amount, 0),
            );
          }
        }
      }),
      runs,
    );
  });

  it('present value is the monthly amount times 1/(1+r)^(t/12), and the amount itself at r = 0', () => {
    fc.assert(
      fc.property(arbitraryInput(), (input) => {
        const rate = input.finance.discountRatePerYear;
        for (const plan of projectionOf(input).plans) {
          for (const [index, amount] of plan.supportSpend.entries()) {
            const present = plan.presentValueSupportSpend[index] as number;
            if (rate === 0) expect(present).toBe(amount);
            expectNear(present, amount / (1 + rate) ** ((index + 1) / 12));
          }
        }
      }),
      runs,
    );
  });
});

function expectNear(actual: number, expected: number): void {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-9 * Math.abs(expected));
}
