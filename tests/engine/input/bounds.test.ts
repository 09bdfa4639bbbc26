import { describe, expect, it } from 'vitest';
import { bounds } from '../../../src/engine/input/bounds.ts';
import { checkInput } from '../../../src/engine/input/checkInput.ts';
import { anInput } from '../../support/anEngineInput.ts';

describe('bounds', () => {
  it('leave room: the least is below the most, and both are finite', () => {
    for (const { min, max } of Object.values(bounds)) {
      expect(Number.isFinite(min) && Number.isFinite(max)).toBe(true);
      expect(min).toBeLessThan(max);
    }
  });

  it('are whole where the figure must be', () => {
    for (const { min, max, isWhole } of Object.values(bounds)) {
      if (isWhole) expect([min, max].every(Number.isInteger)).toBe(true);
    }
  });

  it('keep what the formulas divide by away from 0', () => {
    const divisors = [
      'organisation.paidHoursPerYear',
      'organisation.openHoursPerYear',
      'organisation.revenueHoursPerYear',
      'incidentClasses.*.technicians',
      'incidentClasses.*.criticalWeight',
      'estate.unmanagedMultiplier',
      'arrangement.costs.hardwareLifeYears',
      'arrangement.billing.blockHours',
    ];
    for (const path of divisors) expect(bounds[path]?.min).toBeGreaterThan(0);
    expect(bounds['incidentClasses.*.onContactShare']?.max).toBeLessThan(1);
  });

  it('follow the model: T is 1 to 120, d ≥ 0, cap ≥ 1, κ a share', () => {
    expect(bounds['horizonMonths']).toEqual({ min: 1, max: 120, isWhole: true });
    expect(bounds['estate.driftPerYear']?.min).toBe(0);
    expect(bounds['estate.conditionCap']?.min).toBe(1);
    expect(bounds['estate.promiseKept']).toEqual({ min: 0, max: 1 });
  });

  it('accept every figure of a plain input', () => {
    expect(checkInput(anInput())).toEqual([]);
  });
});
