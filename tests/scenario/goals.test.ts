import { describe, expect, test } from 'vitest';
import { applyAction } from '../../src/scenario/applyAction.ts';
import {
  headedForPeople,
  headedForSites,
  peopleInThreeYears,
  sitesInThreeYears,
} from '../../src/scenario/goals.ts';
import type { Action } from '../../src/scenario/action.ts';
import type { Scenario } from '../../src/schema/scenario.ts';
import { aScenario } from '../support/aScenario.ts';

function after(scenario: Scenario, action: Action): Scenario {
  const outcome = applyAction(scenario, action);
  if (!outcome.ok) throw new Error(outcome.error.sentence);
  return outcome.value;
}

describe('people in three years', () => {
  // 20 × 1.1³ = 26.62
  test('follow growth and planned changes', () => {
    const scenario = aScenario({
      'organisation.headcount': 20,
      'organisation.headcountGrowthPerYear': 0.1,
      'organisation.headcountSteps': [
        { month: '2028-01', change: 4 },
        { month: '2031-01', change: 50 },
      ],
    });
    expect(peopleInThreeYears(scenario)).toBe(31);
  });

  test.each([1, 11, 22, 40, 150])('%d of them set the growth that leads there', (people) => {
    const scenario = aScenario({ 'organisation.headcount': 22 });
    const headed = after(scenario, headedForPeople(scenario, people));
    // Growth is bounded: between a half and double a year.
    expect(peopleInThreeYears(headed)).toBe(Math.min(176, Math.max(3, people)));
  });
});

describe('sites in three years', () => {
  test('become one change half-way', () => {
    const scenario = aScenario({ 'organisation.sites': 2 });
    const headed = after(scenario, headedForSites(scenario, 5));
    expect(headed.organisation.siteSteps).toEqual([{ month: '2028-07', change: 3 }]);
    expect(sitesInThreeYears(headed)).toBe(5);
  });

  test('as many as today take the change away', () => {
    const scenario = aScenario({ 'organisation.sites': 2 });
    const there = after(scenario, headedForSites(scenario, 5));
    expect(after(there, headedForSites(there, 2)).organisation.siteSteps).toEqual([]);
  });
});
