import { describe, expect, it } from 'vitest';
import { overrideBounds } from '../../../src/engine/input/overrideBounds.ts';

describe('overrideBounds', () => {
  it('finds the bounds of a term by its path', () => {
    expect(overrideBounds('billing.hourly.hourlyRate')).toEqual({ min: 0, max: 1e9 });
    expect(overrideBounds('service.maintainedShare')).toEqual({ min: 0, max: 1 });
  });

  it('takes any index and any class id', () => {
    expect(overrideBounds('billing.userTiers.2.feePerUser')).toBeDefined();
    expect(overrideBounds('service.classTerms.major-outage.prevention')).toEqual({
      min: 0,
      max: 1,
    });
    expect(overrideBounds('service.classTerms.7.prevention')).toEqual({ min: 0, max: 1 });
  });

  it('knows no other paths', () => {
    expect(overrideBounds('billing.kind')).toBeUndefined();
    expect(overrideBounds('headcount')).toBeUndefined();
    expect(overrideBounds('')).toBeUndefined();
  });
});
