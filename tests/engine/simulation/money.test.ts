import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ModelInput,
  runTrials,
  type SimulationRequest,
  summarise,
  type TrialBlock,
  type TrialTotal,
  trialTotals,
} from '../../../src/engine/index.ts';
import { arbitraryInput } from '../../support/arbitraryInput.ts';
import { seriesOf } from '../../support/futures.ts';
import { isMoney, scaleMoney } from '../../support/scaleMoney.ts';
import { aRequest, totalsOf } from '../../support/simulated.ts';

const inputs = fc.sample(arbitraryInput(14), { numRuns: 6, seed: 71 });
const hours: readonly TrialTotal[] = ['personHours', 'outageHours'];

function requestFor(input: ModelInput): SimulationRequest {
  const path = 'organisation.labourCost';
  const typical = input.organisation.labourCost;
  return aRequest(input, {
    trials: 30,
    ranges: [{ path, low: typical / 2, typical, high: typical * 2 }],
    hasRanges: true,
    monthlyBudget: 1_024,
    annualBudget: 8_192,
  });
}

/** The same question in another currency: input, budgets and ranges. */
function scaled(request: SimulationRequest, factor: number): SimulationRequest {
  return {
    ...request,
    input: scaleMoney(request.input, factor),
    monthlyBudget: (request.monthlyBudget ?? 0) * factor,
    annualBudget: (request.annualBudget ?? 0) * factor,
    ranges: request.ranges.map((range) => {
      expect(isMoney(range.path)).toBe(true);
      const { low, typical, high } = range;
      return { ...range, low: low * factor, typical: typical * factor, high: high * factor };
    }),
  };
}

function expectScaled(
  { input }: SimulationRequest,
  before: TrialBlock,
  after: TrialBlock,
  factor: number,
  allowed: number,
): void {
  for (const plan of input.plans.keys()) {
    for (const name of trialTotals) {
      const times = hours.includes(name) ? 1 : factor;
      const found = totalsOf(after, plan, name);
      for (const [n, amount] of totalsOf(before, plan, name).entries()) {
        const distance = Math.abs((found[n] as number) - amount * times);
        expect(distance).toBeLessThanOrEqual(allowed * Math.abs(amount * times));
      }
    }
  }
}

describe('law 1: the currency does not matter', () => {
  const cases = inputs.map((input) => {
    const request = requestFor(input);
    return { request, before: runTrials(request, 0, 30) };
  });

  it.each([0.25, 2, 1_024])('money times %d scales every trial, to the bit', (factor) => {
    for (const { request, before } of cases) {
      const after = runTrials(scaled(request, factor), 0, 30);
      expectScaled(request, before, after, factor, 0);
      const { totals: _, monthlySpend, monthlyAllIn, ...counts } = seriesOf(before);
      const { totals: __, monthlySpend: spend, monthlyAllIn: allIn, ...same } = seriesOf(after);
      expect(same).toEqual(counts);
      expect(spend).toEqual(monthlySpend?.map((amount) => amount * factor));
      expect(allIn).toEqual(monthlyAllIn?.map((amount) => amount * factor));
    }
  });

  it.each([0.93, 7.3])('money times %d scales every trial within a billionth', (factor) => {
    for (const { request, before } of cases) {
      const other = scaled(request, factor);
      const after = runTrials(other, 0, 30);
      expectScaled(request, before, after, factor, 1e-9);
      const second = summarise(other, [after]);
      for (const [p, plan] of summarise(request, [before]).plans.entries()) {
        expect(second.plans[p]?.overMonthlyBudget).toEqual(plan.overMonthlyBudget);
        expect(second.plans[p]?.overAnnualBudget).toEqual(plan.overAnnualBudget);
        expect(second.plans[p]?.probabilityCheapest).toEqual(plan.probabilityCheapest);
      }
    }
  });
});
