import { describe, expect, it } from 'vitest';
import { countsOf, monthly } from '../../../src/engine/timeline/counts.ts';
import { anOrganisation, figures } from '../../support/anEngineInput.ts';

describe('countsOf', () => {
  it('grows headcount by the year and rounds halves up', () => {
    const organisation = anOrganisation({ headcount: 100, headcountGrowthPerYear: 0.1 });
    const { users } = countsOf(organisation, 25);
    // 100, 100·1.1 = 110, 110·1.1 = 121 at the anniversaries; 100·√1.1 = 104.88 in between
    expect([users[0], users[6], users[12], users[24]]).toEqual([100, 105, 110, 121]);
  });

  it('shrinks with negative growth, never below one person', () => {
    const organisation = anOrganisation({ headcount: 3, headcountGrowthPerYear: -0.5 });
    const { users } = countsOf(organisation, 49);
    // 3, 1.5 → 2, 0.75 → 1, 0.375 → 0 → 1
    expect([users[0], users[12], users[24], users[36]]).toEqual([3, 2, 1, 1]);
  });

  it('adds planned changes from their month on, without compounding them', () => {
    const organisation = anOrganisation({
      headcount: 100,
      headcountGrowthPerYear: 0.1,
      headcountSteps: [
        { month: 3, change: 10 },
        { month: 13, change: -5 },
      ],
    });
    const { users } = countsOf(organisation, 13);
    // month 2: 100·1.1^(1/12) = 100.8 → 101; month 3: 100·1.1^(2/12) = 101.6 + 10 → 112
    // month 13: 110 + 10 − 5
    expect([users[1], users[2], users[12]]).toEqual([101, 112, 115]);
  });

  it('never lets planned changes take the last person', () => {
    const organisation = anOrganisation({ headcountSteps: [{ month: 2, change: -50 }] });
    expect(figures(countsOf(organisation, 2).users)).toEqual([10, 1]);
  });

  it('rounds devices up, snapping products: 50 people with 1.1 devices have 55, not 56', () => {
    const organisation = anOrganisation({ headcount: 50, devicesPerUser: 1.1 });
    expect(countsOf(organisation, 1).devices[0]).toBe(55);
  });

  it('adds the devices that belong to nobody: ⌈1.5·7⌉ + 4 = 15', () => {
    const organisation = anOrganisation({ headcount: 7, devicesPerUser: 1.5, fixedDevices: 4 });
    expect(countsOf(organisation, 1).devices[0]).toBe(15);
  });

  it('steps servers and sites, never below 0', () => {
    const organisation = anOrganisation({
      servers: 2,
      serverSteps: [{ month: 2, change: 3 }],
      sites: 1,
      siteSteps: [{ month: 3, change: -4 }],
    });
    const { servers, sites } = countsOf(organisation, 3);
    expect(figures(servers)).toEqual([2, 5, 5]);
    expect(figures(sites)).toEqual([1, 1, 0]);
  });

  it('does not let the horizon change earlier months', () => {
    const organisation = anOrganisation({ headcount: 37, headcountGrowthPerYear: 0.13 });
    const long = countsOf(organisation, 120).users;
    expect(figures(countsOf(organisation, 30).users)).toEqual(figures(long).slice(0, 30));
  });
});

describe('monthly', () => {
  it('asks for months from 1 on', () => {
    expect(figures(monthly(3, (t) => t * t))).toEqual([1, 4, 9]);
  });
});
