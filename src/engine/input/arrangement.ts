import type { Billing } from './billing.ts';

/** What a part promises for one incident class; what is absent is the default named beside it. */
export interface ClassTerms<Q = number> {
  /** Mean hours from report to start of work; absent: the class's reactive response. */
  readonly responseHours?: Q;
  /** Share of incidents prevented; absent: 1 − 1/M for a maintaining part, else 0. */
  readonly prevention?: Q;
  /** Out-of-scope share of a subscription; absent: 0. */
  readonly outOfScopeShare?: Q;
  /** Share fixed by colleagues because the next hour costs money; absent: 0. */
  readonly selfHelpShare?: Q;
  /** Share within the skill of internal staff; absent: 1. */
  readonly withinSkillShare?: Q;
}

/** Upkeep and response of a part. */
export interface ServiceTerms<Q = number> {
  /** μ: share of the estate's ageing that this part's maintenance stops. */
  readonly maintainedShare: Q;
  /** Months until prevention is in full effect; 0: at once. */
  readonly rampMonths: Q;
  /** Labour hours of an incident relative to an hourly provider's. */
  readonly labourMultiplier: Q;
  /** The clock on which response is promised. */
  readonly responseClock: 'business' | 'roundTheClock';
  /** A colleague's hours per technician hour when people help themselves. */
  readonly colleagueMultiple: Q;
  readonly classTerms: Readonly<Record<string, ClassTerms<Q>>>;
}

export interface RecurringExtra<Q = number> {
  readonly id: string;
  readonly name: string;
  readonly basis: 'user' | 'device' | 'server' | 'site' | 'flat';
  readonly amountPerMonth: Q;
}

export interface OneOff<Q = number> {
  readonly id: string;
  readonly name: string;
  /** Month on the part's own clock, 1 = its first. */
  readonly month: number;
  readonly amount: Q;
}

/** What every plan costs beside its provider. */
export interface OwnCosts<Q = number> {
  readonly recurring: readonly RecurringExtra<Q>[];
  readonly oneOffs: readonly OneOff<Q>[];
  readonly projectHoursPerYear: Q;
  readonly projectHourlyRate: Q;
  readonly hardwarePerDevice: Q;
  readonly hardwareLifeYears: Q;
  readonly isHardwareInFee: boolean;
  readonly vendorHoursPerMonth: Q;
  readonly vendorHoursPerIncident: Q;
}

export interface Insurance<Q = number> {
  readonly isInForce: boolean;
  readonly premiumPerYear: Q;
  /** Borne by the organisation in each occurrence. */
  readonly retention: Q;
  /** Most that the insurer pays per occurrence; null: no limit. */
  readonly limit: Q | null;
}

export const serviceIds = [
  'helpDesk',
  'monitoring',
  'patching',
  'backup',
  'endpointSecurity',
  'securityResponse',
  'compliance',
  'strategy',
  'hardware',
] as const;
export type ServiceId = (typeof serviceIds)[number];

export interface ServiceCover {
  readonly by: 'included' | 'separate' | 'nobody';
  readonly hours: 'business' | 'extended' | 'roundTheClock';
}

/** Who does what; facts for the needs, no money (a service bought separately is a recurring extra). */
export interface Coverage {
  readonly services: Readonly<Record<ServiceId, ServiceCover>>;
  readonly changesDecidedBy: 'organisation' | 'shared' | 'provider';
  readonly adminAccessHeldBy: 'organisation' | 'shared' | 'provider';
}

/** The terms of one part of a plan: who is paid how, for what, over a share of the estate. */
export interface Arrangement<Q = number> {
  readonly billing: Billing<Q>;
  readonly service: ServiceTerms<Q>;
  readonly costs: OwnCosts<Q>;
  readonly insurance: Insurance<Q>;
  readonly coverage: Coverage;
}
