import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ModelInput,
  oneFuture,
  projectScenario,
  runTrials,
  type SimulationRequest,
} from '../../../src/engine/index.ts';
import { arbitraryInput } from '../../support/arbitraryInput.ts';
import { futureSeries, inputAt } from '../../support/futures.ts';
import { projectionOf } from '../../support/projectionFigures.ts';
import { rangesOf } from '../../support/rangesOf.ts';
import { aRequest } from '../../support/simulated.ts';

const inputs = fc.sample(arbitraryInput(9), { numRuns: 3, seed: 41 });

/** Every month of every plan in one trial. */
function monthsIn(request: SimulationRequest, trial: number) {
  return oneFuture(request, trial).plans.map((plan) => futureSeries.map((name) => [...plan[name]]));
}

describe('a trial at drawn inputs', () => {
  it('is, with luck, the same trial of the scenario that has these inputs', () => {
    for (const input of inputs) {
      const ranges = rangesOf(input, 0.6);
      expect(ranges.length).toBeGreaterThan(100);
      const request = aRequest(input, { ranges, hasRanges: true, trials: 5 });
      const future = oneFuture(request, 4);
      const fixed = aRequest(inputAt(input, future), { trials: 5 });
      expect(monthsIn(request, 4)).toEqual(monthsIn(fixed, 4));
      const [drawn, stated] = [runTrials(request, 0, 5), runTrials(fixed, 4, 1)];
      const last = [...drawn.totals].filter((_, n) => n % 5 === 4);
      expect(last).toEqual([...stated.totals]);
    }
  });

  it('is, without luck, the projection of the scenario that has these inputs', () => {
    for (const input of inputs) {
      const ranges = rangesOf(input, 0.6);
      const request = aRequest(input, { ranges, hasRanges: true, hasLuck: false });
      const future = oneFuture(request, 2);
      const { plans } = projectionOf(inputAt(input, future));
      for (const [p, plan] of plans.entries()) {
        expect([...(future.plans[p]?.supportSpend ?? [])]).toEqual([...plan.supportSpend]);
        expect([...(future.plans[p]?.allIn ?? [])]).toEqual([...plan.allIn]);
        expect([...(future.plans[p]?.outageHours ?? [])]).toEqual([...plan.quantities.outageHours]);
      }
    }
  });

  it('follows each figure by itself: a range of one figure moves what that figure moves', () => {
    const input = inputs[0] as ModelInput;
    const all = rangesOf(input, 0.6);
    for (const range of all.filter((_, n) => n % 11 === 0)) {
      const request = aRequest(input, { ranges: [range], hasRanges: true });
      const fixed = aRequest(inputAt(input, oneFuture(request, 1)));
      expect(monthsIn(request, 1), `by ${range.path}`).toEqual(monthsIn(fixed, 1));
    }
  });

  it('can be a figure of nothing: a range down to 0 keeps the input valid or is refused by name', () => {
    for (const input of inputs.slice(0, 1)) {
      const ranges = rangesOf(input, 0);
      const request = aRequest(input, { ranges, hasRanges: true });
      const result = projectScenario(inputAt(input, oneFuture(request, 0)));
      expect(result.ok ? [] : result.error).toEqual([]);
    }
  });
});
