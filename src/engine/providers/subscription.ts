import type { SubscriptionBilling } from '../input/billing.ts';
import { power } from '../numeric/exponential.ts';
import { yearIndex } from '../timeline/prices.ts';

/** What a subscription charges for in one month. */
export interface ChargedCounts {
  readonly users: number;
  readonly devices: number;
  readonly servers: number;
  readonly sites: number;
}

/**
 * Monthly fee at list prices,
 *
 *   max(monthly minimum, (flat + users + devices + servers + sites)·(1 − term discount))
 *
 * with users priced at max(users, minimum seats) and a shrinking site price of
 * max(floor, ceiling − the bracket without sites) each.
 *
 * @returns money a month
 */
export function listFee(terms: SubscriptionBilling, counts: ChargedCounts): number {
  const seats = Math.max(counts.users, terms.minimumSeats);
  const base =
    terms.flatPerMonth +
    userFees(terms, seats) +
    terms.perDevicePerMonth * counts.devices +
    terms.perServerPerMonth * counts.servers;
  const bracket = base + sitePrice(terms, base) * counts.sites;
  return Math.max(terms.monthlyMinimum, bracket * (1 - terms.termDiscount));
}

/**
 * Growth of the fee since month 1 of the scenario: the list price of the month in which the
 * contract begins, then one escalator for each contract year.
 *
 * @param startMonth month in which the part begins, 1 …
 * @param ownMonth τ, months since then, from 1
 */
export function escalation(
  terms: SubscriptionBilling,
  startMonth: number,
  ownMonth: number,
): number {
  return power(1 + terms.escalatorPerYear, yearIndex(startMonth) + yearIndex(ownMonth));
}

/** Onboarding, money: an amount or a multiple of the first fee; nothing where a contract is already in force. */
export function onboardingCharge(terms: SubscriptionBilling, firstFee: number): number {
  if (terms.contract.monthsLeftAtStart > 0) return 0;
  switch (terms.onboarding.kind) {
    case 'none':
      return 0;
    case 'money':
      return terms.onboarding.amount;
    case 'shareOfFirstFee':
      return terms.onboarding.share * firstFee;
  }
}

function userFees(terms: SubscriptionBilling, seats: number): number {
  if (terms.userTiers.length === 0) return terms.perUserPerMonth * seats;
  const tiers = [...terms.userTiers].sort((a, b) => a.fromUsers - b.fromUsers);
  return terms.userTierMode === 'marginal'
    ? marginalFees(terms.perUserPerMonth, tiers, seats)
    : wholeVolumeFee(terms.perUserPerMonth, tiers, seats) * seats;
}

type Tiers = SubscriptionBilling['userTiers'];

/** Every user at the price of the tier in which he or she falls; user number `fromUsers` begins a tier. */
function marginalFees(basePrice: number, tiers: Tiers, seats: number): number {
  let sum = basePrice * seats;
  let before = basePrice;
  for (const tier of tiers) {
    const within = Math.max(0, seats - Math.max(0, tier.fromUsers - 1));
    sum += (tier.feePerUser - before) * within;
    before = tier.feePerUser;
  }
  return sum;
}

function wholeVolumeFee(basePrice: number, tiers: Tiers, seats: number): number {
  return tiers.reduce((fee, tier) => (seats >= tier.fromUsers ? tier.feePerUser : fee), basePrice);
}

function sitePrice({ sitePricing }: SubscriptionBilling, base: number): number {
  if (sitePricing.kind === 'perSite') return sitePricing.feePerSite;
  return Math.max(sitePricing.floor, sitePricing.ceiling - base);
}
