import type { Action } from '../../src/scenario/action.ts';
import { applyAction } from '../../src/scenario/applyAction.ts';
import type { Scenario } from '../../src/schema/scenario.ts';
import { aScenario } from './aScenario.ts';

/** A scenario in which every optional field is set and every choice of the schema is made somewhere. */
export function maximalScenario(): Scenario {
  const seven = (['blockHours', 'coManaged', 'switch', 'managed'] as const).map(
    (template): Action => ({ kind: 'addPlan', template }),
  );
  return perform(perform(aScenario(), seven), [...organisation(), ...plans(), ...classes()]);
}

function perform(scenario: Scenario, actions: readonly Action[]): Scenario {
  return actions.reduce((before, action) => {
    const outcome = applyAction(before, action);
    if (!outcome.ok) {
      throw new Error(`${JSON.stringify(action)}: ${outcome.error.path} ${outcome.error.sentence}`);
    }
    return outcome.value;
  }, scenario);
}

const set = (path: string, value: unknown): Action => ({ kind: 'setValue', path, value });
const figure = (path: string, typical = 0.5): Action => ({
  kind: 'setQuantity',
  path,
  quantity: { typical, origin: 'edited' },
});
const add = (path: string): Action => ({ kind: 'addItem', path });

function organisation(): readonly Action[] {
  return [
    add('organisation.headcountSteps'),
    add('organisation.serverSteps'),
    add('organisation.siteSteps'),
    set('budget.perMonth', 5_000),
    set('budget.perYear', 60_000),
    set('budget.cashReserve', 10_000),
    set('plans.0.note', 'By telephone.'),
  ];
}

function classes(): readonly Action[] {
  return [
    set(
      'incidentClasses.0.seasonality',
      Array.from({ length: 12 }, () => 1),
    ),
    set('incidentClasses.1.peopleAffected.kind', 'share'),
  ];
}

const arrangement = (plan: number): string => `plans.${plan}.composition.arrangement`;

function plans(): readonly Action[] {
  const fee = `${arrangement(1)}.billing`;
  const other = `${arrangement(7)}.billing`;
  const terms = `${arrangement(1)}.service.classTerms.everyday`;
  return [
    ...['responseHours', 'prevention', 'outOfScopeShare', 'selfHelpShare', 'withinSkillShare'].map(
      (term) => figure(`${terms}.${term}`),
    ),
    ...['users', 'devices', 'servers', 'sites'].map((each) =>
      figure(`plans.2.composition.criticalShare.${each}`),
    ),
    ...['recurring', 'oneOffs'].map((list) => add(`${arrangement(1)}.costs.${list}`)),
    ...['recurring', 'oneOffs'].map((list) => add(`plans.3.composition.staff.costs.${list}`)),
    figure(`${arrangement(1)}.insurance.limit`, 100_000),
    set(`${fee}.sitePricing.kind`, 'shrinking'),
    set(`${fee}.onboarding.kind`, 'money'),
    set(`${fee}.includedHours.kind`, 'pool'),
    add(`${fee}.userTiers`),
    add(`${fee}.outOfScope.visitTiers`),
    set(`${fee}.outOfScope.remote.price.kind`, 'rate'),
    set(`${fee}.outOfScope.onSite.price.kind`, 'rate'),
    set(`${fee}.outOfScope.bands.0.price.kind`, 'rate'),
    set(`${other}.onboarding.kind`, 'shareOfFirstFee'),
    add(`${arrangement(0)}.billing.hourly.visitTiers`),
    set(`${arrangement(0)}.billing.hourly.remote.price.kind`, 'rate'),
    set(`${arrangement(0)}.billing.hourly.onSite.price.kind`, 'rate'),
    set(`${arrangement(0)}.billing.hourly.bands.0.price.kind`, 'rate'),
    figure(`${arrangement(4)}.billing.rolloverCapHours`, 10),
    ...['responseHours', 'prevention', 'outOfScopeShare', 'selfHelpShare', 'withinSkillShare'].map(
      (term) => figure(`plans.3.composition.staff.service.classTerms.everyday.${term}`),
    ),
    figure('plans.2.composition.critical.overrides.billing.perUserPerMonth', 90),
    set('plans.2.composition.rest.kind', 'own'),
  ];
}
