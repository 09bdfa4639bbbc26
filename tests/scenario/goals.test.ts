import { describe, expect, test } from 'vitest';
import {
  headedForPeople,
  headedForSites,
  peopleInThreeYears,
  sitesInThreeYears,
} from '../../src/scenario/goals.ts';
import { after } from '../support/after.ts';
import { aScenario } from '../support/aScenario.ts';

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

describe('the growth that leads to a number of people', () => {
  const growthFor = (headcount: number, people: number) => {
    const action = headedForPeople(aScenario({ 'organisation.headcount': headcount }), people);
    return action.kind === 'setTypical' ? action.typical : null;
  };

  // 1.1³ = 1.331, 0.9³ = 0.729, 1.5³ = 3.375; ∛(25 / 22) = 1.0435320… and ∛(400 / 399) = 1.0008347…
  test.each([
    [1000, 1331, 0.1],
    [1000, 729, -0.1],
    [1000, 3375, 0.5],
    [22, 22, 0],
    [22, 25, 0.043532],
    [399, 400, 0.000834725],
    [100, 0, -0.5],
    [1, 1_000_000, 1],
  ])('from %d to %d is %d', (headcount, people, growth) => {
    expect(growthFor(headcount, people)).toBe(growth);
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
