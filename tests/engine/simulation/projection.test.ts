import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ModelInput,
  type PlanProjection,
  type TrialTotal,
  trialTotals,
} from '../../../src/engine/index.ts';
import { arbitraryInput } from '../../support/arbitraryInput.ts';
import { sampleMean } from '../../support/numerics.ts';
import { projectionOf } from '../../support/projectionFigures.ts';
import { aRequest, simulated, totalsOf } from '../../support/simulated.ts';

/** Every figure that a trial leaves, as the projection has it. */
function expectedTotals(of: PlanProjection): Readonly<Record<TrialTotal, number>> {
  const { totals } = of;
  return {
    supportSpend: totals.supportSpend,
    lostProductivity: totals.losses.lostProductivity + totals.losses.selfHelp,
    lostContribution: totals.losses.lostContribution,
    directLosses: totals.losses.directLosses,
    allIn: totals.allIn,
    personHours: totals.quantities.personHours,
    outageHours: totals.quantities.outageHours,
    worstMonth: Math.max(...of.supportSpend),
  };
}

/** Banks, pools and the capacity of staff are projected by approximations. */
function isExact({ plans }: ModelInput, plan: number): boolean {
  const text = JSON.stringify(plans[plan]?.composition);
  return !/"blockHours"|"pool"|staffFirst|sameAs|switch/.test(text);
}

const inputs = fc.sample(arbitraryInput(3), { numRuns: 8, seed: 11 });

describe('trials and the projection', () => {
  it('is the projection itself, bit for bit, where nothing is uncertain', () => {
    for (const input of inputs) {
      const block = simulated(aRequest(input, { hasLuck: false, trials: 2 }));
      for (const [plan, of] of projectionOf(input).plans.entries()) {
        const expected = expectedTotals(of);
        expect(totalsOf(block, plan, 'supportSpend')[1]).toBe(expected.supportSpend);
        expect(totalsOf(block, plan, 'allIn')[1]).toBe(expected.allIn);
        expect(totalsOf(block, plan, 'personHours')[1]).toBe(expected.personHours);
        expect(totalsOf(block, plan, 'worstMonth')[1]).toBe(expected.worstMonth);
      }
    }
  });

  // |z| ≤ 4.5 has a chance of 7e-6 to fail for each of some 100 figures at this fixed seed.
  it('has means within 4.5 standard errors of all that the projection computes exactly', () => {
    let compared = 0;
    for (const input of inputs) {
      const block = simulated(aRequest(input, { trials: 400 }));
      for (const [plan, of] of projectionOf(input).plans.entries()) {
        if (!isExact(input, plan)) continue;
        const expected = expectedTotals(of);
        for (const name of trialTotals) {
          if (name === 'worstMonth') continue;
          const { mean, error } = sampleMean([...totalsOf(block, plan, name)]);
          const allowed = 4.5 * error + 1e-9 * Math.abs(expected[name]) + 1e-9;
          expect(
            Math.abs(mean - expected[name]),
            `${plan} ${name}: ${mean} for ${expected[name]}, s.e. ${error}`,
          ).toBeLessThanOrEqual(allowed);
          compared += 1;
        }
      }
    }
    expect(compared).toBeGreaterThan(50);
  }, 30_000);
});
