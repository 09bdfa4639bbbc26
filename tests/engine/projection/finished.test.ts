import { describe, expect, it } from 'vitest';
import { finished } from '../../../src/engine/projection/finished.ts';
import { addTo, emptyLines } from '../../../src/engine/projection/lines.ts';
import { worldOf } from '../../../src/engine/projection/world.ts';
import type { Finance, Layers } from '../../../src/engine/index.ts';
import { anInput, figures, someFinance } from '../../support/anEngineInput.ts';
import { expectClose } from '../../support/numerics.ts';

/** Two months: fees 100 and 100, labour 10 in the second; losses of 1, 2, 4 and 8 in the first. */
function sample(finance: Partial<Finance> = {}, commitmentLeft = 0) {
  const lines = emptyLines(2);
  addTo(lines.spend.fees, 1, 100);
  addTo(lines.spend.fees, 2, 100);
  addTo(lines.spend.labour, 2, 10);
  addTo(lines.losses.lostProductivity, 1, 1);
  addTo(lines.losses.selfHelp, 1, 2);
  addTo(lines.losses.lostContribution, 1, 4);
  addTo(lines.losses.directLosses, 1, 8);
  addTo(lines.quantities.incidents, 2, 3);
  const world = worldOf(anInput({ horizonMonths: 2, finance: someFinance(finance) }));
  return finished('plan', lines, world, commitmentLeft);
}

const none: Layers = {
  supportSpend: false,
  lostProductivity: false,
  lostContribution: false,
  directLosses: false,
};

describe('finished', () => {
  it('adds up by month, cumulatively and in total', () => {
    const plan = sample();
    expect(figures(plan.supportSpend)).toEqual([100, 110]);
    expect(figures(plan.cumulativeSupportSpend)).toEqual([100, 210]);
    expect(figures(plan.allIn)).toEqual([115, 110]);
    expect(figures(plan.cumulativeAllIn)).toEqual([115, 225]);
    expect(plan.totals.supportSpend).toBe(210);
    expect(plan.totals.allIn).toBe(225);
    expect(plan.totals.spend).toMatchObject({ fees: 200, labour: 10, trips: 0 });
    expect(plan.totals.losses).toEqual({
      lostProductivity: 1,
      selfHelp: 2,
      lostContribution: 4,
      directLosses: 8,
    });
    expect(plan.totals.quantities.incidents).toBe(3);
  });

  it.each<[keyof Layers, number]>([
    ['supportSpend', 100],
    ['lostProductivity', 3], // with self-help
    ['lostContribution', 4],
    ['directLosses', 8],
  ])('counts the layer %s alone as %d', (layer, amount) => {
    const plan = sample({ layers: { ...none, [layer]: true } });
    expect(plan.allIn[0]).toBe(amount);
  });

  it('keeps support spend whole when its layer is switched off', () => {
    const plan = sample({ layers: none });
    expect(figures(plan.allIn)).toEqual([0, 0]);
    expect(figures(plan.supportSpend)).toEqual([100, 110]);
  });

  it('discounts each month to the start', () => {
    const plan = sample({ discountRatePerYear: 0.44 });
    const v = (t: number) => 1.44 ** (-t / 12);
    expectClose(plan.presentValueSupportSpend[1] as number, 110 * v(2), 1e-14);
    expectClose(plan.totals.presentValueSupportSpend, 100 * v(1) + 110 * v(2), 1e-14);
    expectClose(plan.totals.presentValueAllIn, 115 * v(1) + 110 * v(2), 1e-14);
  });

  it('at a rate of 0 has present values equal to the figures to the bit', () => {
    const plan = sample();
    expect(plan.presentValueAllIn).toEqual(plan.allIn);
    expect(plan.totals.presentValueAllIn).toBe(plan.totals.allIn);
  });

  it('notes the commitment left outside of every total', () => {
    const plan = sample({}, 999);
    expect(plan.commitmentLeft).toBe(999);
    expect(plan.totals.supportSpend).toBe(210);
  });
});
