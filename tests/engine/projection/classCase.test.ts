import { describe, expect, it } from 'vitest';
import { type ClassCase, classCasesOf } from '../../../src/engine/projection/classCase.ts';
import { partsOf } from '../../../src/engine/projection/parts.ts';
import { worldOf } from '../../../src/engine/projection/world.ts';
import type {
  Arrangement,
  Composition,
  IncidentClass,
  ModelInput,
} from '../../../src/engine/index.ts';
import {
  aBank,
  aClass,
  anArrangement,
  anEstate,
  anInput,
  anInsurance,
  aService,
  aStaff,
  aSubscription,
  hourlyTerms,
} from '../../support/anEngineInput.ts';
import { expectClose } from '../../support/numerics.ts';

function caseOf(
  composition: Exclude<Composition, { kind: 'switch' }>,
  incidentClass: Partial<IncidentClass> = {},
  input: Partial<ModelInput> = {},
): ClassCase {
  const world = worldOf(anInput({ incidentClasses: [aClass(incidentClass)], ...input }));
  const [part] = partsOf(composition, []);
  const found = part && classCasesOf(world, part)[0];
  if (found === undefined) throw new Error('There is one part and one class.');
  return found;
}

const single = (shown: Partial<Arrangement> = {}) =>
  ({ kind: 'single', arrangement: anArrangement(shown) }) as const;

describe('classCasesOf: prevention', () => {
  it('is 1 − 1/M by default where a part maintains: a third at M = 1.5', () => {
    const maintaining = single({ service: aService({ maintainedShare: 1 }) });
    expectClose(caseOf(maintaining).prevention, 1 / 3, 1e-15);
    const estate = anEstate({ unmanagedMultiplier: 2.5 });
    expectClose(caseOf(maintaining, {}, { estate }).prevention, 0.6, 1e-15);
  });

  it('is the maintained share of that where a part maintains only some: no jump from 0', () => {
    const maintaining = (maintainedShare: number) =>
      single({ service: aService({ maintainedShare }) });
    expectClose(caseOf(maintaining(0.25)).prevention, 1 / 12, 1e-15);
    expectClose(caseOf(maintaining(1e-6)).prevention, 1e-6 / 3, 1e-12);
  });

  it('is 0 by default where it does not', () => {
    expect(caseOf(single()).prevention).toBe(0);
  });

  it('is what is stated, 0 included', () => {
    const stated = (prevention: number) =>
      single({
        service: aService({ maintainedShare: 1, classTerms: { everyday: { prevention } } }),
      });
    expect(caseOf(stated(0.45)).prevention).toBe(0.45);
    expect(caseOf(stated(0)).prevention).toBe(0);
  });

  it('comes from own staff where there are any, like self-help and skill', () => {
    const staff = aStaff({
      service: aService({
        colleagueMultiple: 2,
        classTerms: { everyday: { prevention: 0.2, selfHelpShare: 0.1, withinSkillShare: 0.7 } },
      }),
    });
    const overflow = {
      kind: 'own',
      arrangement: anArrangement({
        service: aService({ classTerms: { everyday: { prevention: 0.9, selfHelpShare: 0.9 } } }),
      }),
    } as const;
    expect(caseOf({ kind: 'staffFirst', staff, overflow })).toMatchObject({
      prevention: 0.2,
      selfHelpShare: 0.1,
      withinSkillShare: 0.7,
      colleagueMultiple: 2,
    });
  });

  it('defaults to no self-help, no out-of-scope work and full skill', () => {
    expect(caseOf(single())).toMatchObject({
      selfHelpShare: 0,
      outOfScopeShare: 0,
      withinSkillShare: 1,
      staff: null,
    });
  });
});

describe('classCasesOf: bills and draws', () => {
  it('prices an hourly part at its own rates', () => {
    expect(caseOf(single()).bill.labour).toBe(100);
  });

  it('prices a subscription at its out-of-scope rates', () => {
    const billing = aSubscription({ outOfScope: hourlyTerms({ hourlyRate: 170 }) });
    expect(caseOf(single({ billing })).bill.labour).toBe(170);
  });

  it('draws exact hours from a pool and billed hours from a bank', () => {
    const rounded = hourlyTerms({ incrementHours: 0.5 });
    const hours = { labourHours: 1.2, labourCv: 0 };
    const pool = caseOf(single({ billing: aSubscription({ outOfScope: rounded }) }), hours);
    expectClose(pool.drawnHours, 1.2, 1e-15);
    expectClose(pool.drawnSecondMoment, 1.44, 1e-15);
    const bank = caseOf(single({ billing: aBank({ hourly: rounded }) }), hours);
    expect([bank.drawnHours, bank.drawnSecondMoment]).toEqual([1.5, 2.25]);
  });

  it('bills and draws nothing where the direct loss contains the labour', () => {
    const inLoss = { isLabourInDirectLoss: true };
    const hourly = hourlyTerms({ partsPerIncident: 10, shortNoticeFee: 5, shortNoticeShare: 1 });
    for (const billing of [{ kind: 'hourly', hourly } as const, aBank({ hourly })]) {
      expect(caseOf(single({ billing }), inLoss)).toMatchObject({
        bill: { labour: 0, shortNotice: 0, trips: 0, parts: 0 },
        drawnHours: 0,
        drawnSecondMoment: 0,
      });
    }
  });
});

describe('classCasesOf: insurance', () => {
  it('is the part’s own, and the staff’s where there are any', () => {
    const mine = anInsurance({ retention: 7 });
    expect(caseOf(single({ insurance: mine })).insurance).toBe(mine);
    const staff = aStaff({ insurance: anInsurance({ retention: 9 }) });
    const overflow = { kind: 'own', arrangement: anArrangement({ insurance: mine }) } as const;
    expect(caseOf({ kind: 'staffFirst', staff, overflow }).insurance.retention).toBe(9);
  });
});

describe('classCasesOf: plans that share an arrangement', () => {
  it('work its cases out once', () => {
    const world = worldOf(anInput());
    const composition = single();
    const [first] = partsOf(composition, []);
    const [second] = partsOf(composition, []);
    const handling = (part: typeof first) => part && classCasesOf(world, part)[0]?.provider;
    expect(handling(first)).toBe(handling(second));
  });
});
