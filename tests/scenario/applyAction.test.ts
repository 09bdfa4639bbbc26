import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkInput } from '../../src/engine/index.ts';
import type { Action } from '../../src/scenario/action.ts';
import { applyAction } from '../../src/scenario/applyAction.ts';
import { parseScenario } from '../../src/schema/parseScenario.ts';
import type { Scenario } from '../../src/schema/scenario.ts';
import { toModelInput } from '../../src/schema/toModelInput.ts';
import { after } from '../support/after.ts';
import { aScenario } from '../support/aScenario.ts';
import { actionOf, anyChoice, anyScenario } from '../support/anyScenario.ts';

function refusal(scenario: Scenario, action: Action): string {
  const outcome = applyAction(scenario, action);
  return outcome.ok ? 'accepted' : `${outcome.error.path}: ${outcome.error.sentence}`;
}

const office = aScenario();
const fee = 'plans.1.composition.arrangement.billing.perUserPerMonth';
const overrides = 'plans.2.composition.critical.overrides';

describe('an action', () => {
  it('never yields a scenario that does not open, nor one that the engine refuses', () => {
    fc.assert(
      fc.property(anyScenario, anyChoice, (scenario, choice) => {
        const outcome = applyAction(scenario, actionOf(choice, scenario));
        const next = outcome.ok ? outcome.value : scenario;
        expect(parseScenario(next)).toEqual({ ok: true, value: next });
        expect(checkInput(toModelInput(next))).toEqual([]);
      }),
      { numRuns: 60, seed: 7 },
    );
  });

  it('leaves the scenario before it as it was', () => {
    const copy = structuredClone(office);
    after(office, { kind: 'setTypical', path: 'organisation.headcount', typical: 30 });
    expect(office).toEqual(copy);
  });

  it('shares what it did not touch', () => {
    const next = after(office, { kind: 'setTypical', path: fee, typical: 170 });
    expect(next.organisation).toBe(office.organisation);
    expect(next.plans[0]).toBe(office.plans[0]);
    expect(next.plans[1]).not.toBe(office.plans[1]);
  });
});

describe('a typical value', () => {
  it('becomes the person’s own', () => {
    const next = after(office, { kind: 'setTypical', path: 'organisation.headcount', typical: 30 });
    expect(next.organisation.headcount).toEqual({ typical: 30, origin: 'edited' });
  });

  it('stays within its range, or widens it', () => {
    const at = (typical: number) =>
      after(office, { kind: 'setTypical', path: 'estate.unmanagedMultiplier', typical }).estate
        .unmanagedMultiplier;
    expect(at(2)).toEqual({ low: 1, typical: 2, high: 2.7, origin: 'edited' });
    expect(at(3)).toEqual({ low: 1, typical: 3, high: 3, origin: 'edited' });
  });

  it('that was a slip leaves no trace in a range that nobody chose', () => {
    const path = 'estate.unmanagedMultiplier';
    const slip = after(office, { kind: 'setTypical', path, typical: 9 });
    expect(slip.estate.unmanagedMultiplier).toMatchObject({ low: 1, high: 9 });
    const righted = after(slip, { kind: 'setTypical', path, typical: 2 });
    expect(righted.estate.unmanagedMultiplier).toMatchObject({ low: 1, typical: 2, high: 2.7 });
  });

  it('leaves a range that somebody chose as it is', () => {
    const path = 'estate.unmanagedMultiplier';
    const quantity = { typical: 2, low: 1.8, high: 2.2, origin: 'edited' } as const;
    const own = after(office, { kind: 'setQuantity', path, quantity });
    const moved = after(own, { kind: 'setTypical', path, typical: 1.9 });
    expect(moved.estate.unmanagedMultiplier).toEqual({ ...quantity, typical: 1.9 });
  });

  it('of a figure without a range has none', () => {
    const path = 'estate.unmanagedMultiplier';
    const firm = after(office, { kind: 'setRange', path, width: 'none' });
    const moved = after(firm, { kind: 'setTypical', path, typical: 2 });
    expect(moved.estate.unmanagedMultiplier).toEqual({ typical: 2, origin: 'edited' });
  });

  it.each([
    ['organisation.headcount', 0, 'must be between 1 and 20,000 (it is 0)'],
    ['organisation.headcount', 2.5, 'must be a whole number between 1 and 20,000 (it is 2.5)'],
    [
      'organisation.headcount',
      Number.NaN,
      'must be a whole number between 1 and 20,000 (it is not a number)',
    ],
    ['organisation.heads', 1, 'is not a quantity of this scenario'],
    [
      'plans.0.composition.arrangement.billing.perUserPerMonth',
      1,
      'is not a quantity of this scenario',
    ],
    [`${overrides}.billing.hourly.hourlyRate`, 1, 'is not a quantity of this scenario'],
  ])('of %s is not %d', (path, typical, sentence) => {
    expect(refusal(office, { kind: 'setTypical', path, typical })).toBe(`${path}: ${sentence}`);
  });

  it('appears where a class’s term was left open', () => {
    const path = 'plans.1.composition.arrangement.service.classTerms.everyday.prevention';
    const next = after(office, { kind: 'setTypical', path, typical: 0.2 });
    expect(toModelInput(next).plans[1]).toMatchObject({
      composition: { arrangement: { service: { classTerms: { everyday: { prevention: 0.2 } } } } },
    });
  });

  it('overrides a term of the plan that a mix follows', () => {
    const path = `${overrides}.billing.perUserPerMonth`;
    const next = after(office, { kind: 'setTypical', path, typical: 120 });
    expect(next.plans[2]).toMatchObject({
      composition: { critical: { overrides: { 'billing.perUserPerMonth': { typical: 120 } } } },
    });
  });
});

describe('a value', () => {
  it('is removed by undefined where it is optional, and refused where it is not', () => {
    const path = 'plans.1.composition.arrangement.service.classTerms.everyday.responseHours';
    const next = after(office, { kind: 'setValue', path, value: undefined });
    expect(JSON.stringify(next.plans[1])).not.toContain('"everyday":{"responseHours"');
    expect(refusal(office, { kind: 'setValue', path: 'currency', value: undefined })).toBe(
      'currency: is missing',
    );
  });

  it('of another kind brings the standard terms of that kind and keeps the hourly ones', () => {
    const rate = 'plans.0.composition.arrangement.billing.hourly.hourlyRate';
    const kind = 'plans.0.composition.arrangement.billing.kind';
    const next = after(
      office,
      { kind: 'setTypical', path: rate, typical: 199 },
      { kind: 'setValue', path: kind, value: 'blockHours' },
    );
    expect(next.plans[0]).toMatchObject({
      composition: {
        arrangement: { billing: { kind: 'blockHours', hourly: { hourlyRate: { typical: 199 } } } },
      },
    });
  });

  it('of another kind takes the overrides with it that no longer mean anything', () => {
    const next = after(
      office,
      { kind: 'setTypical', path: `${overrides}.billing.perUserPerMonth`, typical: 120 },
      { kind: 'setValue', path: 'plans.1.composition.arrangement.billing.kind', value: 'hourly' },
    );
    expect(next.plans[2]).toMatchObject({ composition: { critical: { overrides: {} } } });
  });

  it('for one month’s season scales the others, so that the mean stays 1', () => {
    const path = 'incidentClasses.0.seasonality';
    const next = after(
      office,
      { kind: 'setValue', path, value: Array.from({ length: 12 }, () => 1) },
      { kind: 'setValue', path: `${path}.0`, value: 1.55 },
    );
    expect(next.incidentClasses[0]?.seasonality[1]).toBeCloseTo(0.95, 12);
  });

  it.each([1, 0, 0.4])(
    'for a month that had the whole year leaves the others equal shares of the rest: %d',
    (factor) => {
      const path = 'incidentClasses.0.seasonality';
      const next = after(
        office,
        { kind: 'setValue', path, value: Array.from({ length: 12 }, () => 1) },
        { kind: 'setValue', path: `${path}.3`, value: 12 },
        { kind: 'setValue', path: `${path}.3`, value: factor },
      );
      const factors = next.incidentClasses[0]?.seasonality ?? [];
      expect(factors[3]).toBe(factor);
      for (const other of factors.toSpliced(3, 1))
        expect(other).toBeCloseTo((12 - factor) / 11, 12);
    },
  );
});

describe('a list', () => {
  it('grows by a standard item with an id of its own', () => {
    const path = 'plans.0.composition.arrangement.costs.recurring';
    const next = after(office, { kind: 'addItem', path }, { kind: 'addItem', path });
    expect(next.plans[0]).toMatchObject({
      composition: {
        arrangement: { costs: { recurring: [{}, { id: 'extra' }, { id: 'extra-2' }] } },
      },
    });
  });

  it('that a mix follows takes the overrides of a removed item along, and no other’s place', () => {
    const path = 'plans.0.composition.arrangement.costs.recurring';
    const rest = 'plans.2.composition.rest.overrides';
    const zero = { typical: 0, origin: 'edited' } as const;
    const two = after(
      office,
      { kind: 'addItem', path },
      { kind: 'setTypical', path: `${path}.1.amountPerMonth`, typical: 100 },
      { kind: 'setQuantity', path: `${rest}.costs.recurring.0.amountPerMonth`, quantity: zero },
    );
    const remove: Action = { kind: 'removeItem', path, index: 0 };
    expect(after(two, remove).plans[2]).toMatchObject({ composition: { rest: { overrides: {} } } });
    const five = { ...zero, typical: 5 };
    const last = `${rest}.costs.recurring.1.amountPerMonth`;
    const next = after(two, { kind: 'setQuantity', path: last, quantity: five }, remove);
    expect(next.plans[2]).toMatchObject({
      composition: { rest: { overrides: { 'costs.recurring.0.amountPerMonth': five } } },
    });
  });

  it('of incident classes takes a class’s terms in every plan with it', () => {
    const next = after(office, { kind: 'removeItem', path: 'incidentClasses', index: 0 });
    expect(next.incidentClasses.map(({ id }) => id)).toEqual(['moderate', 'major', 'security']);
    expect(JSON.stringify(next.plans)).not.toContain('"everyday"');
  });

  it('keeps its last incident class', () => {
    const remove: Action = { kind: 'removeItem', path: 'incidentClasses', index: 0 };
    const one = after(office, remove, remove, remove);
    expect(refusal(one, remove)).toBe('incidentClasses: must have 1 or more entries');
  });
});

describe('a plan', () => {
  it('is copied beside the original, with an id, a name and a colour of its own', () => {
    const { plans } = after(office, { kind: 'duplicatePlan', planId: 'managed' });
    expect(plans.map(({ id, name, colour }) => [id, name, colour])).toEqual([
      ['break-fix', 'Break-fix', 0],
      ['managed', 'Managed (MSP)', 1],
      ['managed-copy', 'Managed (MSP) copy', 4],
      ['hybrid', 'Hybrid', 2],
      ['internal', 'Internal IT + break-fix', 3],
    ]);
  });

  it('that others follow leaves them its terms when it goes, overrides included', () => {
    const next = after(
      office,
      { kind: 'setTypical', path: `${overrides}.billing.perUserPerMonth`, typical: 120 },
      { kind: 'removePlan', planId: 'managed' },
    );
    expect(next.plans[1]).toMatchObject({
      id: 'hybrid',
      composition: {
        critical: {
          kind: 'own',
          arrangement: { billing: { perUserPerMonth: { typical: 120 }, kind: 'subscription' } },
        },
        rest: { kind: 'sameAs', planId: 'break-fix' },
      },
    });
  });

  it('that a switch needs stays', () => {
    const switching = after(office, { kind: 'addPlan', template: 'switch' });
    expect(refusal(switching, { kind: 'removePlan', planId: 'managed' })).toBe(
      'plans.1: cannot be removed while “Switch” switches from or to it',
    );
  });

  it('stays if it is the last', () => {
    const { plans } = office;
    const one = { ...office, plans: plans.slice(0, 1) };
    expect(refusal(one, { kind: 'removePlan', planId: 'break-fix' })).toBe(
      'plans.0: is the only plan, and a scenario needs one',
    );
  });

  it('is shown if only hidden ones are left', () => {
    const two = aScenario({ plans: office.plans.slice(0, 2), 'plans.1.isHidden': true });
    const next = after(two, { kind: 'removePlan', planId: 'break-fix' });
    expect(next.plans.map(({ isHidden }) => isHidden)).toEqual([false]);
  });

  it('that is added has as much project work as those there: another size of the organisation favours none', () => {
    const grown = after(
      office,
      { kind: 'setTypical', path: 'organisation.headcount', typical: 60 },
      { kind: 'addPlan', template: 'managed' },
    );
    const projectHours = grown.plans.flatMap(({ composition }) =>
      composition.kind === 'single' ? [composition.arrangement.costs.projectHoursPerYear] : [],
    );
    expect(projectHours.length).toBeGreaterThanOrEqual(3);
    for (const hours of projectHours) expect(hours).toEqual(projectHours[0]);
  });

  it('cannot be the ninth', () => {
    const add: Action = { kind: 'addPlan', template: 'managed' };
    const eight = after(office, add, add, add, add);
    expect(refusal(eight, add)).toBe(
      'plans: has 8 plans, the most that can stand side by side: remove one first',
    );
    expect(new Set(eight.plans.map(({ colour }) => colour)).size).toBe(8);
  });

  it.each(['hybrid', 'internal', 'coManaged'] as const)(
    'from the template %s brings terms of its own where it finds none to follow',
    (template) => {
      const alone = { ...office, plans: office.plans.slice(1, 2) };
      const next = after(alone, { kind: 'addPlan', template });
      expect(parseScenario(next)).toEqual({ ok: true, value: next });
      expect(next.plans).toHaveLength(2);
    },
  );

  it('moves one place, and stays at the end', () => {
    const up = after(office, { kind: 'movePlan', planId: 'managed', by: -1 });
    expect(up.plans.map(({ id }) => id)).toEqual(['managed', 'break-fix', 'hybrid', 'internal']);
    expect(after(up, { kind: 'movePlan', planId: 'managed', by: -1 })).toBe(up);
  });

  it('needs a name', () => {
    expect(refusal(office, { kind: 'renamePlan', planId: 'managed', name: '  ' })).toBe(
      'plans.1.name: must not be empty',
    );
  });
});
