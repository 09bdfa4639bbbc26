import { describe, expect, it } from 'vitest';
import { oneFuture, summarise } from '../../../src/engine/index.ts';
import { aModelInput } from '../../support/aScenario.ts';
import { aRequest, simulated, totalsOf } from '../../support/simulated.ts';

const input = aModelInput({ horizonMonths: 6 });

describe('the trial at the 90th percentile of all-in cost', () => {
  it('has 90 of 100 trials at or below it, and opens as its percentile', () => {
    const request = aRequest(input, { trials: 100 });
    const block = simulated(request);
    const { plans, percentages } = summarise(request, [block], { totals: [], fans: [] });
    for (const [at, { p90Trial, totals }] of plans.entries()) {
      const allIn = totalsOf(block, at, 'allIn');
      const here = allIn[p90Trial] ?? Number.NaN;
      expect(allIn.filter((each) => each <= here)).toHaveLength(90);
      expect(here).toBe(totals.allIn.percentiles[percentages.indexOf(90)]);
      const opened = oneFuture(request, p90Trial).plans[at]?.allIn ?? new Float64Array();
      expect(opened.reduce((sum, month) => sum + month, 0)).toBeCloseTo(here, 6);
    }
  });

  it('is the first of equals', () => {
    const request = aRequest(input, { trials: 20, hasLuck: false });
    const { plans } = summarise(request, [simulated(request)]);
    expect(plans.map(({ p90Trial }) => p90Trial)).toEqual(plans.map(() => 0));
  });
});
