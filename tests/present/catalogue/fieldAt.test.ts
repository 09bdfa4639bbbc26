import { describe, expect, it } from 'vitest';
import { catalogue, fieldAt } from '../../../src/present/catalogue/fieldAt.ts';
import type { Action, PlanTemplate } from '../../../src/scenario/action.ts';
import { applyAction } from '../../../src/scenario/applyAction.ts';
import { createPreset } from '../../../src/scenario/presets.ts';
import type { Scenario } from '../../../src/schema/scenario.ts';
import { isUncertain } from '../../../src/schema/uncertain.ts';

const templates: readonly PlanTemplate[] = ['blockHours', 'coManaged', 'switch'];
const managed = 'plans.1.composition.arrangement';
const hourly = 'plans.0.composition.arrangement';

/** What turns a preset into a scenario that holds every field and every kind of choice in turn. */
const everything: readonly Action[] = [
  ...templates.map((template): Action => ({ kind: 'addPlan', template })),
  { kind: 'addItem', path: 'organisation.headcountSteps' },
  { kind: 'addItem', path: 'organisation.serverSteps' },
  { kind: 'addItem', path: 'organisation.siteSteps' },
  { kind: 'addItem', path: `${managed}.billing.userTiers` },
  { kind: 'addItem', path: `${hourly}.billing.hourly.visitTiers` },
  { kind: 'addItem', path: `${managed}.costs.recurring` },
  { kind: 'addItem', path: `${managed}.costs.oneOffs` },
  {
    kind: 'setValue',
    path: 'incidentClasses.0.seasonality',
    value: Array.from({ length: 12 }, () => 1),
  },
  { kind: 'setValue', path: `${managed}.billing.sitePricing.kind`, value: 'shrinking' },
  { kind: 'setValue', path: `${managed}.billing.includedHours.kind`, value: 'pool' },
  { kind: 'setValue', path: `${hourly}.billing.hourly.remote.price.kind`, value: 'rate' },
  { kind: 'setValue', path: 'plans.2.composition.critical.kind', value: 'own' },
  {
    kind: 'setQuantity',
    path: 'plans.2.composition.rest.overrides.billing.hourly.hourlyRate',
    quantity: { typical: 140, origin: 'edited' },
  },
  {
    kind: 'setQuantity',
    path: `${managed}.service.classTerms.everyday.withinSkillShare`,
    quantity: { typical: 0.5, origin: 'edited' },
  },
  {
    kind: 'setQuantity',
    path: 'plans.2.composition.criticalShare.users',
    quantity: { typical: 0.5, origin: 'edited' },
  },
];

/** Keys that are not entered as fields: identity, format, and how a plan is composed (chosen when it is added). */
const notEntered =
  /^(?:format|version|preset)$|\.id$|^needs\.services\.\d+$|^plans\.\d+\.composition\.kind$|\.composition\.(?:critical|rest|overflow)\.overrides$/;

function leavesOf(part: unknown, path = ''): readonly string[] {
  if (isUncertain(part) || typeof part !== 'object' || part === null) return [path];
  return Object.entries(part).flatMap(([key, child]) =>
    leavesOf(child, path === '' ? key : `${path}.${key}`),
  );
}

function after(actions: readonly Action[]): Scenario {
  return actions.reduce(
    (scenario: Scenario, action) => {
      const outcome = applyAction(scenario, action);
      if (!outcome.ok)
        throw new Error(`${action.kind}: ${outcome.error.path} ${outcome.error.sentence}`);
      return outcome.value;
    },
    createPreset('agency', { startMonth: '2027-01' }),
  );
}

describe('the field catalogue', () => {
  const choices: readonly Action[] = [
    { kind: 'setValue', path: `${managed}.billing.onboarding.kind`, value: 'money' },
    { kind: 'setValue', path: 'incidentClasses.0.peopleAffected.kind', value: 'share' },
  ];

  it('names every field that a scenario can hold', () => {
    for (const scenario of [after(everything), after([...everything, ...choices])]) {
      const leaves = leavesOf(scenario).filter((path) => !notEntered.test(path));
      expect(leaves.length).toBeGreaterThan(400);
      expect(leaves.filter((path) => fieldAt(path) === undefined)).toEqual([]);
    }
  });

  it('knows no field for what is not entered', () => {
    expect(fieldAt('plans.0.id')).toBeUndefined();
    expect(fieldAt('version')).toBeUndefined();
  });

  it('gives a mix’s own term the words of the plan it follows', () => {
    expect(fieldAt('plans.2.composition.critical.overrides.billing.perUserPerMonth')).toBe(
      fieldAt('plans.1.composition.arrangement.billing.perUserPerMonth'),
    );
  });

  it('says of every optional field what holds without it', () => {
    const optional = Object.values(catalogue).filter(({ firstValue }) => firstValue !== undefined);
    expect(optional.length).toBeGreaterThan(10);
    for (const { whenAbsent } of optional) expect(whenAbsent).toMatch(/\w/);
  });

  it('gives every choice that is not one of plans at least two options', () => {
    for (const [path, { kind, choices: options }] of Object.entries(catalogue)) {
      if (kind !== 'choice' || path.endsWith('lanId')) continue;
      expect([path, Object.keys(options ?? {}).length > 1]).toEqual([path, true]);
    }
  });
});
