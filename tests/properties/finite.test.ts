import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { type Bounds, bounds, checkInput, type ModelInput } from '../../src/engine/index.ts';
import { arbitraryInput } from '../support/arbitraryInput.ts';
import { figuresOf, projectionOf } from '../support/projectionFigures.ts';
import { mapNumbers } from '../support/replaced.ts';

/** A busy machine may take several times as long as an idle one. */
vi.setConfig({ testTimeout: 60_000 });

/** The bounds of a figure: indexes, class ids and the roots of overrides are stars in their paths. */
function boundsAt(path: string): Bounds {
  const overridden = path.split('.overrides.')[1];
  const pattern = (overridden === undefined ? path : `arrangement.${overridden}`)
    .replaceAll(/\.\d+(?=\.|$)/g, '.*')
    .replace(/\.classTerms\.[^.]+\./, '.classTerms.*.');
  const found = bounds[pattern];
  if (found === undefined) throw new Error(`There are no bounds for ${path}.`);
  return found;
}

/** Seasons must keep their mean of 1, and long horizons have a test of their own. */
function isFree(path: string): boolean {
  return !path.includes('seasonality') && path !== 'horizonMonths';
}

function expectFinite(input: ModelInput): void {
  expect(checkInput(input)).toEqual([]);
  for (const plan of projectionOf(input).plans) {
    const wrong = Object.entries(figuresOf(plan)).filter(
      ([, values]) => !values.every((value) => Number.isFinite(value)),
    );
    expect(wrong.map(([name]) => `${plan.planId} ${name}`)).toEqual([]);
  }
}

type Corner = 'least' | 'most' | 'tiny' | 'kept';

/** Least positive figure that is still a normal floating-point number. */
const tiny = 2.3e-308;

function atCorner(value: number, path: string, corner: Corner): number {
  if (!isFree(path)) return value;
  const { min, max, isWhole } = boundsAt(path);
  switch (corner) {
    case 'least':
      return min;
    case 'most':
      return max;
    case 'tiny':
      return isWhole || min > 0 ? min : tiny;
    case 'kept':
      return value;
  }
}

/** A corner for every figure, drawn by a linear congruential generator from the seed. */
function manyCorners(input: ModelInput, seed: number, corners: readonly Corner[]): ModelInput {
  let state = seed;
  return mapNumbers(input, (value, path) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    const corner = corners[Math.floor((state / 2_147_483_648) * corners.length)] ?? 'kept';
    return atCorner(value, path, corner);
  });
}

describe('law 11: every figure is finite', () => {
  it('for ordinary inputs', () => {
    fc.assert(fc.property(arbitraryInput(), expectFinite), { seed: 20_260_105, numRuns: 40 });
  });

  it.each<Corner>(['least', 'most', 'tiny'])('with every figure at its bound: %s', (corner) => {
    fc.assert(
      fc.property(arbitraryInput(12), (input) => {
        expectFinite(mapNumbers(input, (value, path) => atCorner(value, path, corner)));
      }),
      { seed: 20_260_106, numRuns: 10 },
    );
  });

  it('with figures anywhere between their bounds and on them', () => {
    const corners: readonly Corner[] = ['least', 'most', 'tiny', 'kept', 'kept', 'kept'];
    fc.assert(
      fc.property(arbitraryInput(6), fc.nat(), (input, seed) => {
        expectFinite(manyCorners(input, seed, corners));
      }),
      { seed: 20_260_107, numRuns: 40 },
    );
  });

  it('over ten years', () => {
    fc.assert(
      fc.property(arbitraryInput(1), fc.nat(), (input, seed) => {
        const corners: readonly Corner[] = ['most', 'kept', 'kept', 'kept'];
        expectFinite({ ...manyCorners(input, seed, corners), horizonMonths: 120 });
      }),
      { seed: 20_260_108, numRuns: 4 },
    );
  });
});
