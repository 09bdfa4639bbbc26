import { describe, expect, it } from 'vitest';
import {
  baselineRate,
  criticalEstate,
  criticalIncidentShare,
  wholeEstate,
} from '../../../src/engine/incidents/rates.ts';
import type { IncidentClass } from '../../../src/engine/index.ts';
import { countsOf } from '../../../src/engine/timeline/counts.ts';
import { aClass, anOrganisation, rates } from '../../support/anEngineInput.ts';
import { expectClose } from '../../support/numerics.ts';

const organisation = anOrganisation({
  headcount: 40,
  devicesPerUser: 1.5,
  fixedDevices: 10,
  servers: 4,
  sites: 2,
});
const counts = countsOf(organisation, 24);

function rateOf(incidentClass: Partial<IncidentClass>, t = 1, start = 1, multiplier = 1.5) {
  return baselineRate(aClass(incidentClass), counts, t, multiplier, start, wholeEstate).rate;
}

describe('baselineRate', () => {
  it('adds up over users, devices, servers, sites and the organisation', () => {
    const all = {
      perUserPerMonth: 0.5,
      perDevicePerMonth: 0.1,
      perServerPerMonth: 0.25,
      perSitePerMonth: 1,
      perOrganisationPerMonth: 3,
    };
    // 40·0.5 + 70·0.1 + 4·0.25 + 2·1 + 3 = 20 + 7 + 1 + 2 + 3
    expectClose(rateOf({ rates: all }), 33, 1e-15);
  });

  it('reproduces 120 tickets a month from 30 endpoints at 4 each', () => {
    const endpoints = countsOf(anOrganisation({ headcount: 30 }), 1);
    const four = aClass({ rates: rates({ perDevicePerMonth: 4 }) });
    expect(baselineRate(four, endpoints, 1, 1, 1, wholeEstate).rate).toBe(120);
  });

  it('raises what was counted under maintenance by M, and nothing else', () => {
    const perUser = rates({ perUserPerMonth: 0.6 });
    // 40·0.6 = 24; ·1.5 = 36
    expectClose(rateOf({ rates: perUser, countedUnder: 'maintained' }), 36, 1e-15);
    expectClose(rateOf({ rates: perUser, countedUnder: 'unmaintained' }), 24, 1e-15);
  });

  it('follows the calendar: month 1 in March takes the third factor', () => {
    const seasonality = [0, 0.5, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1.5];
    expect(rateOf({ seasonality }, 1, 3)).toBe(2);
    expect(rateOf({ seasonality }, 10, 3)).toBe(1.5); // December
    expect(rateOf({ seasonality }, 11, 3)).toBe(0); // January
    expect(rateOf({ seasonality }, 13, 3)).toBe(2); // March again
  });

  it('is 0 without any rate, and then splits as the organisation does', () => {
    const quiet = aClass({ rates: rates() });
    const share = criticalEstate({ everything: 0.3 });
    expect(baselineRate(quiet, counts, 1, 1.5, 1, share)).toEqual({ rate: 0, shareOfRate: 0.3 });
  });

  it('weighs the critical share by where incidents arise', () => {
    const mixed = aClass({ rates: rates({ perUserPerMonth: 0.5, perServerPerMonth: 5 }) });
    const share = criticalEstate({ everything: 0.1, servers: 1 });
    // 20 incidents from users, a tenth critical; 20 from servers, all: (2 + 20)/40
    expectClose(baselineRate(mixed, counts, 1, 1, 1, share).shareOfRate, 0.55, 1e-15);
  });
});

describe('criticalEstate', () => {
  it('takes the one share for whatever has none of its own', () => {
    expect(criticalEstate({ everything: 0.2, servers: 1, sites: 0.5 })).toEqual({
      users: 0.2,
      devices: 0.2,
      servers: 1,
      sites: 0.5,
      organisation: 0.2,
    });
    expect(criticalEstate({ everything: 1, users: 0, devices: 0.5 })).toMatchObject({
      users: 0,
      devices: 0.5,
      servers: 1,
    });
  });
});

describe('criticalIncidentShare', () => {
  it('is the share of the estate at weight 1', () => {
    expectClose(criticalIncidentShare(0.3, 1), 0.3, 1e-15);
  });

  it('is wc/(wc + 1 − c): a quarter of the estate at weight 3 causes half of the incidents', () => {
    expect(criticalIncidentShare(0.25, 3)).toBe(0.5);
  });

  it('is exactly 0 and exactly 1 at the ends, whatever the weight', () => {
    for (const weight of [0.01, 0.3, 1, 7, 100]) {
      expect(criticalIncidentShare(0, weight)).toBe(0);
      expect(criticalIncidentShare(1, weight)).toBe(1);
    }
  });
});
