import { describe, expect, it } from 'vitest';
import { collectRanges } from '../../src/schema/collectRanges.ts';
import { monthAt, monthIndex } from '../../src/schema/isoMonth.ts';
import { aModelInput, aScenario } from '../support/aScenario.ts';

describe('the model’s input', () => {
  it('holds typical values only', () => {
    const input = aModelInput({ 'organisation.headcount': 25 });
    expect(input.organisation.headcount).toBe(25);
    expect(JSON.stringify(input)).not.toContain('typical');
  });

  it('leaves out what only the document knows', () => {
    const input = aModelInput();
    expect(Object.keys(input).toSorted()).toEqual([
      'estate',
      'finance',
      'horizonMonths',
      'incidentClasses',
      'organisation',
      'plans',
      'startCalendarMonth',
    ]);
    expect(Object.keys(input.plans[0] ?? {})).toEqual(['id', 'name', 'composition']);
  });

  it('keeps null limits and plain numbers', () => {
    expect(aModelInput().plans[0]).toMatchObject({
      composition: { arrangement: { insurance: { limit: null } } },
    });
    expect(aModelInput().incidentClasses[0]?.labourCv).toBe(2.77);
  });

  it('starts in the calendar month of the scenario', () => {
    expect(aModelInput({ startMonth: '2027-11' }).startCalendarMonth).toBe(11);
  });

  it.each([
    ['2027-01', 1],
    ['2027-12', 12],
    ['2028-01', 13],
    ['2020-06', 1],
    ['2099-06', 121],
  ])(
    'counts a step dated %s from month %d of a scenario that starts in January 2027',
    (month, index) => {
      const steps = [{ month, change: 10 }];
      const { organisation } = aModelInput({ 'organisation.headcountSteps': steps });
      expect(organisation.headcountSteps).toEqual([{ month: index, change: 10 }]);
    },
  );
});

describe('ISO months', () => {
  it('count on over the end of a year, and back', () => {
    expect(monthAt(3, '2027-11')).toBe('2028-01');
    expect(monthAt(0, '2027-01')).toBe('2026-12');
    expect(monthIndex('2028-01', '2027-11')).toBe(3);
  });
});

describe('the ranges', () => {
  it('are those of quantities that carry one, an open end standing at the typical value', () => {
    const scenario = aScenario({
      'organisation.headcount': { typical: 20, high: 30, origin: 'client' },
      'organisation.servers': { typical: 2, low: 2, high: 2, origin: 'client' },
    });
    const ranges = collectRanges(scenario).filter(({ path }) => /headcount$|servers$/.test(path));
    expect(ranges).toEqual([{ path: 'organisation.headcount', low: 20, typical: 20, high: 30 }]);
  });
});
