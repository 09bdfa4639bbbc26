import { describe, expect, it } from 'vitest';
import { staffCapacity, staffCost } from '../../../src/engine/providers/internalStaff.ts';
import { aStaff } from '../../support/anEngineInput.ts';
import { expectClose } from '../../support/numerics.ts';

describe('staffCost', () => {
  it('pays FTE · salary / 12: 1.5 · 80,000 / 12 = 10,000', () => {
    const staff = aStaff({ fte: 1.5, loadedSalaryPerYear: 80_000 });
    expect(staffCost(staff, 1, 1)).toEqual({ salaries: 10_000, recruitment: 0, training: 0 });
  });

  it('raises pay with the calendar year, whenever the plan began', () => {
    const staff = aStaff({ loadedSalaryPerYear: 60_000, raisePerYear: 0.04 });
    expectClose(staffCost(staff, 13, 1).salaries, 5_200, 1e-15);
    expectClose(staffCost(staff, 12, 12).salaries, 5_000, 1e-15);
    expectClose(staffCost(staff, 25, 25).salaries, 5_408, 1e-15);
  });

  it('recruits the first hires in the first month and then those who leave', () => {
    const staff = aStaff({
      fte: 4,
      hiresAtStart: 2,
      turnoverPerYear: 0.25,
      recruitmentCost: 12_000,
      raisePerYear: 0.5,
    });
    // A year's leavers are one, 1/12 a month: 1,000; the two hires: 24,000
    expectClose(staffCost(staff, 1, 1).recruitment, 25_000, 1e-15);
    expectClose(staffCost(staff, 2, 2).recruitment, 1_000, 1e-15);
    expectClose(staffCost(staff, 13, 1).recruitment, 37_500, 1e-15);
  });

  it('trains every FTE: 2 · 1,200 / 12, raised like pay', () => {
    const staff = aStaff({ fte: 2, trainingPerFtePerYear: 1_200, raisePerYear: 0.1 });
    expect(staffCost(staff, 1, 1).training).toBe(200);
    expectClose(staffCost(staff, 13, 13).training, 220, 1e-15);
  });
});

describe('staffCapacity', () => {
  it('is FTE · hours / 12 less vacancy: 2 · 1,500 / 12 · 0.9 = 225', () => {
    const staff = aStaff({ fte: 2, productiveHoursPerFtePerYear: 1_500, vacancyShare: 0.1 });
    expect(staffCapacity(staff)).toBe(225);
  });
});
