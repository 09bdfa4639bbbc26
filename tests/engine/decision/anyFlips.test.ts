import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkInput, decide, type Flip, type ModelInput } from '../../../src/engine/index.ts';
import { arbitraryInput } from '../../support/arbitraryInput.ts';
import { aSubject, allInOf, inputWith } from './aSubject.ts';

function leadAt(input: ModelInput, path: string, value: number, [a, b]: readonly [string, string]) {
  const changed = inputWith(input, path, value);
  expect(checkInput(changed)).toEqual([]);
  const costs = allInOf(changed);
  return { lead: (costs[a] ?? 0) - (costs[b] ?? 0), total: costs[a] ?? 0 };
}

function confirm(input: ModelInput, path: string, flip: Flip, ids: readonly [string, string]) {
  const [below, above] = [flip.below, flip.above].map((value) => leadAt(input, path, value, ids));
  const [a] = ids;
  const wanted = (side: string) => (side === a ? -1 : 1);
  if (flip.kind === 'level') {
    expect(Math.abs(above?.lead ?? 1)).toBeLessThanOrEqual(1e-9 * (above?.total ?? 0));
  } else {
    expect(Math.sign(below?.lead ?? 0)).toBe(wanted(flip.cheaperBelow));
    expect(Math.sign(above?.lead ?? 0)).toBe(wanted(flip.cheaperAbove));
  }
  expect(flip.cheaperBelow).not.toBe(flip.cheaperAbove);
  expect(Number.isFinite(flip.total)).toBe(true);
}

describe('flips of any input', () => {
  it('are within bounds, and projections on either side confirm them', () => {
    let found = 0;
    fc.assert(
      fc.property(arbitraryInput(4), fc.boolean(), (input, isPair) => {
        const planIds = input.plans.map(({ id }) => id);
        const pair = isPair ? ([planIds[0], planIds[2]] as readonly [string, string]) : null;
        const weighing = { planIds, layerSet: 'allIn' } as const;
        const paths = ['estate.promiseKept', 'organisation.headcount'];
        const question = { kind: 'flips', ...weighing, pair, paths } as const;
        for (const { path, from, to, flips } of decide(aSubject(input), question)) {
          const values = flips.map(({ value }) => value);
          expect(values).toEqual(values.toSorted((one, other) => one - other));
          for (const flip of flips) {
            found += 1;
            expect(flip.value >= from && flip.value <= to).toBe(true);
            const { cheaperBelow, cheaperAbove, cheapestAbove } = flip;
            confirm(input, path, flip, pair ?? [cheaperBelow, cheaperAbove]);
            const costs = allInOf(inputWith(input, path, flip.above));
            const least = Math.min(...planIds.map((id) => costs[id] ?? 0));
            expect((costs[cheapestAbove] ?? 0) - least).toBeLessThanOrEqual(2e-9 * least);
          }
        }
      }),
      { numRuns: 5, seed: 4 },
    );
    expect(found).toBeGreaterThan(2);
  });
});
