import type { Arrangement, Plan } from '../../engine/index.ts';
import type { PlanDocument, Scenario, Uncertain } from '../../schema/scenario.ts';
import { cite, quantified } from '../defaults/cited.ts';
import { type BillingKind, standardArrangement } from '../defaults/standardTerms.ts';
import { keyed, valueAt } from '../path.ts';
import { inlined } from './inlined.ts';

const zero: Uncertain = { typical: 0, origin: 'edited' };

/** Choices that need no more than their own standard figures, by kind. */
const standards: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  sitePricing: {
    perSite: { kind: 'perSite', ...quantified({ feePerSite: cite('msp.site') }) },
    shrinking: { kind: 'shrinking', ceiling: zero, floor: zero },
  },
  onboarding: {
    none: { kind: 'none' },
    money: { kind: 'money', amount: zero },
    shareOfFirstFee: {
      kind: 'shareOfFirstFee',
      ...quantified({ share: cite('rec.msp.onboarding') }),
    },
  },
  includedHours: {
    unlimited: { kind: 'unlimited' },
    pool: {
      kind: 'pool',
      hoursPerMonth: { typical: 10, origin: 'edited' },
      ...quantified({ overageRate: cite('rec.bf.rate') }),
    },
  },
  price: {
    multiplier: { kind: 'multiplier', multiplier: { typical: 1, origin: 'edited' } },
    rate: { kind: 'rate', ...quantified({ hourlyRate: cite('rec.bf.rate') }) },
  },
  peopleAffected: {
    fixed: { kind: 'fixed', people: { typical: 1, origin: 'edited' } },
    share: { kind: 'share', ...quantified({ share: cite('judgement.people.major') }) },
  },
};

/** The standard choice of a kind at a path; undefined where there is none. */
export function standardOfKind(
  scenario: Scenario,
  segments: readonly string[],
  kind: string,
): unknown {
  const name = segments.at(-1) ?? '';
  if (name === 'billing') return standardBilling(scenario, segments, kind);
  if (name === 'critical' || name === 'rest' || name === 'overflow') {
    return standardPart(scenario, segments, kind);
  }
  return standards[name]?.[kind];
}

/** Keeps the hourly terms, which every way of paying has. */
function standardBilling(scenario: Scenario, segments: readonly string[], kind: string): unknown {
  if (kind !== 'hourly' && kind !== 'blockHours' && kind !== 'subscription') return undefined;
  const { billing } = standardArrangement(kind satisfies BillingKind, settingOf(scenario));
  const found = valueAt(scenario, segments) as Arrangement<Uncertain>['billing'] | undefined;
  if (!found) return billing;
  const hourly = found.kind === 'subscription' ? found.outOfScope : found.hourly;
  return billing.kind === 'subscription'
    ? { ...billing, outOfScope: hourly }
    : { ...billing, hourly };
}

/** Own terms begin as those that were followed; following begins with the first plan that can be. */
function standardPart(scenario: Scenario, segments: readonly string[], kind: string): unknown {
  const part = keyed(valueAt(scenario, segments));
  if (kind === 'own' && part?.['kind'] === 'sameAs') {
    const { planId, overrides } = part as { planId: string; overrides: Record<string, Uncertain> };
    return inlined({ kind: 'sameAs', planId, overrides }, scenario.plans);
  }
  const first = kind === 'sameAs' ? scenario.plans.find(hasSingleTerms) : undefined;
  return first && { kind: 'sameAs', planId: first.id, overrides: {} };
}

export function settingOf({ organisation }: Scenario): { readonly headcount: number } {
  return { headcount: organisation.headcount.typical };
}

/** Whether other plans can follow this one. */
export function hasSingleTerms<P extends Plan<Uncertain> | PlanDocument>(
  plan: P,
): plan is P & { readonly composition: { readonly kind: 'single' } } {
  return plan.composition.kind === 'single';
}
