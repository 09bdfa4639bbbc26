import { lognormal, type Lognormal } from '../distributions/lognormal.ts';
import type { Channel, HourlyTerms, RateRule } from '../input/billing.ts';
import { squared } from '../numeric/powers.ts';
import { billedSecondMoment, expectedBilledHours, type BillingRule } from './billedHours.ts';
import { type Band, bankHoursPerHour, normalisedBands } from './hourlyRates.ts';

/** What one incident is expected to cost at an hourly provider, at the prices of month 1. */
export interface ExpectedBill {
  /** Labour, money. */
  readonly labour: number;
  /** Short-notice fees, money. */
  readonly shortNotice: number;
  /** Trip charges, money. */
  readonly trips: number;
  /** Parts with mark-up, money. */
  readonly parts: number;
}

/** Hours that one incident draws from a prepaid bank: band multiplier × billed hours. */
export interface ExpectedDraw {
  readonly hours: number;
  /** Second moment, hours². */
  readonly secondMoment: number;
}

/** One way an incident can fall: its chance, its minimum and its price. */
interface Case {
  readonly share: number;
  readonly rule: BillingRule;
  readonly band: RateRule;
  readonly channel: RateRule;
}

/**
 * Expected bill of an incident under time and materials: E over channel and hour band of
 * rate × billed hours, the minimum applied before the multiplier; trips for the on-site share.
 *
 * @param labour technician hours of the incident
 * @param onSiteShare share of incidents that need a visit
 * @param billed where expected billed hours come from
 */
export function expectedBill(
  terms: HourlyTerms,
  labour: Lognormal,
  onSiteShare: number,
  billed = expectedBilledHours,
): ExpectedBill {
  const cases = casesOf(terms, onSiteShare);
  const sum = (of: (each: Case) => number) =>
    cases.reduce((total, each) => total + each.share * of(each), 0);
  const hours = onceForEachMinimum(labour, billed);
  return {
    labour: sum((each) => expectedLabour(terms, each, hours)),
    shortNotice: terms.shortNoticeShare * terms.shortNoticeFee,
    trips: onSiteShare * terms.onSite.tripCharge + (1 - onSiteShare) * terms.remote.tripCharge,
    parts: terms.partsPerIncident * (1 + terms.partsMarkup),
  };
}

/** Expected draw of one incident on a bank. */
export function expectedDraw(
  terms: HourlyTerms,
  labour: Lognormal,
  onSiteShare: number,
): ExpectedDraw {
  const cases = casesOf(terms, onSiteShare);
  const sum = (of: (each: Case) => number) =>
    cases.reduce((total, each) => total + each.share * of(each), 0);
  return {
    hours: sum(
      (each) =>
        bankHoursPerHour(terms.hourlyRate, each.band) * expectedBilledHours(labour, each.rule),
    ),
    secondMoment: sum(
      (each) =>
        squared(bankHoursPerHour(terms.hourlyRate, each.band)) *
        billedSecondMoment(labour, each.rule),
    ),
  };
}

/** The labour of one class under a provider: hours × multiplier, same shape. */
export function labourUnder(meanHours: number, cv: number, multiplier: number): Lognormal {
  return lognormal(meanHours * multiplier, cv);
}

function casesOf(terms: HourlyTerms, onSiteShare: number): readonly Case[] {
  const bands = normalisedBands(terms.bands);
  return [
    ...bands.map((band) => caseOf(terms, band, terms.remote, 1 - onSiteShare)),
    ...bands.map((band) => caseOf(terms, band, terms.onSite, onSiteShare)),
  ].filter(({ share }) => share > 0);
}

function caseOf(terms: HourlyTerms, band: Band, channel: Channel, share: number): Case {
  return {
    share: band.share * share,
    rule: {
      increment: terms.incrementHours,
      minimum: Math.max(band.minimumHours, channel.minimumHours),
    },
    band: band.price,
    channel: channel.price,
  };
}

/** Expected billed hours of the incidents at hand, counting only bills of at least `from` hours. */
type BilledHours = (rule: BillingRule, from: number) => number;

/** Bands and channels of one minimum are billed alike: worked out once, for terms of one increment. */
function onceForEachMinimum(labour: Lognormal, billed: typeof expectedBilledHours): BilledHours {
  const known: { readonly minimum: number; readonly from: number; readonly hours: number }[] = [];
  return (rule, from) => {
    const { minimum } = rule;
    const found = known.find((each) => each.minimum === minimum && each.from === from);
    if (found !== undefined) return found.hours;
    const hours = billed(labour, rule, from);
    known.push({ minimum, from, hours });
    return hours;
  };
}

/** Money for the labour of one incident: whole-volume tiers price the whole visit by its length. */
function expectedLabour(terms: HourlyTerms, each: Case, billed: BilledHours): number {
  const isOwnRate = each.band.kind === 'rate' || each.channel.kind === 'rate';
  if (isOwnRate || terms.visitTiers.length === 0) {
    return rateOf(terms.hourlyRate, each) * billed(each.rule, 0);
  }
  const tiers = [...terms.visitTiers].sort((a, b) => a.fromHours - b.fromHours);
  let money = rateOf(terms.hourlyRate, each) * billed(each.rule, 0);
  let before = terms.hourlyRate;
  for (const tier of tiers) {
    const change = rateOf(tier.hourlyRate, each) - rateOf(before, each);
    money += change * billed(each.rule, tier.fromHours);
    before = tier.hourlyRate;
  }
  return money;
}

function rateOf(standardRate: number, { band, channel }: Case): number {
  if (band.kind === 'rate') return band.hourlyRate;
  const rate = channel.kind === 'rate' ? channel.hourlyRate : standardRate * channel.multiplier;
  return rate * band.multiplier;
}
