import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bounds,
  checkInput,
  type ModelInput,
  oneFuture,
  runTrials,
  summarise,
  type SimulationRequest,
} from '../../../src/engine/index.ts';
import { arbitraryInput } from '../../support/arbitraryInput.ts';
import { mapNumbers } from '../../support/replaced.ts';
import { aRequest } from '../../support/simulated.ts';

/** The bounds of a figure, if it has any of its own. */
function boundsOf(path: string) {
  const overridden = path.split('.overrides.')[1];
  const pattern = (overridden === undefined ? path : `arrangement.${overridden}`)
    .replaceAll(/\.\d+(?=\.|$)/g, '.*')
    .replace(/\.classTerms\.[^.]+\./, '.classTerms.*.');
  return bounds[pattern];
}

/** How often things break at its largest bound would be millions of incidents: kept as it is. */
function isFree(path: string): boolean {
  return !/seasonality|horizonMonths|\.rates\.|headcount|evices|servers|sites|Steps/.test(path);
}

/** Figures at a corner of their bounds, all of them or every third from one on. */
function atCorner(input: ModelInput, corner: 'min' | 'max', nth: number | null): ModelInput {
  let n = 0;
  return mapNumbers(input, (value, path) => {
    const limits = boundsOf(path);
    if (limits === undefined || !isFree(path)) return value;
    n += 1;
    return nth === null || n % 3 === nth ? limits[corner] : value;
  });
}

/** Everything that is a number anywhere in a result and not finite, by its path. */
function notFinite(node: unknown, path = ''): readonly string[] {
  if (typeof node === 'number') return Number.isFinite(node) ? [] : [path];
  if (node instanceof Float64Array) return node.every(Number.isFinite) ? [] : [path];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, child]) => notFinite(child, `${path}.${key}`));
}

function expectFinite(input: ModelInput, shown: Partial<SimulationRequest> = {}): void {
  expect(checkInput(input)).toEqual([]);
  const request = aRequest(input, { trials: 12, monthlyBudget: 0, annualBudget: 1e9, ...shown });
  const block = runTrials(request, 0, 12);
  expect(notFinite(block)).toEqual([]);
  expect(notFinite(oneFuture(request, 11))).toEqual([]);
  const summary = summarise(request, [block]);
  expect(notFinite(summary)).toEqual([]);
  for (const { totals, fans, probabilityCheapest } of summary.plans) {
    for (const spread of Object.values(totals)) expectOrdered([...spread.percentiles]);
    for (const fan of Object.values(fans)) {
      for (let m = 0; m < input.horizonMonths; m += 1) {
        expectOrdered(fan.percentiles.map((series) => series[m] as number));
      }
    }
    expect(probabilityCheapest.allIn).toBeGreaterThanOrEqual(0);
  }
  const shares = summary.plans.reduce((sum, plan) => sum + plan.probabilityCheapest.allIn, 0);
  expect(Math.abs(shares - 1)).toBeLessThan(1e-9);
}

function expectOrdered(values: readonly number[]): void {
  expect(values).toEqual(values.toSorted((a, b) => a - b));
}

describe('law 11: every output is finite and percentiles never cross', () => {
  it('for any scenario, with present values and without', () => {
    fc.assert(
      fc.property(arbitraryInput(13), fc.boolean(), (input, isPresentValue) => {
        expectFinite(input, { isPresentValue });
      }),
      { seed: 81, numRuns: 8 },
    );
  });

  it('for every seed there is', () => {
    const [input] = fc.sample(arbitraryInput(6), { numRuns: 1, seed: 82 });
    for (const seed of [0, 1, 2 ** 31, 2 ** 32, 2 ** 53 - 1]) {
      expectFinite(input as ModelInput, { seed });
    }
  });

  it.each(['min', 'max'] as const)('with every figure at the %s of its bounds', (corner) => {
    for (const input of fc.sample(arbitraryInput(6), { numRuns: 4, seed: 83 })) {
      expectFinite(atCorner(input, corner, null));
    }
  });

  it.each(['min', 'max'] as const)('with some figures at the %s of their bounds', (corner) => {
    for (const input of fc.sample(arbitraryInput(6), { numRuns: 3, seed: 84 })) {
      for (const nth of [0, 1, 2]) expectFinite(atCorner(input, corner, nth));
    }
  });
});
