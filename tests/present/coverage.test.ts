import { describe, expect, test } from 'vitest';
import { coverageGaps } from '../../src/present/coverage.ts';
import { aScenario } from '../support/aScenario.ts';

const needing = (...services: readonly string[]) => ({ 'needs.services': services });

function gaps(planId: string, differences: Readonly<Record<string, unknown>>): readonly string[] {
  return coverageGaps(aScenario(differences), planId).map(({ text }) => text);
}

describe('coverage against the needs', () => {
  test('a service that somebody else is paid for is covered', () => {
    expect(gaps('break-fix', needing('backup'))).toEqual([]);
  });

  test('a service that nobody covers is a gap only where it is needed', () => {
    expect(gaps('break-fix', needing('monitoring'))).toEqual(['no monitoring']);
    expect(gaps('break-fix', needing())).toEqual([]);
  });

  test('a mix says where it is open', () => {
    expect(gaps('hybrid', needing('monitoring'))).toEqual(['no monitoring on other systems']);
    expect(gaps('hybrid', needing('compliance'))).toEqual(['no compliance reporting']);
  });

  test('an inactive side of a mix leaves nothing open', () => {
    const share = 'plans.2.composition.criticalShare.everything';
    expect(gaps('hybrid', { ...needing('monitoring'), [share]: 1 })).toEqual([]);
  });

  test('staff and provider cover for each other', () => {
    expect(gaps('internal', needing('monitoring', 'strategy', 'compliance'))).toEqual([
      'no compliance reporting',
    ]);
  });

  test('help desk hours count whether or not the help desk is listed', () => {
    const hours = { 'needs.supportHours': 'roundTheClock', ...needing() };
    expect(gaps('break-fix', hours)).toEqual(['help desk in business hours only']);
    expect(gaps('managed', hours)).toEqual([]);
  });

  test('halves of a plan that fall short differently are told one by one', () => {
    const hours = {
      'needs.supportHours': 'roundTheClock',
      'plans.1.composition.arrangement.coverage.services.helpDesk.hours': 'extended',
      ...needing(),
    };
    expect(gaps('hybrid', hours)).toEqual([
      'help desk in extended hours only on critical systems',
      'help desk in business hours only on other systems',
    ]);
  });

  test('hours of a service that is covered by day are no gap', () => {
    const hours = { 'needs.supportHours': 'extended', ...needing('backup') };
    expect(gaps('managed', hours)).toEqual([]);
  });

  test('a switch says when', () => {
    const composition = {
      kind: 'switch',
      fromPlanId: 'break-fix',
      toPlanId: 'managed',
      month: 13,
      parallelMonths: 0,
    };
    const switching = { 'plans.3.composition': composition, ...needing('monitoring') };
    expect(gaps('internal', switching)).toEqual(['no monitoring before month 13']);
    expect(
      gaps('internal', { ...switching, 'plans.3.composition': { ...composition, month: 1 } }),
    ).toEqual([]);
  });

  test('an unknown plan has no gaps to tell', () => {
    expect(gaps('nobody', needing('monitoring'))).toEqual([]);
  });
});
