import { describe, expect, it } from 'vitest';
import { presetProfiles } from '../../src/scenario/presetProfiles.ts';
import { quantitiesBelow } from '../../src/scenario/quantitiesBelow.ts';
import { rangeWidths, widthOf, withWidth } from '../../src/scenario/rangeWidths.ts';
import { referenceRangeAt } from '../../src/scenario/referenceRange.ts';
import type { Uncertain } from '../../src/schema/scenario.ts';
import { aScenario } from '../support/aScenario.ts';

const hourlyRate = 'plans.0.composition.arrangement.billing.hourly.hourlyRate';
const scenario = aScenario();

const edited = (typical: number): Uncertain => ({ typical, origin: 'edited' });

describe('the reference range of a quantity', () => {
  it.each(presetProfiles.map(({ id }) => id))('is its default range in every field of %s', (id) => {
    const preset = aScenario({}, id);
    const quantities = quantitiesBelow(preset, '');
    expect(quantities.length).toBeGreaterThan(100);
    for (const { path, quantity } of quantities) {
      const { low, typical, high } = quantity;
      const expected = low === undefined ? undefined : { low, typical, high };
      expect({ path, range: referenceRangeAt(preset, path) }).toEqual({ path, range: expected });
    }
  });
});

describe('a range of a width', () => {
  // The reference: 125 to 250, typically 150.
  it.each([
    ['none', {}],
    ['tight', { low: 137.5, high: 200 }],
    ['typical', { low: 125, high: 250 }],
    ['wide', { low: 100, high: 350 }],
  ] as const)('that is %s lies about the reference value', (width, ends) => {
    const origin = width === 'typical' ? 'default' : 'edited';
    const before: Uncertain = { typical: 150, low: 149, high: 151, origin: 'edited' };
    expect(withWidth(scenario, hourlyRate, before, width)).toEqual({
      typical: 150,
      ...ends,
      origin,
    });
  });

  it('lies in the same proportion about another value', () => {
    // 300 · 125/150 and 300 · 250/150
    expect(withWidth(scenario, hourlyRate, edited(300), 'typical')).toMatchObject({
      low: 250,
      high: 500,
    });
  });

  it('lies at the same distance about a figure that may be negative', () => {
    const path = 'organisation.headcountGrowthPerYear';
    const reference = referenceRangeAt(scenario, path);
    if (reference === undefined) throw new Error('Growth has no reference range.');
    expect(reference.low).toBeLessThan(0);
    const { low, high } = withWidth(scenario, path, edited(0.2), 'typical');
    expect(low).toBeCloseTo(0.2 - (reference.typical - reference.low), 9);
    expect(high).toBeCloseTo(0.2 + (reference.high - reference.typical), 9);
  });

  it('is a fifth to either side where there is no reference, and whole for whole figures', () => {
    const path = 'organisation.headcount';
    expect(withWidth(scenario, path, edited(22), 'typical')).toMatchObject({ low: 18, high: 26 });
    expect(withWidth(scenario, path, edited(1), 'wide')).toMatchObject({ low: 1, high: 1 });
  });

  it('leaves a figure whose it is', () => {
    const client: Uncertain = { typical: 130, low: 125, high: 250, origin: 'client' };
    expect(withWidth(scenario, hourlyRate, client, 'none')).toEqual({
      typical: 130,
      origin: 'client',
    });
  });

  it('is none about nothing', () => {
    expect(withWidth(scenario, hourlyRate, edited(0), 'wide')).toEqual(edited(0));
  });

  it('keeps within the bounds of every figure, is recognised and keeps its note', () => {
    for (const { path, quantity } of quantitiesBelow(scenario, '')) {
      for (const width of rangeWidths) {
        const next = withWidth(scenario, path, { ...quantity, note: 'Said so.' }, width);
        expect(next.note).toBe('Said so.');
        expect(next.low ?? next.typical).toBeLessThanOrEqual(next.typical);
        expect(next.high ?? next.typical).toBeGreaterThanOrEqual(next.typical);
        const again = widthOf(scenario, path, next);
        expect(withWidth(scenario, path, next, again ?? 'none')).toEqual(next);
      }
    }
  });

  it('is none of them for a range of its own', () => {
    const own: Uncertain = { typical: 150, low: 149, high: 151, origin: 'edited' };
    expect(widthOf(scenario, hourlyRate, own)).toBeUndefined();
  });
});
