/** A price as a multiple of the standard rate or as a rate of its own. */
export type RateRule<Q = number> =
  | { readonly kind: 'multiplier'; readonly multiplier: Q }
  | { readonly kind: 'rate'; readonly hourlyRate: Q };

/** When the work falls: business hours, after hours, emergency, holiday. Shares need not add up to 1 in a document; they are normalised. */
export interface HourBand<Q = number> {
  readonly id: string;
  readonly name: string;
  readonly share: Q;
  readonly price: RateRule<Q>;
  readonly minimumHours: Q;
}

/** How the work is done: remotely or on site. */
export interface Channel<Q = number> {
  readonly price: RateRule<Q>;
  readonly minimumHours: Q;
  readonly tripCharge: Q;
}

/** A price that holds from a volume on. */
export interface HourTier<Q = number> {
  readonly fromHours: number;
  readonly hourlyRate: Q;
}

/** Time and materials. */
export interface HourlyTerms<Q = number> {
  readonly hourlyRate: Q;
  /** Time is billed in whole increments of these hours; 0 bills the exact time. */
  readonly incrementHours: Q;
  readonly bands: readonly HourBand<Q>[];
  readonly remote: Channel<Q>;
  readonly onSite: Channel<Q>;
  readonly shortNoticeShare: Q;
  readonly shortNoticeFee: Q;
  /** Share a year, on rates, trips and block prices, from month 1 of the scenario. */
  readonly annualIncrease: Q;
  /** Rates by length of visit (whole-volume, on billed hours); empty for none. */
  readonly visitTiers: readonly HourTier<Q>[];
  /** Cost of parts per incident: mean, money, before mark-up. */
  readonly partsPerIncident: Q;
  readonly partsCv: number;
  readonly partsMarkup: Q;
}

export interface HourlyBilling<Q = number> {
  readonly kind: 'hourly';
  readonly hourly: HourlyTerms<Q>;
}

export interface BlockHoursBilling<Q = number> {
  readonly kind: 'blockHours';
  /** Overage, bands, channels, trips and parts; a block's own price comes from the tiers. */
  readonly hourly: HourlyTerms<Q>;
  readonly blockHours: Q;
  /** Whole-volume list, bought as asked; the first tier must begin at or below a block. */
  readonly blockTiers: readonly HourTier<Q>[];
  /** Months a block can be used, counting the one it is bought in; 0 never expires. */
  readonly expiryMonths: number;
  /** Most hours carried into the next month; null for no cap. */
  readonly rolloverCapHours: Q | null;
  /** Whether an empty bank is topped up; if not, hours beyond it are overage at the standard rate. */
  readonly isToppedUp: boolean;
}

export interface UserTier<Q = number> {
  readonly fromUsers: number;
  readonly feePerUser: Q;
}

export type SitePricing<Q = number> =
  | { readonly kind: 'perSite'; readonly feePerSite: Q }
  /** Published rule: each site costs max(floor, ceiling − the rest of the fee). */
  | { readonly kind: 'shrinking'; readonly ceiling: Q; readonly floor: Q };

export type Onboarding<Q = number> =
  | { readonly kind: 'none' }
  | { readonly kind: 'money'; readonly amount: Q }
  | { readonly kind: 'shareOfFirstFee'; readonly share: Q };

export type IncludedHours<Q = number> =
  | { readonly kind: 'unlimited' }
  | { readonly kind: 'pool'; readonly hoursPerMonth: Q; readonly overageRate: Q };

export interface Contract<Q = number> {
  /** 0: no term, month to month. */
  readonly termMonths: number;
  readonly isAutoRenewed: boolean;
  readonly noticeMonths: number;
  /** Share of the fees left in the term that leaving early costs. */
  readonly earlyTerminationShare: Q;
  /** Months left of a contract in force at the start; 0: it begins with the plan. */
  readonly monthsLeftAtStart: number;
}

/** A recurring fee. */
export interface SubscriptionBilling<Q = number> {
  readonly kind: 'subscription';
  readonly flatPerMonth: Q;
  readonly perUserPerMonth: Q;
  /** Replace `perUserPerMonth` where present. */
  readonly userTiers: readonly UserTier<Q>[];
  readonly userTierMode: 'marginal' | 'wholeVolume';
  readonly perDevicePerMonth: Q;
  readonly perServerPerMonth: Q;
  readonly sitePricing: SitePricing<Q>;
  readonly minimumSeats: Q;
  readonly monthlyMinimum: Q;
  readonly termDiscount: Q;
  readonly escalatorPerYear: Q;
  readonly onboarding: Onboarding<Q>;
  readonly includedHours: IncludedHours<Q>;
  /** Whether a class's out-of-scope share is a chance per incident or a share of each bill. */
  readonly outOfScopeMode: 'probability' | 'shareOfBill';
  readonly outOfScope: HourlyTerms<Q>;
  readonly contract: Contract<Q>;
}

export type Billing<Q = number> = HourlyBilling<Q> | BlockHoursBilling<Q> | SubscriptionBilling<Q>;
