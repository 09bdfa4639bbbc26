import { z } from 'zod/mini';
import { id, isTrue, list, name, number, quantity } from './vocabulary.ts';

const rateRule = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('multiplier'), multiplier: quantity }),
  z.strictObject({ kind: z.literal('rate'), hourlyRate: quantity }),
]);

const channel = z.strictObject({ price: rateRule, minimumHours: quantity, tripCharge: quantity });

const hourTiers = z.strictObject({ fromHours: number, hourlyRate: quantity });

const hourlyTerms = z.strictObject({
  hourlyRate: quantity,
  incrementHours: quantity,
  bands: list(
    z.strictObject({ id, name, share: quantity, price: rateRule, minimumHours: quantity }),
    8,
    1,
  ),
  remote: channel,
  onSite: channel,
  shortNoticeShare: quantity,
  shortNoticeFee: quantity,
  annualIncrease: quantity,
  visitTiers: list(hourTiers, 24),
  partsPerIncident: quantity,
  partsCv: number,
  partsMarkup: quantity,
});

const contract = z.strictObject({
  termMonths: number,
  isAutoRenewed: isTrue,
  noticeMonths: number,
  earlyTerminationShare: quantity,
  monthsLeftAtStart: number,
});

const subscription = z.strictObject({
  kind: z.literal('subscription'),
  flatPerMonth: quantity,
  perUserPerMonth: quantity,
  userTiers: list(z.strictObject({ fromUsers: number, feePerUser: quantity }), 24),
  userTierMode: z.enum(['marginal', 'wholeVolume']),
  perDevicePerMonth: quantity,
  perServerPerMonth: quantity,
  sitePricing: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('perSite'), feePerSite: quantity }),
    z.strictObject({ kind: z.literal('shrinking'), ceiling: quantity, floor: quantity }),
  ]),
  minimumSeats: quantity,
  monthlyMinimum: quantity,
  termDiscount: quantity,
  escalatorPerYear: quantity,
  onboarding: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('none') }),
    z.strictObject({ kind: z.literal('money'), amount: quantity }),
    z.strictObject({ kind: z.literal('shareOfFirstFee'), share: quantity }),
  ]),
  includedHours: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('unlimited') }),
    z.strictObject({ kind: z.literal('pool'), hoursPerMonth: quantity, overageRate: quantity }),
  ]),
  outOfScopeMode: z.enum(['probability', 'shareOfBill']),
  outOfScope: hourlyTerms,
  contract,
});

export const billingShape = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('hourly'), hourly: hourlyTerms }),
  z.strictObject({
    kind: z.literal('blockHours'),
    hourly: hourlyTerms,
    blockHours: quantity,
    blockTiers: list(hourTiers, 24, 1),
    expiryMonths: number,
    rolloverCapHours: z.nullable(quantity),
    isToppedUp: isTrue,
  }),
  subscription,
]);
