import { describe, expect, it } from 'vitest';
import { checkRanges, type InputRange, oneFuture } from '../../../src/engine/index.ts';
import {
  anArrangement,
  aClass,
  anInput,
  anOrganisation,
  aPlan,
  rates,
} from '../../support/anEngineInput.ts';
import { projectionOf } from '../../support/projectionFigures.ts';
import { aRequest, simulated, totalsOf } from '../../support/simulated.ts';

const rate = (plan: number) => `plans.${plan}.composition.arrangement.billing.hourly.hourlyRate`;
const input = anInput({
  horizonMonths: 4,
  organisation: anOrganisation({ headcount: 20 }),
  incidentClasses: [aClass({ rates: rates({ perUserPerMonth: 0.5 }), labourCv: 1 })],
  plans: [aPlan('one', anArrangement()), aPlan('two', anArrangement())],
});
const range = (path: string, low: number, typical: number, high: number): InputRange => ({
  path,
  low,
  typical,
  high,
});
const ranges = [
  range('organisation.headcount', 10, 20, 40),
  range(rate(0), 80, 100, 150),
  range(rate(1), 80, 100, 150),
];

describe('ranges', () => {
  it('draw the same quantile for the same field of two plans, unless one is independent', () => {
    const request = aRequest(input, { ranges, hasRanges: true });
    const drawn = oneFuture(request, 3).inputs;
    expect(drawn[rate(1)]).toBe(drawn[rate(0)]);
    const loose = ranges.map((each) => ({ ...each, isIndependent: each.path === rate(1) }));
    const other = oneFuture({ ...request, ranges: loose }, 3).inputs;
    expect(other[rate(0)]).toBe(drawn[rate(0)]);
    expect(other[rate(1)]).not.toBe(drawn[rate(0)]);
  });

  it('make a trial without luck the projection at its inputs, whole people included', () => {
    const request = aRequest(input, { ranges, hasRanges: true, hasLuck: false, trials: 3 });
    const block = simulated(request);
    const { inputs } = oneFuture(request, 2);
    const headcount = inputs['organisation.headcount'] as number;
    expect(Number.isInteger(headcount)).toBe(true);
    const at = { ...input, organisation: { ...input.organisation, headcount } };
    const atPrice = (inputs[rate(0)] as number) / 100;
    const expected = (projectionOf(at).plans[0]?.totals.supportSpend as number) * atPrice;
    expect(totalsOf(block, 0, 'supportSpend')[2]).toBeCloseTo(expected, 6);
  });

  // E[n]·0.5·4·E[price]: PERT means (a + 4m + b)/6 are 130/6 and 630/6; the inputs are independent.
  it('have a mean under luck that is the mean over inputs', () => {
    const request = aRequest(input, { ranges, hasRanges: true, trials: 4_000 });
    const totals = totalsOf(simulated(request), 0, 'supportSpend');
    const mean = totals.reduce((sum, x) => sum + x, 0) / 4_000;
    const variance = totals.reduce((sum, x) => sum + (x - mean) ** 2, 0) / 4_000;
    expect(Math.abs(mean - (130 / 6) * 2 * (630 / 6))).toBeLessThan(
      4.5 * Math.sqrt(variance / 4_000),
    );
  });

  it('are refused where they name no figure or a figure that shapes tables', () => {
    expect(checkRanges(input, ranges)).toEqual([]);
    expect(checkRanges(input, [range('organisation.shoes', 1, 2, 3)])).toHaveLength(1);
    expect(checkRanges(input, [range('incidentClasses.0.labourCv', 1, 2, 3)])).toHaveLength(1);
    expect(checkRanges(input, [range(rate(0), 3, 2, 1)])).toHaveLength(1);
  });
});
