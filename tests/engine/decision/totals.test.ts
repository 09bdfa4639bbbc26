import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LayerSet, projectScenario } from '../../../src/engine/index.ts';
import { totalsOf } from '../../../src/engine/decision/totals.ts';
import { arbitraryInput } from '../../support/arbitraryInput.ts';
import { aSubject, feeAgainstRate, inputWith } from './aSubject.ts';

const somePaths = [
  'organisation.headcount',
  'estate.promiseKept',
  'estate.unmanagedMultiplier',
  'finance.generalInflation',
  'plans.0.composition.arrangement.costs.vendorHoursPerMonth',
  'plans.1.composition.arrangement.costs.projectHoursPerYear',
  'plans.2.composition.arrangement.service.maintainedShare',
] as const;

const values = [1, 0.5, 1.5, 0.02, 3, 10, 0.3];

describe('totalsOf', () => {
  it('gives to the bit the totals of a projection of its own, whatever was asked before', () => {
    const changes = fc.array(fc.integer({ min: 0, max: somePaths.length - 1 }), { maxLength: 3 });
    const reading = fc.record({
      layerSet: fc.constantFrom<LayerSet>('supportSpend', 'allIn'),
      isPresentValue: fc.boolean(),
    });
    fc.assert(
      fc.property(
        arbitraryInput(14),
        fc.array(changes, { minLength: 2, maxLength: 3 }),
        reading,
        (input, questions, { layerSet, isPresentValue }) => {
          const planIds = input.plans.map(({ id }) => id);
          const { at } = totalsOf(aSubject(input, { isPresentValue }), { planIds, layerSet });
          for (const asked of questions) {
            const told = [...new Set(asked)].map((n) => ({
              path: somePaths[n] as string,
              value: values[n] as number,
            }));
            const changed = told.reduce(
              (before, { path, value }) => inputWith(before, path, value),
              input,
            );
            expect([...at(told)]).toEqual(directTotals(changed, layerSet, isPresentValue));
          }
        },
      ),
      { numRuns: 12, seed: 11 },
    );
  });

  it('gives the plans that are weighed, in their order', () => {
    const input = feeAgainstRate();
    const { at } = totalsOf(aSubject(input), { planIds: ['fee', 'hourly'], layerSet: 'allIn' });
    expect([...at([])]).toEqual([1_200, 1_000]);
    expect([...at([{ path: 'organisation.headcount', value: 7 }])]).toEqual([840, 700]);
    expect([...at([])]).toEqual([1_200, 1_000]);
  });

  it('knows the figures as they stand, also while they are changed', () => {
    const totals = totalsOf(aSubject(feeAgainstRate()), { planIds: ['fee'], layerSet: 'allIn' });
    totals.at([{ path: 'organisation.headcount', value: 7 }]);
    expect(totals.typical('organisation.headcount')).toBe(10);
  });

  it('says so when a plan is weighed that the input has not', () => {
    const nobody = { planIds: ['nobody'], layerSet: 'allIn' } as const;
    expect(() => totalsOf(aSubject(feeAgainstRate()), nobody)).toThrow('"nobody"');
  });
});

function directTotals(
  input: Parameters<typeof projectScenario>[0],
  layerSet: LayerSet,
  isPresentValue: boolean,
): readonly number[] {
  const projection = projectScenario(input);
  if (!projection.ok) throw new Error(projection.error.map(({ sentence }) => sentence).join(' '));
  return projection.value.plans.map(({ totals }) => {
    if (!isPresentValue) return totals[layerSet];
    return layerSet === 'allIn' ? totals.presentValueAllIn : totals.presentValueSupportSpend;
  });
}
