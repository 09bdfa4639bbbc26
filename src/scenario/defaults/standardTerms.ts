import type { Arrangement, HourBand, HourlyTerms, StaffTerms } from '../../engine/index.ts';
import { figure } from '../../reference/figures.ts';
import type { Uncertain } from '../../schema/scenario.ts';
import { type Cited, cite, fact, quantified } from './cited.ts';
import { blockHoursArrangement, hourlyArrangement } from './hourly.ts';
import { defaultStaff } from './staff.ts';
import { subscriptionArrangement } from './subscription.ts';

export type BillingKind = Arrangement['billing']['kind'];

/** What standard terms depend on. */
export interface Setting {
  readonly headcount: number;
  /** Replaces the usual share of incidents outside business hours; business hours take the rest. */
  readonly afterHoursShare?: number;
}

/** The defaults of each way of paying, as citations. */
export const citedArrangements: Readonly<Record<BillingKind, Arrangement<Cited>>> = {
  hourly: hourlyArrangement,
  blockHours: blockHoursArrangement,
  subscription: subscriptionArrangement,
};

/** The standard terms of a way of paying for an organisation of that size. */
export function standardArrangement(kind: BillingKind, setting: Setting): Arrangement<Uncertain> {
  return quantified(citedInSetting(kind, setting));
}

/** The same as citations. */
export function citedInSetting(kind: BillingKind, setting: Setting): Arrangement<Cited> {
  const cited = citedArrangements[kind];
  const projectHoursPerYear = cite('judgement.projectHours', setting.headcount);
  return {
    ...cited,
    billing: inSetting(cited.billing, setting),
    costs: { ...cited.costs, projectHoursPerYear },
  };
}

/** Standard own staff: one full-time post, the smallest usual hire, to be filled at the start. */
export function standardStaff(): StaffTerms<Uncertain> {
  return quantified(citedStaff);
}

const posts = fact('judgement.staff.fte', figure('judgement.staff.fte').typical);

/** The same as citations. */
export const citedStaff: StaffTerms<Cited> = {
  ...defaultStaff,
  fte: posts,
  hiresAtStart: posts,
};

function inSetting(
  billing: Arrangement<Cited>['billing'],
  { afterHoursShare }: Setting,
): Arrangement<Cited>['billing'] {
  if (afterHoursShare === undefined) return billing;
  return billing.kind === 'subscription'
    ? { ...billing, outOfScope: withAfterHours(billing.outOfScope, afterHoursShare) }
    : { ...billing, hourly: withAfterHours(billing.hourly, afterHoursShare) };
}

function withAfterHours(terms: HourlyTerms<Cited>, share: number): HourlyTerms<Cited> {
  const bands = terms.bands.map((band): HourBand<Cited> => {
    if (band.id === 'after-hours') return { ...band, share: fact('judgement.afterHours', share) };
    if (band.id !== 'business') return band;
    return { ...band, share: fact('judgement.businessHours', Number((0.97 - share).toFixed(6))) };
  });
  return { ...terms, bands };
}
