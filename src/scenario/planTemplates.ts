import type { Arrangement, Composition, PartTerms, Result } from '../engine/index.ts';
import type { SchemaProblem } from '../schema/problem.ts';
import type { PlanDocument, Scenario, Uncertain } from '../schema/scenario.ts';
import type { PlanTemplate } from './action.ts';
import { actionTexts } from './actions/actionTexts.ts';
import { hasSingleTerms, settingOf } from './actions/standardOfKind.ts';
import { cite, quantityOf } from './defaults/cited.ts';
import { type BillingKind, standardArrangement, standardStaff } from './defaults/standardTerms.ts';

interface Template {
  readonly id: string;
  readonly name: string;
  readonly composition: (scenario: Scenario) => Composition<Uncertain> | string;
}

const templates: Readonly<Record<PlanTemplate, Template>> = {
  breakFix: { id: 'break-fix', name: 'Break-fix', composition: single('hourly') },
  blockHours: { id: 'block-hours', name: 'Block hours', composition: single('blockHours') },
  managed: { id: 'managed', name: 'Managed (MSP)', composition: single('subscription') },
  hybrid: { id: 'hybrid', name: 'Hybrid', composition: hybrid },
  internal: { id: 'internal', name: 'Internal IT + break-fix', composition: internal },
  coManaged: { id: 'co-managed', name: 'Co-managed', composition: coManaged },
  switch: { id: 'switch', name: 'Switch', composition: switchPlan },
};

/**
 * A new plan that follows the plans already there where it can. Its id and colour may still be
 * taken: whoever adds it makes them free.
 */
export function planFromTemplate(
  template: PlanTemplate,
  scenario: Scenario,
): Result<PlanDocument, SchemaProblem> {
  const { id, name, composition } = templates[template];
  const made = composition(scenario);
  if (typeof made === 'string') return { ok: false, error: { path: 'plans', sentence: made } };
  return { ok: true, value: { id, name, colour: 0, isHidden: false, composition: made } };
}

function single(kind: BillingKind) {
  return (scenario: Scenario): Composition<Uncertain> => ({
    kind: 'single',
    arrangement: arrangementFor(kind, scenario),
  });
}

/** Standard terms, with as much project work as the plans already there: the organisation is the same. */
function arrangementFor(kind: BillingKind, scenario: Scenario): Arrangement<Uncertain> {
  const arrangement = standardArrangement(kind, settingOf(scenario));
  const [first] = scenario.plans.filter(hasSingleTerms);
  if (first === undefined) return arrangement;
  const { projectHoursPerYear } = first.composition.arrangement.costs;
  return { ...arrangement, costs: { ...arrangement.costs, projectHoursPerYear } };
}

function hybrid(scenario: Scenario): Composition<Uncertain> {
  return {
    kind: 'mix',
    criticalShare: { everything: quantityOf(cite('judgement.criticalShare')) },
    critical: followFirst('subscription', scenario),
    rest: followFirst('hourly', scenario),
  };
}

function internal(scenario: Scenario): Composition<Uncertain> {
  return { kind: 'staffFirst', staff: standardStaff(), overflow: followFirst('hourly', scenario) };
}

/** No source gives a co-managed fee; the fee for business hours without security is the nearest. */
function coManaged(scenario: Scenario): Composition<Uncertain> {
  const fee = quantityOf(cite('msp.user.basic'));
  const overflow = followFirst('subscription', scenario, { 'billing.perUserPerMonth': fee });
  return { kind: 'staffFirst', staff: standardStaff(), overflow };
}

/** From the first plan by the hour to the first subscription, after a year. */
function switchPlan(scenario: Scenario): Composition<Uncertain> | string {
  const able = scenario.plans.filter(({ composition }) => composition.kind !== 'switch');
  const from = firstOf('hourly', scenario) ?? able[0];
  const to =
    [firstOf('subscription', scenario), ...able].find((plan) => plan && plan !== from) ?? undefined;
  if (!from || !to) return actionTexts.needsTwo;
  return { kind: 'switch', fromPlanId: from.id, toPlanId: to.id, month: 13, parallelMonths: 0 };
}

function followFirst(
  kind: BillingKind,
  scenario: Scenario,
  overrides: Readonly<Record<string, Uncertain>> = {},
): PartTerms<Uncertain> {
  const first = firstOf(kind, scenario);
  if (first) return { kind: 'sameAs', planId: first.id, overrides };
  const arrangement = arrangementFor(kind, scenario);
  return { kind: 'own', arrangement: withFee(arrangement, overrides['billing.perUserPerMonth']) };
}

function withFee(
  arrangement: Arrangement<Uncertain>,
  fee: Uncertain | undefined,
): Arrangement<Uncertain> {
  const { billing } = arrangement;
  if (!fee || billing.kind !== 'subscription') return arrangement;
  return { ...arrangement, billing: { ...billing, perUserPerMonth: fee } };
}

function firstOf(kind: BillingKind, { plans }: Scenario): PlanDocument | undefined {
  return plans
    .filter(hasSingleTerms)
    .find(({ composition }) => composition.arrangement.billing.kind === kind);
}
