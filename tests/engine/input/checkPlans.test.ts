import { describe, expect, it } from 'vitest';
import { checkPlans } from '../../../src/engine/input/checkPlans.ts';
import { checkInput } from '../../../src/engine/input/checkInput.ts';
import type { PartTerms, Plan } from '../../../src/engine/index.ts';
import {
  anArrangement,
  anInput,
  aPlan,
  aService,
  aStaff,
  aSubscription,
} from '../../support/anEngineInput.ts';

const own: PartTerms = { kind: 'own', arrangement: anArrangement() };
const hourly = aPlan('hourly', anArrangement());
const managed = aPlan(
  'managed',
  anArrangement({
    billing: aSubscription({ userTiers: [{ fromUsers: 1, feePerUser: 50 }] }),
    service: aService({ classTerms: { everyday: { responseHours: 1 } } }),
  }),
);

const sameAs = (planId: string, overrides: Readonly<Record<string, number>> = {}): PartTerms => ({
  kind: 'sameAs',
  planId,
  overrides,
});
const mix = (critical: PartTerms, rest: PartTerms = own): Plan =>
  aPlan('mix', { kind: 'mix', criticalShare: { everything: 0.5 }, critical, rest });
const change = (fromPlanId: string, toPlanId: string): Plan =>
  aPlan('change', { kind: 'switch', fromPlanId, toPlanId, month: 3, parallelMonths: 0 });
const problemsOf = (...plans: readonly Plan[]) => checkPlans(anInput({ plans }));

describe('checkPlans', () => {
  it('accepts references to plans that exist and are single', () => {
    expect(problemsOf(hourly, managed, mix(sameAs('managed'), sameAs('hourly')))).toEqual([]);
  });

  it('accepts the same plan on both sides', () => {
    expect(problemsOf(hourly, mix(sameAs('hourly'), sameAs('hourly')))).toEqual([]);
  });

  it.each([
    ['critical', mix(sameAs('gone')), 'plans.1.composition.critical.planId'],
    ['rest', mix(own, sameAs('gone')), 'plans.1.composition.rest.planId'],
    [
      'overflow',
      aPlan('staff', { kind: 'staffFirst', staff: aStaff(), overflow: sameAs('gone') }),
      'plans.1.composition.overflow.planId',
    ],
    ['from', change('gone', 'hourly'), 'plans.1.composition.fromPlanId'],
    ['to', change('hourly', 'gone'), 'plans.1.composition.toPlanId'],
  ])('reports a plan that does not exist: %s', (_, plan, path) => {
    expect(problemsOf(hourly, plan)).toEqual([
      {
        kind: 'unknownReference',
        planId: 'gone',
        path,
        sentence: `${path} names the plan "gone", which does not exist.`,
      },
    ]);
  });

  it('refuses a part that follows a combination of parts', () => {
    const nested = aPlan('nested', {
      kind: 'mix',
      criticalShare: { everything: 0.5 },
      critical: sameAs('mix'),
      rest: own,
    });
    const path = 'plans.1.composition.critical.planId';
    expect(problemsOf(mix(own), nested)).toEqual([
      {
        kind: 'unsuitableReference',
        planId: 'mix',
        reason: 'isCombination',
        path,
        sentence: `${path} cannot be used: "mix" is itself a combination of parts.`,
      },
    ]);
  });

  it('refuses a switch from or to a switch, itself included', () => {
    const first = change('hourly', 'managed');
    const second = aPlan('second', {
      kind: 'switch',
      fromPlanId: 'change',
      toPlanId: 'second',
      month: 3,
      parallelMonths: 0,
    });
    expect(problemsOf(hourly, managed, first, second)).toMatchObject([
      {
        planId: 'change',
        reason: 'isSwitch',
        sentence: 'plans.3.composition.fromPlanId cannot be used: "change" is itself a switch.',
      },
      {
        planId: 'second',
        reason: 'isSwitch',
        sentence: 'plans.3.composition.toPlanId cannot be used: "second" is itself a switch.',
      },
    ]);
  });

  it('lets a plan switch to a combination of parts', () => {
    expect(problemsOf(hourly, mix(own), change('hourly', 'mix'))).toEqual([]);
  });
});

describe('checkPlans: overridden terms', () => {
  it('accepts figures that the followed plan has, in lists and by class too', () => {
    const overrides = {
      'billing.perUserPerMonth': 30,
      'billing.userTiers.0.feePerUser': 40,
      'service.classTerms.everyday.responseHours': 2,
      'service.classTerms.outage.prevention': 0.2,
    };
    expect(problemsOf(managed, mix(sameAs('managed', overrides)))).toEqual([]);
  });

  it.each([
    ['a term of another way of billing', 'billing.hourly.hourlyRate'],
    ['a tier that is not there', 'billing.userTiers.1.feePerUser'],
    ['a term that is no figure', 'billing.kind'],
    ['a term that does not exist', 'billing.luck'],
    ['a path that goes on below a figure', 'billing.perUserPerMonth.more'],
  ])('refuses %s', (_, term) => {
    const path = `plans.1.composition.critical.overrides.${term}`;
    expect(problemsOf(managed, mix(sameAs('managed', { [term]: 1 })))).toEqual([
      {
        kind: 'unsuitableReference',
        planId: 'managed',
        reason: 'hasNoSuchFigure',
        path,
        sentence: `${path} cannot be used: "managed" has no such figure.`,
      },
    ]);
  });

  it('holds overridden figures to the bounds of the terms themselves', () => {
    const plans = [managed, mix(sameAs('managed', { 'service.maintainedShare': 1.2 }))];
    expect(checkInput(anInput({ plans }))).toEqual([
      {
        kind: 'aboveMaximum',
        of: 'figure',
        limit: 1,
        value: 1.2,
        path: 'plans.1.composition.critical.overrides.service.maintainedShare',
        sentence:
          'plans.1.composition.critical.overrides.service.maintainedShare must be at most 1; it is 1.2.',
      },
    ]);
  });
});
