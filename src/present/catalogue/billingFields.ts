import {
  choice,
  type FieldTable,
  figure,
  money,
  onOff,
  optional,
  percent,
  text,
  under,
} from './fieldWords.ts';

const perHour = '/ h';
const perMonth = '/ month';
const price: FieldTable = {
  'price.kind': choice('Priced as', {
    multiplier: 'a multiple of the rate',
    rate: 'a rate of its own',
  }),
  'price.multiplier': figure('Multiple of the rate', '×'),
  'price.hourlyRate': money('Own rate', perHour),
};

const channel: FieldTable = {
  ...price,
  minimumHours: figure('Minimum billed', 'h'),
  tripCharge: money('Trip charge', '/ visit'),
};

const hourlyTerms: FieldTable = {
  hourlyRate: money('Hourly rate', perHour),
  incrementHours: figure(
    'Billed in steps of',
    'h',
    '0.25 bills quarter hours; 0 bills the exact time.',
  ),
  'bands.*.name': text('Name'),
  'bands.*.share': percent('Share of incidents'),
  ...under('bands.*', price),
  'bands.*.minimumHours': figure('Minimum billed', 'h'),
  ...under('remote', channel),
  ...under('onSite', channel),
  shortNoticeShare: percent('At short notice', 'Share of incidents that pay the short-notice fee.'),
  shortNoticeFee: money('Short-notice fee', '/ incident'),
  annualIncrease: percent('Yearly price increase', undefined, '/ yr'),
  'visitTiers.*.fromHours': figure('From billed hours', 'h'),
  'visitTiers.*.hourlyRate': money('Rate for the whole visit', perHour),
  partsPerIncident: money('Parts per incident', '', 'Average cost of parts before mark-up.'),
  partsCv: figure('Spread of parts cost', '× mean'),
  partsMarkup: percent('Mark-up on parts'),
};

export const billingFields: FieldTable = {
  kind: choice(
    'Paid by',
    {
      hourly: 'the hour (time and materials)',
      blockHours: 'prepaid block hours',
      subscription: 'a monthly fee',
    },
    'Prepaid block hours are bought in advance and may expire.',
  ),
  ...under('hourly', hourlyTerms),
  ...under('outOfScope', hourlyTerms),
  blockHours: figure('Hours in a block', 'h'),
  'blockTiers.*.fromHours': figure('From hours', 'h'),
  'blockTiers.*.hourlyRate': money('Rate of a block', perHour),
  expiryMonths: figure('Block expires after', 'months', '0: never.'),
  rolloverCapHours: optional(figure('Most hours carried into the next month', 'h'), 'no cap', 10),
  isToppedUp: onOff(
    'Buy another block when one is used up',
    'If not, further hours cost the standard rate.',
  ),
  flatPerMonth: money('Flat fee', perMonth),
  perUserPerMonth: money('Fee per person', perMonth),
  'userTiers.*.fromUsers': figure('From people'),
  'userTiers.*.feePerUser': money('Fee per person', perMonth),
  userTierMode: choice(
    'A tier’s price applies to',
    { marginal: 'the people within it', wholeVolume: 'everyone' },
    'Only where tiers are entered.',
  ),
  perDevicePerMonth: money('Fee per device', perMonth),
  perServerPerMonth: money('Fee per server', perMonth),
  'sitePricing.kind': choice('Sites are priced', {
    perSite: 'per site',
    shrinking: 'less as the rest of the fee grows',
  }),
  'sitePricing.feePerSite': money('Fee per site', perMonth),
  'sitePricing.ceiling': money('Site price at most', perMonth),
  'sitePricing.floor': money('Site price at least', perMonth),
  minimumSeats: figure('Minimum seats', 'people'),
  monthlyMinimum: money('Monthly minimum', perMonth),
  termDiscount: percent('Discount for the term'),
  escalatorPerYear: percent('Yearly price increase', 'On every contract anniversary.', '/ yr'),
  'onboarding.kind': choice('Onboarding', {
    none: 'free or waived',
    money: 'an amount',
    shareOfFirstFee: 'a multiple of the monthly fee',
  }),
  'onboarding.amount': money('Onboarding fee', 'once'),
  'onboarding.share': figure('Onboarding fee', '× monthly fee'),
  'includedHours.kind': choice(
    'Included hours',
    { unlimited: 'without limit', pool: 'a monthly pool' },
    'A pool is so many hours a month; what goes beyond it is billed.',
  ),
  'includedHours.hoursPerMonth': figure('Hours in the pool', 'h / month'),
  'includedHours.overageRate': money('Rate beyond the pool', perHour),
  outOfScopeMode: choice('The out-of-scope share is', {
    probability: 'a chance per incident',
    shareOfBill: 'a share of each bill',
  }),
  'contract.termMonths': figure('Contract term', 'months', '0: month to month.'),
  'contract.isAutoRenewed': onOff('Renews automatically for another term'),
  'contract.noticeMonths': figure('Notice', 'months'),
  'contract.earlyTerminationShare': percent(
    'Charge for leaving early',
    'Share of the fees left in the term.',
  ),
  'contract.monthsLeftAtStart': figure(
    'Months left of a contract in force',
    'months',
    '0: the contract starts with the plan.',
  ),
};
