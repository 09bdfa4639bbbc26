import type { Arrangement, SubscriptionBilling } from '../../engine/index.ts';
import { type Cited, cite, neutral, none, plain } from './cited.ts';
import { subscriptionCoverage } from './coverage.ts';
import { defaultCosts, defaultHourlyTerms, noInsurance } from './hourly.ts';

const billing: SubscriptionBilling<Cited> = {
  kind: 'subscription',
  flatPerMonth: none,
  perUserPerMonth: cite('rec.msp.user'),
  userTiers: [],
  userTierMode: 'marginal',
  perDevicePerMonth: none,
  perServerPerMonth: none,
  sitePricing: { kind: 'perSite', feePerSite: none },
  minimumSeats: none,
  monthlyMinimum: cite('msp.flat.smallest'),
  termDiscount: none,
  escalatorPerYear: cite('rec.msp.escalator'),
  onboarding: { kind: 'shareOfFirstFee', share: cite('rec.msp.onboarding') },
  includedHours: { kind: 'unlimited' },
  outOfScopeMode: 'probability',
  outOfScope: defaultHourlyTerms,
  contract: {
    termMonths: plain('rec.msp.term'),
    isAutoRenewed: true,
    noticeMonths: plain('judgement.noticeMonths'),
    earlyTerminationShare: cite('msp.etf'),
    monthsLeftAtStart: 0,
  },
};

/** A fee per user, at least the smallest agreement on any price list, that buys support and upkeep. Prevention that is absent is 1 − 1/M. */
export const subscriptionArrangement: Arrangement<Cited> = {
  billing,
  service: {
    maintainedShare: cite('judgement.maintained.subscription'),
    rampMonths: cite('judgement.rampMonths'),
    labourMultiplier: cite('judgement.labourMultiplier.managed'),
    responseClock: 'business',
    colleagueMultiple: neutral,
    classTerms: {
      everyday: {
        responseHours: cite('sla.resp.p3'),
        outOfScopeShare: cite('judgement.outOfScope.everyday'),
      },
      moderate: {
        responseHours: cite('sla.resp.p2'),
        outOfScopeShare: cite('judgement.outOfScope.moderate'),
      },
      major: {
        responseHours: cite('sla.resp.p1'),
        outOfScopeShare: cite('judgement.outOfScope.major'),
      },
      security: {
        responseHours: cite('sla.resp.p1'),
        prevention: cite('sec.preventionMaintained'),
        outOfScopeShare: cite('judgement.outOfScope.security'),
      },
    },
  },
  costs: { ...defaultCosts, vendorHoursPerMonth: cite('judgement.vendorManagement') },
  insurance: noInsurance,
  coverage: subscriptionCoverage,
};
