import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ModelInput, TrialTotal } from '../../../src/engine/index.ts';
import { arbitraryInput } from '../../support/arbitraryInput.ts';
import { projectionOf } from '../../support/projectionFigures.ts';
import { aRequest, simulated, totalsOf } from '../../support/simulated.ts';
import { expectedTotals, strayMeans, withStaffToSpare } from '../../support/simulatedMeans.ts';

const inputs = fc.sample(arbitraryInput(14), { numRuns: 8, seed: 11 });

/** Incidents a month in a generated scenario, roughly: few enough for many trials. */
function isQuiet(input: ModelInput): boolean {
  const { plans } = projectionOf(input);
  const most = Math.max(...plans.map(({ totals }) => totals.quantities.incidents));
  return most < 60 * input.horizonMonths;
}

describe('trials of any scenario', () => {
  it('are the projection itself, bit for bit, where nothing is uncertain', () => {
    for (const input of inputs) {
      const block = simulated(aRequest(input, { hasLuck: false, trials: 2 }));
      for (const [plan, of] of projectionOf(input).plans.entries()) {
        for (const [name, expected] of Object.entries(expectedTotals(of))) {
          expect([...totalsOf(block, plan, name as TrialTotal)]).toEqual([expected, expected]);
        }
      }
    }
  });

  // |z| ≤ 4.5 has a chance of 7e-6 to fail for each of some 250 figures at this fixed seed.
  it('have means that are the projection where that is exact', () => {
    const quiet = fc.sample(arbitraryInput(14), { numRuns: 24, seed: 12 }).filter(isQuiet);
    expect(quiet.length).toBeGreaterThan(7);
    for (const input of quiet.slice(0, 8)) {
      expect(strayMeans(input, simulated(aRequest(input, { trials: 300 })))).toEqual([]);
    }
  });

  // As above, for some 200 figures more.
  it('have them with own staff too, where these have hours enough', () => {
    const staffed = fc
      .sample(arbitraryInput(14), { numRuns: 60, seed: 14 })
      .filter(({ plans }) => plans.some(({ composition }) => composition.kind === 'staffFirst'))
      .map(withStaffToSpare)
      .filter(isQuiet);
    expect(staffed.length).toBeGreaterThan(7);
    for (const input of staffed.slice(0, 8)) {
      expect(strayMeans(input, simulated(aRequest(input, { trials: 300 })))).toEqual([]);
    }
  });
});
