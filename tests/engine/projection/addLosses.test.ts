import { describe, expect, it } from 'vitest';
import type {
  Arrangement,
  IncidentClass,
  ModelInput,
  Organisation,
} from '../../../src/engine/index.ts';
import {
  aClass,
  anArrangement,
  anInput,
  anInsurance,
  anOrganisation,
  aPlan,
  aService,
  aStaff,
  figures,
  projected,
  rates,
  someFinance,
} from '../../support/anEngineInput.ts';
import { expectClose } from '../../support/numerics.ts';

function lossesOf(
  incidentClass: Partial<IncidentClass>,
  organisation: Partial<Organisation> = {},
  terms: Partial<Arrangement> = {},
  input: Partial<ModelInput> = {},
) {
  return projected(
    anInput({
      organisation: anOrganisation({ labourCost: 50, ...organisation }),
      incidentClasses: [aClass({ rates: rates({ perOrganisationPerMonth: 2 }), ...incidentClass })],
      plans: [aPlan('plan', anArrangement(terms))],
      ...input,
    }),
  );
}

/** Each of the people affected loses 3 hours of waiting to an incident. */
const waiting = { reactiveResponseHours: 3, lossWaiting: 1 } as const;

describe('lost productivity', () => {
  it('is incidents · people · hours · cost: 2 · 4 · 3 · 50', () => {
    const { losses, quantities } = lossesOf({
      ...waiting,
      peopleAffected: { kind: 'fixed', people: 4 },
    });
    expect(quantities.personHours[0]).toBe(24);
    expect(losses.lostProductivity[0]).toBe(1200);
  });

  it('takes a share of the people there are, not rounded: 0.25 of 10', () => {
    const { quantities } = lossesOf({ ...waiting, peopleAffected: { kind: 'share', share: 0.25 } });
    expect(quantities.personHours[0]).toBe(15);
  });

  it('never affects more people than there are', () => {
    const { quantities } = lossesOf({
      ...waiting,
      peopleAffected: { kind: 'fixed', people: 500 },
    });
    expect(quantities.personHours[0]).toBe(60);
  });

  it('leaves out the idle time whose value is in the lost contribution', () => {
    const { losses, quantities } = lossesOf({ ...waiting, overlap: 0.4 });
    // 2 · 3 · 50 · 0.6; the hours themselves remain
    expectClose(losses.lostProductivity[0] as number, 180, 1e-15);
    expect(quantities.personHours[0]).toBe(6);
  });

  it('follows wages by year', () => {
    const { losses } = lossesOf(
      waiting,
      {},
      {},
      {
        horizonMonths: 13,
        finance: someFinance({ wageInflation: 0.1 }),
      },
    );
    expectClose(losses.lostProductivity[12] as number, 330, 1e-15);
  });
});

describe('self-help', () => {
  const terms = {
    service: aService({
      colleagueMultiple: 2,
      classTerms: { everyday: { selfHelpShare: 0.5 } },
    }),
  };

  it('is a·lossDuring·H + colleagueMultiple·H on a line of its own', () => {
    const { losses, quantities } = lossesOf(
      {
        ...waiting,
        labourHours: 4,
        lossDuring: 0.25,
        peopleAffected: { kind: 'fixed', people: 3 },
      },
      {},
      terms,
    );
    // one incident by colleagues: 3·0.25·4 + 2·4 = 11 h; one by the provider: 3·(3 + 0.25·4) = 12 h
    expect(quantities.selfHelpHours[0]).toBe(11);
    expect(quantities.personHours[0]).toBe(23);
    expect(losses.selfHelp[0]).toBe(550);
    expect(losses.lostProductivity[0]).toBe(600);
  });

  it('waits for nobody, and takes no technician', () => {
    const { quantities } = lossesOf({ ...waiting, labourHours: 4 }, {}, terms);
    // the provider's incident lasts 3 + 4 hours, the colleagues' only 4
    expect(quantities.outageHours[0]).toBe(11);
    expect(quantities.technicianHours[0]).toBe(4);
  });

  it('is 0 without it', () => {
    const { quantities, losses } = lossesOf(waiting);
    expect([quantities.selfHelpHours[0], losses.selfHelp[0]]).toEqual([0, 0]);
  });
});

describe('lost contribution', () => {
  /** 10 people · 200,000 / 2,000 = 1,000 an hour. */
  const earning = { revenuePerHeadPerYear: 200_000 };
  const outage = { reactiveResponseHours: 3, revenueAtRisk: 0.5, uptimeDependence: 0.2 };

  it('is revenue at risk · dependence · revenue · outage: 0.5 · 0.2 · 1,000 · 2 · 4 h', () => {
    const { losses, quantities } = lossesOf(outage, earning);
    expect(quantities.outageHours[0]).toBe(8);
    expectClose(losses.lostContribution[0] as number, 800, 1e-15);
  });

  it('leaves out what is recovered later and what was no contribution: · 0.75 · 0.4', () => {
    const { losses } = lossesOf(outage, {
      ...earning,
      recoveredLater: 0.25,
      contributionMargin: 0.4,
    });
    expectClose(losses.lostContribution[0] as number, 240, 1e-15);
  });

  it('stops at the longest outage', () => {
    const { losses } = lossesOf({ ...outage, outageCapHours: 1 }, earning);
    expectClose(losses.lostContribution[0] as number, 200, 1e-15);
  });
});

describe('direct losses', () => {
  const loss = { directLoss: 3_000, directLossCv: 0 };

  it('are incidents · loss', () => {
    expect(lossesOf(loss).losses.directLosses[0]).toBe(6_000);
  });

  it('are what insurance leaves, per occurrence: 1,000 + (3,000 − 1,000 − 1,500)', () => {
    const insurance = anInsurance({ isInForce: true, retention: 1_000, limit: 1_500 });
    expect(lossesOf(loss, {}, { insurance }).losses.directLosses[0]).toBe(3_000);
  });

  it('grow with general inflation while retention and limit stay: 1,000 + (3,300 − 2,500)', () => {
    const insurance = anInsurance({ isInForce: true, retention: 1_000, limit: 1_500 });
    const { losses } = lossesOf(
      loss,
      {},
      { insurance },
      {
        horizonMonths: 13,
        finance: someFinance({ generalInflation: 0.1 }),
      },
    );
    expectClose(losses.directLosses[12] as number, 3_600, 1e-12);
  });

  it('are 0 without a loss, whatever its variation', () => {
    expect(figures(lossesOf({ directLoss: 0, directLossCv: 3 }).losses.directLosses)).toEqual([0]);
  });

  it('happen also where colleagues deal with the incident', () => {
    const service = aService({ classTerms: { everyday: { selfHelpShare: 1 } } });
    expect(lossesOf(loss, {}, { service }).losses.directLosses[0]).toBe(6_000);
  });
});

describe('quantities', () => {
  it('count incidents and the hours of technicians, at the provider’s multiplier', () => {
    const { quantities } = lossesOf(
      { labourHours: 2 },
      {},
      { service: aService({ labourMultiplier: 1.5 }) },
    );
    expect([quantities.incidents[0], quantities.technicianHours[0]]).toEqual([2, 6]);
  });

  it('add staff and provider, each at their own pace', () => {
    const staff = aStaff({
      productiveHoursPerFtePerYear: 4_000,
      service: aService({
        labourMultiplier: 0.5,
        classTerms: { everyday: { withinSkillShare: 0.5, responseHours: 1 } },
      }),
    });
    const overflow = { kind: 'own', arrangement: anArrangement() } as const;
    const { quantities } = lossesOf(
      { ...waiting, labourHours: 2 },
      {},
      {},
      {
        plans: [aPlan('staff', { kind: 'staffFirst', staff, overflow })],
      },
    );
    // one incident by staff: 1 h wait, 1 h work; one by the provider: 3 h wait, 2 h work
    expectClose(quantities.technicianHours[0] as number, 3, 1e-9);
    expectClose(quantities.personHours[0] as number, 4, 1e-9);
    expectClose(quantities.outageHours[0] as number, 7, 1e-9);
  });
});
