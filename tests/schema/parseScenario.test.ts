import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bounds, checkInput } from '../../src/engine/index.ts';
import { applyAction } from '../../src/scenario/applyAction.ts';
import { presetProfiles } from '../../src/scenario/presetProfiles.ts';
import { createPreset } from '../../src/scenario/presets.ts';
import { boundsAt } from '../../src/schema/boundsAt.ts';
import { figuresOf } from '../../src/schema/figures.ts';
import { parseScenario } from '../../src/schema/parseScenario.ts';
import { problemLine } from '../../src/schema/problem.ts';
import { toModelInput } from '../../src/schema/toModelInput.ts';
import { aScenario, type Differences } from '../support/aScenario.ts';
import { anyScenario } from '../support/anyScenario.ts';
import { scaleMoney } from '../support/scaleMoney.ts';

function problems(differences: Differences): readonly string[] {
  return problemsOf(aScenario(differences));
}

function problemsOf(document: unknown): readonly string[] {
  const parsed = parseScenario(document);
  return parsed.ok ? [] : parsed.error.map(problemLine);
}

describe('a scenario', () => {
  it('that a person can reach opens, and the engine accepts it', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        expect(parseScenario(scenario)).toEqual({ ok: true, value: scenario });
        expect(checkInput(toModelInput(scenario))).toEqual([]);
      }),
      { numRuns: 40, seed: 3 },
    );
  });

  it('may be in a currency in which an hour costs millions', () => {
    // The examples in dong, 25,000 to the dollar.
    for (const { id } of presetProfiles) {
      const input = toModelInput(createPreset(id, { startMonth: '2027-01' }));
      expect(checkInput(scaleMoney(input, 25_000))).toEqual([]);
    }
  });

  it('may have 2,000 people, 120 months and 8 plans', () => {
    let scenario = aScenario({ 'organisation.headcount': 2000, horizonMonths: 120 });
    for (const template of ['blockHours', 'coManaged', 'switch', 'managed'] as const) {
      const added = applyAction(scenario, { kind: 'addPlan', template });
      if (added.ok) scenario = added.value;
    }
    expect(scenario.plans).toHaveLength(8);
    expect(problemsOf(scenario)).toEqual([]);
  });

  it('has bounds for every figure', () => {
    const unbounded = figuresOf(aScenario()).filter(({ path }) => !boundsAt(path));
    expect(unbounded.map(({ path }) => path)).toEqual(['version']);
  });

  it('may hold −0, which becomes 0', () => {
    const parsed = parseScenario(aScenario({ 'organisation.headcountGrowthPerYear': -0 }));
    expect(
      parsed.ok && Object.is(parsed.value.organisation.headcountGrowthPerYear.typical, 0),
    ).toBe(true);
  });
});

describe('a scenario is refused', () => {
  it.each<[string, Differences]>([
    [
      'organisation.headcount: must be between 1 and 20,000 (it is 0)',
      { 'organisation.headcount': 0 },
    ],
    [
      'organisation.headcount: must be a whole number between 1 and 20,000 (it is 2.5)',
      { 'organisation.headcount': 2.5 },
    ],
    ['horizonMonths: must be between 1 and 120 (it is 121)', { horizonMonths: 121 }],
    ['horizonMonths: must be a number (it is "36")', { horizonMonths: '36' }],
    [
      'horizonMonths: must be a number (it is Infinity)',
      { horizonMonths: Number.POSITIVE_INFINITY },
    ],
    [
      'estate.promiseKept.low: must not be above the typical value (it is 0.8, typical 0.5)',
      { 'estate.promiseKept': { typical: 0.5, low: 0.8, origin: 'client' } },
    ],
    [
      'estate.promiseKept.high: must not be below the typical value (it is 0.2, typical 0.5)',
      { 'estate.promiseKept': { typical: 0.5, high: 0.2, origin: 'client' } },
    ],
    [
      'estate.promiseKept.high: must be between 0 and 1 (it is 2)',
      { 'estate.promiseKept': { typical: 0.5, high: 2, origin: 'client' } },
    ],
    [
      'estate.promiseKept.origin: must be "default", "edited" or "client" (it is "guess")',
      { 'estate.promiseKept.origin': 'guess' },
    ],
    ['estate.promiseKept.typical: is missing', { 'estate.promiseKept': { origin: 'client' } }],
    [
      'startMonth: must be a month from 1900-01 to 2199-12, such as 2027-03 (it is "2027-13")',
      { startMonth: '2027-13' },
    ],
    [
      'currency: must be a currency code of three letters, such as USD (it is "dollars")',
      { currency: 'dollars' },
    ],
    ['name: must not be empty', { name: '' }],
    ['The scenario has an unknown field: surprise.', { surprise: 1 }],
    ['organisation: has an unknown field: mood', { 'organisation.mood': 1 }],
    ['organisation: must be an object (it is a list)', { organisation: [] }],
    ['plans: must have 1 or more entries', { plans: [] }],
    [
      'plans: must have 8 entries at most',
      { plans: Array.from({ length: 9 }, () => aScenario().plans[0]) },
    ],
    [
      'plans.1.id: is used twice: "break-fix"',
      { plans: [aScenario().plans[0], aScenario().plans[0]] },
    ],
    ['plans.1.id: must be letters, digits and hyphens (it is "a.b")', { 'plans.1.id': 'a.b' }],
    ['plans.0.colour: must be between 0 and 7 (it is 8)', { 'plans.0.colour': 8 }],
    [
      'plans.0.composition.kind: must be one of the known kinds (it is "magic")',
      { 'plans.0.composition.kind': 'magic' },
    ],
    [
      'plans.2.composition.rest.planId: names a plan that does not exist: "gone"',
      { 'plans.2.composition.rest.planId': 'gone' },
    ],
    [
      'plans.2.composition.rest.planId: cannot follow "Internal IT + break-fix", which is itself made of several parts',
      { 'plans.2.composition.rest.planId': 'internal' },
    ],
    [
      'plans.2.composition.rest.overrides.billing.perUserPerMonth: cannot be replaced: "Break-fix" has no such term',
      {
        'plans.2.composition.rest.overrides': {
          'billing.perUserPerMonth': { typical: 1, origin: 'client' },
        },
      },
    ],
    [
      'plans.2.composition.critical.overrides.billing.perUserPerMonth: must be between 0 and 10,000,000,000 (it is -1)',
      {
        'plans.2.composition.critical.overrides': {
          'billing.perUserPerMonth': { typical: -1, origin: 'client' },
        },
      },
    ],
    [
      'plans.1.composition.arrangement.service.classTerms.fire: names a kind of incident that does not exist: "fire"',
      { 'plans.1.composition.arrangement.service.classTerms': { fire: {} } },
    ],
    [
      'plans.3.composition.toPlanId: cannot be the plan itself',
      {
        'plans.3.composition': {
          kind: 'switch',
          fromPlanId: 'managed',
          toPlanId: 'internal',
          month: 2,
          parallelMonths: 0,
        },
      },
    ],
    [
      'incidentClasses.0.seasonality: must have twelve factors or none (it has 1)',
      { 'incidentClasses.0.seasonality': [1] },
    ],
    [
      'incidentClasses.0.seasonality: must have a mean of 1 (it is 2)',
      { 'incidentClasses.0.seasonality': Array.from({ length: 12 }, () => 2) },
    ],
    [
      'needs.services.0: must be "helpDesk", "monitoring", "patching", "backup", "endpointSecurity", "securityResponse", "compliance", "strategy" or "hardware" (it is "coffee")',
      { 'needs.services': ['coffee'] },
    ],
  ])('%s', (line, differences) => {
    expect(problems(differences)).toContain(line);
  });

  it('when a plan switches to one that itself switches', () => {
    const toSwitch = {
      kind: 'switch',
      fromPlanId: 'managed',
      toPlanId: 'internal',
      month: 2,
      parallelMonths: 0,
    };
    const back = { ...toSwitch, fromPlanId: 'break-fix', toPlanId: 'hybrid' };
    expect(problems({ 'plans.2.composition': toSwitch, 'plans.3.composition': back })).toEqual([
      'plans.2.composition.toPlanId: cannot be "Internal IT + break-fix", which is itself a switch',
      'plans.3.composition.toPlanId: cannot be "Hybrid", which is itself a switch',
    ]);
  });

  it('when tiers do not ascend', () => {
    const tier = { fromUsers: 10, feePerUser: { typical: 1, origin: 'client' } };
    const path = 'plans.1.composition.arrangement.billing.userTiers';
    expect(problems({ [path]: [tier, tier] })).toEqual([
      `${path}.1.fromUsers: must be above the tier before it`,
    ]);
  });

  it('when no hour band has a share', () => {
    const path = 'plans.0.composition.arrangement.billing.hourly.bands';
    const zero = { typical: 0, origin: 'client' };
    const shares = Object.fromEntries([0, 1, 2, 3].map((at) => [`${path}.${at}.share`, zero]));
    expect(problems(shares)).toEqual([`${path}: must have at least one band with a share above 0`]);
  });

  it.each([null, 17, 'text', [], {}])('when it is %j', (document) => {
    expect(problemsOf(document)).toEqual(['This is not a Fix or Fee scenario.']);
  });

  it.each(['__proto__', 'constructor', 'prototype'])('when it holds the key %s', (key) => {
    const text = JSON.stringify(aScenario()).replace(
      '"preset"',
      `"${key}":{"isAdmin":true},"preset"`,
    );
    expect(problemsOf(JSON.parse(text))).toEqual([
      `The file has a field that is not allowed: ${key}`,
    ]);
  });

  it('when it is nested too deeply or has too many entries', () => {
    let deep: unknown = 0;
    for (let level = 0; level < 5000; level += 1) deep = { deep };
    expect(problemsOf(deep)).toEqual(['The file is nested too deeply.']);
    expect(problemsOf(Array.from({ length: 200_000 }, () => 0))).toEqual([
      'The file has too many entries.',
    ]);
  });
});

describe('the bounds of a path', () => {
  it('are those of the engine', () => {
    expect(boundsAt('plans.1.composition.arrangement.billing.perUserPerMonth')).toBe(
      bounds['plans.*.composition.arrangement.billing.perUserPerMonth'],
    );
    expect(boundsAt('plans.2.composition.critical.overrides.billing.userTiers.0.feePerUser')).toBe(
      bounds['arrangement.billing.userTiers.*.feePerUser'],
    );
  });

  it('do not exist where there is no figure', () => {
    expect(boundsAt('organisation')).toBeUndefined();
    expect(boundsAt('organisation.mood')).toBeUndefined();
  });
});
