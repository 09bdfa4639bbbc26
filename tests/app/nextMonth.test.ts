import { describe, expect, it } from 'vitest';
import { nextMonth } from '../../src/app/nextMonth.ts';

describe('the month a new scenario starts in', () => {
  it('is the one after the present', () => {
    expect(nextMonth(new Date(2026, 7, 31))).toBe('2026-09');
  });

  it('is January of the next year in December', () => {
    expect(nextMonth(new Date(2026, 11, 1))).toBe('2027-01');
  });
});
