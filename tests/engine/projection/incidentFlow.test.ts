import { describe, expect, it } from 'vitest';
import { classCasesOf } from '../../../src/engine/projection/classCase.ts';
import { type Flow, flowsOf } from '../../../src/engine/projection/incidentFlow.ts';
import { partsOf } from '../../../src/engine/projection/parts.ts';
import { worldOf } from '../../../src/engine/projection/world.ts';
import { type HandedOver, newEstate } from '../../../src/engine/timeline/condition.ts';
import type {
  Composition,
  ModelInput,
  ServiceTerms,
  StaffTerms,
} from '../../../src/engine/index.ts';
import {
  aClass,
  anArrangement,
  anEstate,
  anInput,
  anOrganisation,
  aService,
  aStaff,
  rates,
} from '../../support/anEngineInput.ts';
import { expectClose } from '../../support/numerics.ts';

type Parts = Exclude<Composition, { kind: 'switch' }>;

/** Twelve incidents a month, in a year of months. */
const dozen = anInput({
  horizonMonths: 24,
  incidentClasses: [aClass({ rates: rates({ perOrganisationPerMonth: 12 }) })],
});

function flows(
  composition: Parts,
  input: Partial<ModelInput> = {},
  t = 1,
  from: HandedOver = newEstate,
): readonly Flow[] {
  const world = worldOf({ ...dozen, ...input });
  return partsOf(composition, []).flatMap((part) =>
    flowsOf(world, part, classCasesOf(world, part), t, from),
  );
}

function single(service: Partial<ServiceTerms> = {}): Parts {
  return { kind: 'single', arrangement: anArrangement({ service: aService(service) }) };
}

function staffFirst(staff: Partial<StaffTerms>): Parts {
  return {
    kind: 'staffFirst',
    staff: aStaff(staff),
    overflow: { kind: 'own', arrangement: anArrangement() },
  };
}

describe('flowsOf: how many', () => {
  it('sends every incident of a plain part to its provider', () => {
    expect(flows(single())[0]).toMatchObject({ all: 12, provider: 12, staff: 0, selfHelp: 0 });
  });

  it('prevents a share: 12·(1 − 0.25)', () => {
    const preventing = single({ classTerms: { everyday: { prevention: 0.25 } } });
    expect(flows(preventing)[0]?.all).toBe(9);
  });

  it('prevents only as far as the promise is kept: 12·(1 − ½·¼)', () => {
    const preventing = single({ classTerms: { everyday: { prevention: 0.25 } } });
    expect(flows(preventing, { estate: anEstate({ promiseKept: 0.5 }) })[0]?.all).toBe(10.5);
  });

  it('prevents by and by over a ramp: a quarter, half, … of the effect in months 1, 2, …', () => {
    const ramping = single({ rampMonths: 4, classTerms: { everyday: { prevention: 0.5 } } });
    const all = [1, 2, 4, 8].map((t) => flows(ramping, {}, t)[0]?.all);
    // 12·(1 − ½·¼), 12·(1 − ½·½), 12·½
    expect(all).toEqual([10.5, 9, 6, 6]);
  });

  it('counts the ramp from the part’s own first month', () => {
    const ramping = single({ rampMonths: 4, classTerms: { everyday: { prevention: 0.5 } } });
    expect(flows(ramping, {}, 13, { month: 13, excess: 0 })[0]?.all).toBe(10.5);
  });

  it('grows with the condition of the estate: 12·1.1 half a year on at 21 % a year', () => {
    const estate = anEstate({ driftPerYear: 0.21 });
    expectClose(flows(single(), { estate }, 7)[0]?.all ?? 0, 13.2, 1e-14);
  });
});

describe('flowsOf: a mix', () => {
  const mix = (share: number): Parts => ({
    kind: 'mix',
    criticalShare: { everything: share },
    critical: { kind: 'own', arrangement: anArrangement() },
    rest: { kind: 'own', arrangement: anArrangement() },
  });

  it('splits incidents by the share of the estate', () => {
    const [critical, rest] = flows(mix(0.25));
    expectClose(critical?.all ?? 0, 3, 1e-15);
    expectClose(rest?.all ?? 0, 9, 1e-15);
  });

  it('weighs critical systems: at weight 3 a quarter of the estate causes half', () => {
    const incidentClasses = [
      aClass({ rates: rates({ perOrganisationPerMonth: 12 }), criticalWeight: 3 }),
    ];
    expect(flows(mix(0.25), { incidentClasses }).map(({ all }) => all)).toEqual([6, 6]);
  });

  it('loses no incident, whatever the shares of the resources', () => {
    const incidentClasses = [
      aClass({
        rates: rates({ perUserPerMonth: 0.5, perServerPerMonth: 2, perOrganisationPerMonth: 1 }),
        criticalWeight: 1.7,
      }),
    ];
    const organisation = anOrganisation({ headcount: 30, servers: 4 });
    for (const everything of [0, 0.1, 0.37, 0.9, 1]) {
      const composition = { ...mix(everything), criticalShare: { everything, servers: 0.8 } };
      const sum = flows(composition as Parts, { incidentClasses, organisation }).reduce(
        (total, { all }) => total + all,
        0,
      );
      // 15 + 8 + 1
      expectClose(sum, 24, 1e-14);
    }
  });

  it('sends incidents of servers where the servers are', () => {
    const incidentClasses = [aClass({ rates: rates({ perServerPerMonth: 3 }) })];
    const organisation = anOrganisation({ servers: 4 });
    const composition = { ...mix(0.2), criticalShare: { everything: 0.2, servers: 1 } } as Parts;
    expect(flows(composition, { incidentClasses, organisation }).map(({ all }) => all)).toEqual([
      12, 0,
    ]);
  });
});

describe('flowsOf: who deals with them', () => {
  it('lets colleagues fix a share first', () => {
    const helping = single({ classTerms: { everyday: { selfHelpShare: 0.25 } } });
    expect(flows(helping)[0]).toMatchObject({ all: 12, selfHelp: 3, provider: 9 });
  });

  it('gives staff everything within their skill while they have time', () => {
    const staff = {
      productiveHoursPerFtePerYear: 4000,
      service: aService({
        classTerms: { everyday: { withinSkillShare: 0.75, selfHelpShare: 1 / 3 } },
      }),
    };
    const [flow] = flows(staffFirst(staff));
    // 4 by colleagues; of the other 8 three quarters within skill; 333 h for 6 h of work
    expectClose(flow?.staff ?? 0, 6, 1e-9);
    expectClose(flow?.provider ?? 0, 2, 1e-9);
  });

  it('gives the provider everything where staff have no time', () => {
    expect(flows(staffFirst({ productiveHoursPerFtePerYear: 0 }))[0]).toMatchObject({
      staff: 0,
      provider: 12,
    });
  });

  it('shares what is beyond capacity pro rata over all classes', () => {
    const incidentClasses = [
      aClass({ id: 'a', rates: rates({ perOrganisationPerMonth: 10 }) }),
      aClass({ id: 'b', rates: rates({ perOrganisationPerMonth: 5 }), labourHours: 2 }),
    ];
    // 20 h wanted, 10 h there
    const [a, b] = flows(staffFirst({ productiveHoursPerFtePerYear: 120 }), { incidentClasses });
    const share = (a?.provider ?? 0) / 10;
    expectClose((b?.provider ?? 0) / 5, share, 1e-14);
    // At least half must go; chance sends a little more, at most E[(X − 10)⁺] ≤ 10 + σ/2 of 20
    expect(share).toBeGreaterThan(0.5);
    expect(share).toBeLessThan((10 + Math.sqrt(10 + 5 * 4) / 2) / 20);
  });

  it('sends on 2.394 h a month from 15 h of capacity in the known answer: λ = 10, φ = 1', () => {
    const incidentClasses = [
      aClass({ rates: rates({ perOrganisationPerMonth: 10 }), dispersion: 1 }),
    ];
    const [flow] = flows(staffFirst({ productiveHoursPerFtePerYear: 180 }), { incidentClasses });
    expectClose(flow?.provider ?? 0, 2.394, 0.02);
  });

  it('counts the hours that staff would take, at their multiplier', () => {
    const capacity = { productiveHoursPerFtePerYear: 144 };
    const quick = flows(staffFirst({ ...capacity, service: aService({ labourMultiplier: 0.25 }) }));
    const slow = flows(staffFirst({ ...capacity, service: aService({ labourMultiplier: 4 }) }));
    // 12 h a month for 3 h or for 48 h of work
    expect(quick[0]?.staff).toBeGreaterThan(11.9);
    expectClose(slow[0]?.staff ?? 0, 3, 0.05);
  });

  it('loses no incident on the way', () => {
    const staff = {
      productiveHoursPerFtePerYear: 70,
      service: aService({
        classTerms: { everyday: { withinSkillShare: 0.6, selfHelpShare: 0.1 } },
      }),
    };
    const flow = flows(staffFirst(staff))[0];
    expectClose((flow?.selfHelp ?? 0) + (flow?.staff ?? 0) + (flow?.provider ?? 0), 12, 1e-15);
  });

  it('has nothing to do without incidents', () => {
    const incidentClasses = [aClass({ rates: rates() })];
    const staffed = staffFirst({ productiveHoursPerFtePerYear: 70 });
    expect(flows(staffed, { incidentClasses })[0]).toMatchObject({
      all: 0,
      staff: 0,
      provider: 0,
      selfHelp: 0,
    });
  });
});
